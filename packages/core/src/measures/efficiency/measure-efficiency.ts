import { z } from "zod";
import { elementAt } from "../../contract/assert-present.ts";
import { deliveredFiles, field, fileField, listField, type OutputFile } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import { provenanceFile, provenanceOf } from "../../contract/provenance.ts";
import { stopwatch } from "../../contract/stopwatch.ts";
import { looseUseCase } from "../../contract/use-case.ts";
import { overLimit } from "../../contract/work-limits.ts";
import { tableOptionFields } from "../../evidence/files/table-reader.ts";
import { type Note, note } from "../../language/note.ts";
import { efficiencyDefinitions } from "./efficiency-definitions.ts";
import { type EfficiencyRequest, efficiencyFields } from "./efficiency-request.ts";
import { efficiencyTables } from "./efficiency-tables.ts";
import { evaluateUnits } from "./evaluate-units.ts";
import { malmquistTable } from "./malmquist-table.ts";
import { type EfficiencyData, readPanel } from "./read-panel.ts";

/** `quoin measure efficiency` */
export const measureEfficiency = looseUseCase({
  words: ["measure", "efficiency"],
  summary: "Efficiency of units that turn several inputs into several outputs: scores, slacks, targets, peers, change over time",
  changes: false,
  delivers: "folder",
  rights: "analysis",
  example:
    "quoin measure efficiency --data examples/efficiency/institutes.csv --unit institute --inputs staff,funds --outputs papers,patents --returns vrs --out efficiency",
  input: z.strictObject({
    data: fileField("One row a unit (and time)"),
    unit: field(z.string(), { description: "Column of the units" }),
    inputs: listField("Columns of the inputs"),
    outputs: listField("Columns of the outputs"),
    undesirable: listField("Columns of undesirable outputs, treated as inputs: the less the better").default([]),
    time: field(z.string().optional(), { description: "Column of the times: Malmquist index instead of scores" }),
    ...efficiencyFields,
    ...tableOptionFields,
  }),
  output: deliveredFiles,
  async run(ports, { data, unit, inputs, outputs, undesirable, time, encoding, delimiter, decimal, thousands, sheet, ...request }) {
    const refused = refusal(inputs, outputs, undesirable, time, request);
    if (refused !== undefined) return fault(refused);
    const watch = stopwatch(ports.clock);
    const columns = { unit, time, inputs: [...inputs, ...undesirable], outputs };
    const read = await readPanel(ports, data, columns, { encoding, delimiter, decimal, thousands, sheet });
    if (!read.ok) return read;
    const units = Math.max(...read.value.times.map(({ units: each }) => each.length), 0);
    const tooMuch = overLimit(ports, "pairs", units * units * Math.max(1, request.bootstrap), "data");
    if (tooMuch !== null) return fault(tooMuch);
    watch.lap("read");
    ports.progress.step({ en: "Comparing units", zh: "比较各单位效率" });
    const { files, notes } = time === undefined ? scored(read.value, columns, request) : changed(read.value, request);
    watch.lap("compute");
    const warnings = [
      ...read.notes,
      ...(undesirable.length > 0 ? [note("efficiency.undesirable-as-input", { columns: undesirable.join(", ") })] : []),
      ...notes,
    ];
    const provenance = provenanceOf(ports, {
      measures: efficiencyDefinitions,
      parameters: { ...columns, time: time ?? null, undesirable, ...request },
      inputs: [{ name: data.name, sha256: read.value.sha256 }],
      seed: request.bootstrap > 0 ? request.seed : null,
      notes: warnings,
      seconds: watch.seconds,
    });
    return success({ files: [...files, provenanceFile(provenance)] }, warnings);
  },
});

function refusal(
  inputs: readonly string[],
  outputs: readonly string[],
  undesirable: readonly string[],
  time: string | undefined,
  { orientation, model, bootstrap, returns }: EfficiencyRequest,
): Note | undefined {
  const all = [...inputs, ...outputs, ...undesirable];
  if (inputs.length === 0 || outputs.length === 0) return note("efficiency.no-columns", {}, { field: inputs.length === 0 ? "--inputs" : "--outputs" });
  const twice = all.findIndex((column, place) => all.indexOf(column) !== place);
  if (twice !== -1) {
    const field = twice < inputs.length ? "--inputs" : twice < inputs.length + outputs.length ? "--outputs" : "--undesirable";
    return note("efficiency.column-twice", { column: elementAt(all, twice) }, { field });
  }
  if (orientation === "none" && (time !== undefined || !["sbm", "super-sbm", "additive"].includes(model)))
    return note("efficiency.no-orientation", { model }, { field: "--orientation" });
  if (time !== undefined && (model !== "radial" || !["crs", "vrs"].includes(returns)))
    return note("efficiency.malmquist-only", { model, returns }, { field: model === "radial" ? "--returns" : "--model" });
  if (bootstrap > 0 && (model !== "radial" || time !== undefined)) return note("efficiency.bootstrap-radial", { model }, { field: "--bootstrap" });
  return undefined;
}

function scored(
  { times }: EfficiencyData,
  { inputs, outputs }: { readonly inputs: readonly string[]; readonly outputs: readonly string[] },
  request: EfficiencyRequest,
): { readonly files: readonly OutputFile[]; readonly notes: readonly Note[] } {
  const [{ units, panel }] = times as [EfficiencyData["times"][number]];
  const evaluation = evaluateUnits(panel, request);
  const needed = 3 * (inputs.length + outputs.length);
  const notes = [
    ...(units.length < needed ? [note("efficiency.few-units", { units: units.length, needed })] : []),
    ...(evaluation.zerosReplaced ? [note("efficiency.zeros-replaced", { model: request.model })] : []),
    ...(evaluation.results.some(({ status }) => status === "infeasible")
      ? [note("efficiency.infeasible", { units: units.filter((_, unit) => evaluation.results[unit]?.status === "infeasible").join(", ") })]
      : []),
  ];
  return { files: efficiencyTables(panel, { units, inputs, outputs }, request, evaluation), notes };
}

function changed({ times }: EfficiencyData, request: EfficiencyRequest): { readonly files: readonly OutputFile[]; readonly notes: readonly Note[] } {
  const { file, notes } = malmquistTable(times, request);
  return { files: [file], notes };
}
