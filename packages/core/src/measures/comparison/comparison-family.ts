import { memberOf } from "../../contract/assert-present.ts";
import { textAt } from "../../evidence/cells/raw-column.ts";
import { type Note, note } from "../../language/note.ts";
import { listedNames } from "../listed-names.ts";
import type { MeasureFamily } from "../measure-family.ts";
import type { Observations } from "../observations.ts";
import { panelNotes } from "../structure/panel-notes.ts";
import { structureMatrices } from "../structure/structure-matrices.ts";
import { comparisonDefinitions } from "./comparison-definitions.ts";
import { comparisonParameters, comparisonTables } from "./comparison-parameters.ts";
import { growthTables } from "./growth-rows.ts";
import { complementTable, twinTable, type UnknownCells, varietyTable } from "./likeness-rows.ts";

/**
 * Places beside each other: how much of their growth is their own, who has the same mix, who holds what lies near to them, how varied they are; each against chance.
 *
 * growth, growth-cells: from the first to the last time. twins, complements, variety: of the last time. Rows in text order of location; twins nearest first, complements by
 * the other. Cells that the file lacks are 0; a cell without a number at some time is left out at every time: two mixes are
 * compared by what both tell, and what is unknown is neither lacked nor offered. With `of`, twins and complements of some locations alone.
 */
export const comparisonFamily = {
  name: "comparison",
  summary: "How much of a location's growth is its own, who is like it, who holds what lies near to it, how varied it is; each against chance",
  example: {
    data: "examples/complexity/regions.csv",
    options: "--location region --activity technology --value patents --time year --groups examples/complexity/groups.csv",
  },
  measures: comparisonDefinitions,
  keys: [
    { role: "location", holds: "Column of the locations" },
    { role: "activity", holds: "Column of the activities" },
    { role: "time", holds: "Column of the times (default: one time): with it, growth is taken apart", optional: true },
  ],
  missingTakesCell: true,
  madeOfTold: ["twin-distance", "complementarity"],
  numbers: [{ role: "value", holds: "Column of the values: counts, or amounts at or above 0" }],
  companions: [{ option: "groups", holds: "Group of kin of each activity, for related and unrelated variety", key: "activity", value: "group", texts: true }],
  parameters: comparisonParameters,
  compute(given, parameters, onProgress, companions = {}) {
    const unknown = parameters.tables.filter((table) => !comparisonTables.some((known) => known === table));
    if (unknown.length > 0)
      return { tables: [], notes: unknown.map((table) => note("complexity.unknown-table", { table, tables: comparisonTables.join(", ") })) };
    const { observations, left, unknown: hidden } = wholeCells(given);
    const structure = structureMatrices(observations);
    const matrices = structure.matrices.filter(({ locations }) => locations.length > 0);
    const newest = matrices.at(-1) ?? null;
    const counted = matrices.every(({ values }) => values.every(Number.isInteger));
    const asked = new Set(parameters.tables);
    const steps = 4;
    onProgress?.(0, steps);
    const growth = growthTables(matrices, parameters);
    onProgress?.(1, steps);
    const twins = asked.has("twins") ? [twinTable(newest, counted, hidden, parameters)] : [];
    onProgress?.(2, steps);
    const complements = asked.has("complements") ? [complementTable(newest, hidden, parameters)] : [];
    onProgress?.(3, steps);
    const variety = asked.has("variety") ? [varietyTable(newest, counted, companions["groups"], parameters)] : [];
    const growthAsked = asked.has("growth") || asked.has("growth-cells");
    const notes: Note[] = [
      ...(given.rowCount > 0 && newest === null ? [note("structure.no-positive-value", {}, { field: "value" })] : []),
      ...panelNotes(structure),
      ...(left.length === 0 ? [] : [note("comparison.cells-left-out", { count: left.length, names: listedNames(left) })]),
      ...(counted ? [] : [note("comparison.not-counts")]),
      ...(growthAsked && newest !== null && matrices.length < 2 ? [note("comparison.one-time", { count: matrices.length })] : []),
    ];
    return { tables: [...growth, ...twins, ...complements, ...variety], notes };
  },
} as const satisfies MeasureFamily<typeof comparisonParameters>;

/** The rows of all cells that have a number at every time at which they are named, and the other cells: their names, and by location their activities. */
function wholeCells({ rowCount, keys, numbers }: Observations): {
  readonly observations: Observations;
  readonly left: readonly string[];
  readonly unknown: UnknownCells;
} {
  const [location, activity] = [memberOf(keys, "location"), memberOf(keys, "activity")];
  const value = memberOf(numbers, "value");
  const cell = (row: number): string => `${location.codes[row]} ${activity.codes[row]}`;
  const gone = new Map<string, string>();
  const unknown = new Map<string, Set<string>>();
  for (let row = 0; row < rowCount; row++) {
    if (!Number.isNaN(value[row])) continue;
    const [where, what] = [textAt(location, row), textAt(activity, row)];
    gone.set(cell(row), `${where} ${what}`);
    unknown.set(where, (unknown.get(where) ?? new Set()).add(what));
  }
  if (gone.size === 0) return { observations: { rowCount, keys, numbers }, left: [], unknown };
  const kept = Array.from({ length: rowCount }, (_, row) => row).filter((row) => !gone.has(cell(row)));
  return {
    observations: {
      rowCount: kept.length,
      keys: Object.fromEntries(Object.entries(keys).map(([role, { codes, texts }]) => [role, { texts, codes: Int32Array.from(kept, (row) => codes[row]!) }])),
      numbers: { value: Float64Array.from(kept, (row) => value[row]!) },
    },
    left: [...gone.values()].sort(),
    unknown,
  };
}
