import type { CsvCell } from "../../contract/csv-text.ts";
import { type Note, note } from "../../language/note.ts";
import { columnar } from "../columnar-table.ts";
import { figureCell } from "../figure-cell.ts";
import { ListedColumn } from "../listed-column.ts";
import type { MeasureFamily, MeasureTable } from "../measure-family.ts";
import { panelNotes } from "../structure/panel-notes.ts";
import { structureMatrices } from "../structure/structure-matrices.ts";
import { entryValidation } from "./entry-validation.ts";
import { mixTable } from "./location-rows.ts";
import { relatednessDefinitions } from "./relatedness-definitions.ts";
import { type NearnessOfTime, nearnessOfTime, type RelatednessOfTime, relatednessOfTime } from "./relatedness-of-time.ts";
import { relatednessParameters, relatednessTables } from "./relatedness-parameters.ts";
import { standingTable } from "./standing-table.ts";
import { taxonomyTable } from "./taxonomy-rows.ts";
import { entryCandidates, type Transition, transitionsOf } from "./transitions.ts";

/**
 * Which activities go together, what each location holds near the others, and whether that told entries on this very panel.
 *
 * Rows stand in the order of time, location and activity (text order), pairs a < b. Cells that the file lacks are 0; cells without a number are unknown.
 */
export const relatednessFamily = {
  name: "relatedness",
  summary: "Which activities go together, how near each location is to what it lacks, and whether nearness told entries here",
  example: {
    data: "examples/china-its/data/province_industry_listed_firms.csv",
    options: "--location region_code --activity industry_zh --value listed_firms --time year",
  },
  measures: relatednessDefinitions,
  keys: [
    { role: "location", holds: "Column of the locations" },
    { role: "activity", holds: "Column of the activities" },
    { role: "time", holds: "Column of the times (default: one time): with it, entries and exits are tested", optional: true },
  ],
  dense: [
    ["location", "activity"],
    ["activity", "activity"],
  ],
  numbers: [{ role: "value", holds: "Column of the values: amounts or counts, at or above 0" }],
  companions: [{ option: "groups", holds: "Group of kin of each activity, for related and unrelated variety", key: "activity", value: "group", texts: true }],
  parameters: relatednessParameters,
  compute(observations, parameters, onProgress, companions = {}) {
    const structure = structureMatrices(observations);
    const { keys, rowCount } = observations;
    const timed = keys["time"] !== undefined && (rowCount === 0 || structure.times !== null);
    const faults = relatednessFaults(structure.matrices, parameters.tables);
    if (faults.length > 0) return { tables: [], notes: faults };
    const { draws, seed } = parameters;
    const steps = structure.matrices.length + draws;
    const asked = new Set(parameters.tables);
    const isTimed = structure.times !== null;
    // What chance gives each pair costs more than all the rest, and only these tables tell it.
    const isTested = asked.has("pairs") || asked.has("locations");
    const tested: RelatednessOfTime[] = [];
    const times = structure.matrices.map((matrix, done) => {
      onProgress?.(done, steps);
      const nearness = nearnessOfTime(matrix, parameters);
      if (isTested) tested.push(relatednessOfTime(nearness, parameters));
      return nearness;
    });
    const tables: MeasureTable[] = [];
    if (asked.has("pairs")) tables.push(pairTable(tested, isTimed));
    if (asked.has("cells")) tables.push(cellTable(times, isTimed));
    if (asked.has("locations")) tables.push(mixTable(tested, isTimed, companions["groups"]));
    if (asked.has("taxonomy")) tables.push(taxonomyTable(times, isTimed));
    if (asked.has("standing")) tables.push(standingTable(times, isTimed));
    const notes = [...panelNotes(structure), ...(parameters.normalisation === "association" ? [note("complexity.chance-above-one")] : [])];
    if (!timed) return { tables, notes };
    const transitions = transitionsOf(times);
    const onDraw = onProgress === undefined ? {} : { onDraw: (done: number) => onProgress(times.length + done, steps) };
    const entry = entryValidation(entryCandidates(transitions), { draws, seed, ...onDraw });
    return {
      tables: [...tables, transitionTable(transitions)],
      documents: [{ name: "validation", value: entry.validation }],
      notes: [...notes, ...(rowCount === 0 ? [] : entry.notes)],
    };
  },
} as const satisfies MeasureFamily<typeof relatednessParameters>;

function relatednessFaults(matrices: readonly RelatednessOfTime["matrix"][], tables: readonly string[]): Note[] {
  const unknown = tables.filter((table) => !relatednessTables.some((known) => known === table));
  if (unknown.length > 0) return unknown.map((table) => note("complexity.unknown-table", { table, tables: relatednessTables.join(", ") }));
  return matrices.length > 0 && matrices.every(({ locations }) => locations.length === 0) ? [note("structure.no-positive-value", {}, { field: "value" })] : [];
}

function pairTable(times: readonly RelatednessOfTime[], timed: boolean): MeasureTable {
  const rows = times.flatMap(({ matrix, sums, phi, score, tail, adjusted }) => {
    const { activities, time } = matrix;
    const n = activities.length;
    let pair = 0;
    return activities.flatMap((first, a) =>
      activities.slice(a + 1).map((second, rest): CsvCell[] => {
        const cell = a * n + a + 1 + rest;
        const at = pair++;
        return [...(timed ? [time] : []), first, second, sums.count[cell], phi[cell], figureCell(score[cell]), tail[at], adjusted[at]];
      }),
    );
  });
  return {
    name: "pairs",
    columns: [...(timed ? ["time"] : []), "activity_a", "activity_b", "cooccurrence", "relatedness", "z_score", "p_value", "q_value"],
    rows,
  };
}

function cellTable(times: readonly NearnessOfTime[], timed: boolean): MeasureTable {
  const size = times.reduce((sum, { marks }) => sum + marks.length, 0);
  const [time, location, activity] = [new ListedColumn(size), new ListedColumn(size), new ListedColumn(size)];
  const [present, density, relative] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  let at = 0;
  for (const { matrix, marks, density: near, relative: standing } of times) {
    present.set(marks, at);
    density.set(near, at);
    relative.set(standing, at);
    for (let cell = 0; cell < marks.length; cell++) if (matrix.unknown[cell] === 1) present[at + cell] = Number.NaN;
    time.repeat(at, [matrix.time], marks.length);
    location.repeat(at, matrix.locations, matrix.activities.length);
    activity.cycle(at, matrix.activities, matrix.locations.length);
    at += marks.length;
  }
  const columns = [...(timed ? ["time"] : []), "location", "activity", "present", "density", "relative_density"];
  return columnar("cells", columns, [...(timed ? [time] : []), location, activity, present, density, relative]);
}

function transitionTable(transitions: readonly Transition[]): MeasureTable {
  return {
    name: "transitions",
    columns: ["location", "activity", "from", "to", "kind", "density_before"],
    rows: transitions.map(({ location, activity, from, to, kind, densityBefore }) => [location, activity, from, to, kind, figureCell(densityBefore)]),
  };
}
