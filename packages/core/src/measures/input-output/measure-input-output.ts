import { sectorAccounts } from "@quoin/methods";
import { type DeliveredFiles, deliveredFiles } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Ports } from "../../contract/ports.ts";
import { provenanceFile, provenanceOf } from "../../contract/provenance.ts";
import { stopwatch } from "../../contract/stopwatch.ts";
import { looseUseCase } from "../../contract/use-case.ts";
import { type Note, note } from "../../language/note.ts";
import { type AggregationMap, readAggregation } from "./aggregation-map.ts";
import { computeWorld } from "./compute-world.ts";
import { inputOutputDefinitions } from "./input-output-definitions.ts";
import { type InputOutputRequest, inputOutputRequest, type WorldTableName, worldTables } from "./input-output-request.ts";
import { measuredNation } from "./measure-nation.ts";
import { readChains } from "./read-chains.ts";
import { readWorldTable } from "./read-world-table.ts";
import { readReported } from "./reported-output.ts";

/** `quoin measure input-output` */
export const measureInputOutput = looseUseCase({
  words: ["measure", "input-output"],
  summary: "Multipliers, linkages, stages and value added in exports from an input-output table, its audit first",
  changes: false,
  delivers: "folder",
  rights: "analysis",
  example: "quoin measure input-output --flows examples/input-output/flows.csv --final examples/input-output/final.csv --out input-output",
  input: inputOutputRequest,
  output: deliveredFiles,
  run: async (ports, request) => {
    const refused = refusal(request);
    if (refused !== undefined) return fault(refused);
    return request.national === undefined ? measuredWorld(ports, request) : measuredNation(ports, request);
  },
});

function refusal(request: InputOutputRequest): Note | undefined {
  const { flows, final, national, tables } = request;
  if (national !== undefined) {
    const other = (
      [
        "flows",
        "final",
        "layout",
        "labels",
        "final_labels",
        "reported",
        "aggregate",
        "inverse",
        "country",
        "industry",
        "stressors",
        "shifts",
        "base_flows",
        "base_final",
      ] as const
    ).find((option) => request[option] !== undefined);
    return other === undefined ? undefined : note("input-output.two-kinds", { option: optionOf(other) }, { field: optionOf(other) });
  }
  if (flows === undefined || (final === undefined && request.layout === undefined))
    return note("input-output.nothing-given", {}, { field: flows === undefined ? "--flows" : "--final" });
  const unknown = tables.find((table) => !worldTables.includes(table as WorldTableName));
  return unknown === undefined ? undefined : note("input-output.unknown-table", { table: unknown, tables: worldTables.join(", ") }, { field: "--tables" });
}

/** `base_flows` as it is written on a command line. */
function optionOf(field: string): string {
  return `--${field.replaceAll("_", "-")}`;
}

async function measuredWorld(ports: Ports, request: InputOutputRequest): Promise<Outcome<DeliveredFiles>> {
  const {
    flows,
    final,
    layout,
    labels,
    final_labels: finalLabels,
    reported,
    aggregate,
    inventories,
    allocation,
    inverse,
    encoding,
    delimiter,
    decimal,
    thousands,
    sheet,
  } = request;
  if (flows === undefined) throw new Error("refused before");
  const tables = request.tables as readonly WorldTableName[];
  const options = { encoding, delimiter, decimal, thousands, sheet };
  const watch = stopwatch(ports.clock);
  const groups = aggregate === undefined ? success<AggregationMap | null>(null) : await readAggregation(ports, aggregate);
  if (!groups.ok) return groups;
  const map = groups.value;
  const world = await readWorldTable(ports, { flows, final, labels, finalLabels, layout, inventories, map, options });
  if (!world.ok) return world;
  const published = reported === undefined ? undefined : await readReported(ports, reported, world.value, map, options);
  if (published?.ok === false) return published;
  const chains = await readChains(ports, request, world.value, () => sectorAccounts(world.value.table).inputs, map, options);
  if (!chains.ok) return chains;
  watch.lap("read");
  ports.progress.step({ en: "Computing input-output measures", zh: "正在计算投入产出指标" });
  const computed = await computeWorld(
    ports,
    world.value,
    published?.value.reported ?? null,
    { tables, allocation, inverse, chains: chains.value.asked },
    watch,
  );
  if (!computed.ok) return computed;
  watch.lap("write");
  const notes = [...groups.notes, ...world.notes, ...(published?.notes ?? []), ...chains.notes, ...computed.notes];
  const provenance = provenanceOf(ports, {
    measures: inputOutputDefinitions,
    parameters: {
      tables,
      allocation,
      layout: layout ?? "tidy",
      inventories,
      inverse: inverse ?? null,
      country: request.country ?? null,
      industry: request.industry ?? null,
      replaceable: request.replaceable,
      countries: world.value.countries.length,
      industries: world.value.industries.length,
      residual: computed.value.residual,
    },
    inputs: [
      ...world.value.inputs,
      ...(published === undefined ? [] : [published.value.input]),
      ...chains.value.inputs,
      ...(map === null || aggregate === undefined ? [] : [{ name: aggregate.name, sha256: map.sha256 }]),
    ],
    engine: computed.value.engine,
    notes,
    seconds: watch.seconds,
  });
  return success({ files: [...computed.value.files, provenanceFile(provenance)] }, notes);
}
