import { columnar } from "../columnar-table.ts";
import { ListedColumn } from "../listed-column.ts";
import type { MeasureTable } from "../measure-family.ts";
import type { NearnessOfTime } from "./relatedness-of-time.ts";

/** Where every location stands with every activity of a time: what it has, its advantage, whether it holds it, how near it lies. A cell without a number has nothing but its nearness. */
export function standingTable(times: readonly NearnessOfTime[], timed: boolean): MeasureTable {
  const size = times.reduce((sum, { marks }) => sum + marks.length, 0);
  const [time, location, activity] = [new ListedColumn(size), new ListedColumn(size), new ListedColumn(size)];
  const figures = { value: new Float64Array(size), advantage: new Float64Array(size), present: new Float64Array(size), density: new Float64Array(size) };
  let at = 0;
  for (const { matrix, advantage, marks, density } of times) {
    figures.value.set(matrix.values, at);
    figures.advantage.set(advantage, at);
    figures.present.set(marks, at);
    figures.density.set(density, at);
    for (let cell = 0; cell < marks.length; cell++) if (matrix.unknown[cell] === 1) figures.value[at + cell] = figures.present[at + cell] = Number.NaN;
    time.repeat(at, [matrix.time], marks.length);
    location.repeat(at, matrix.locations, matrix.activities.length);
    activity.cycle(at, matrix.activities, matrix.locations.length);
    at += marks.length;
  }
  const columns = [...(timed ? ["time"] : []), "location", "activity", ...Object.keys(figures)];
  return columnar("standing", columns, [...(timed ? [time] : []), location, activity, ...Object.values(figures)]);
}
