import { type EfficiencyPanel, malmquistIndex, scaledPanel } from "@quoin/methods";
import { csvTable } from "../../contract/csv-text.ts";
import type { OutputFile } from "../../contract/fields.ts";
import { type Note, note } from "../../language/note.ts";
import type { EfficiencyRequest } from "./efficiency-request.ts";
import type { EfficiencyData } from "./read-panel.ts";

/** `malmquist.csv`: the units that are there at every time, in the order of the first, one row a step of time. */
export function malmquistTable(times: EfficiencyData["times"], request: EfficiencyRequest): { readonly file: OutputFile; readonly notes: readonly Note[] } {
  const common = (times[0]?.units ?? []).filter((unit) => times.every(({ units }) => units.includes(unit)));
  const left = [...new Set(times.flatMap(({ units }) => units))].filter((unit) => !common.includes(unit));
  const panels = alikeScaled(
    times.map(({ units, panel }) =>
      chosen(
        panel,
        common.map((unit) => units.indexOf(unit)),
      ),
    ),
  );
  const changes = malmquistIndex(panels, {
    orientation: request.orientation === "output" ? "output" : "input",
    returns: request.returns === "vrs" ? "vrs" : "crs",
    frontier: request.frontier,
    decomposition: request.decomposition,
  });
  const rows = changes.map(({ unit, from, mi, ec, tc, pech, sech }) => [
    common[unit] ?? "",
    times[from]?.time ?? "",
    times[from + 1]?.time ?? "",
    mi,
    ec,
    tc,
    pech,
    sech,
  ]);
  return {
    file: { name: "malmquist.csv", parts: [csvTable(["unit", "from", "to", "mi", "ec", "tc", "pech", "sech"], rows)] },
    notes: left.length > 0 ? [note("efficiency.incomplete-panel", { units: left.join(", "), kept: common.length })] : [],
  };
}

function chosen(panel: EfficiencyPanel, units: readonly number[]): EfficiencyPanel {
  const rows = (values: Float64Array, columns: number): Float64Array =>
    Float64Array.from(units.flatMap((unit) => [...values.subarray(unit * columns, (unit + 1) * columns)]));
  return { ...panel, units: units.length, x: rows(panel.x, panel.inputs), y: rows(panel.y, panel.outputs) };
}

/** Panels of several times with every column divided by its largest value over all of them. */
function alikeScaled(panels: readonly EfficiencyPanel[]): readonly EfficiencyPanel[] {
  const [first] = panels;
  if (first === undefined) return [];
  const { inputScale, outputScale } = scaledPanel({
    ...first,
    units: panels.length * first.units,
    x: Float64Array.from(panels.flatMap(({ x }) => [...x])),
    y: Float64Array.from(panels.flatMap(({ y }) => [...y])),
  });
  return panels.map((panel) => ({
    ...panel,
    x: panel.x.map((value, place) => value / (inputScale[place % panel.inputs] ?? 1)),
    y: panel.y.map((value, place) => value / (outputScale[place % panel.outputs] ?? 1)),
  }));
}
