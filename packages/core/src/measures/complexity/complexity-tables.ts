import { complexityConventions, nearestActivities, nearestDensity, proximityRows } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import type { CsvCell } from "../../contract/csv-text.ts";
import { columnar } from "../columnar-table.ts";
import { figureCell } from "../figure-cell.ts";
import { ListedColumn } from "../listed-column.ts";
import type { MeasureTable } from "../measure-family.ts";
import type { ComplexityOfTime } from "./complexity-of-time.ts";
import type { ComplexityParameters } from "./complexity-parameters.ts";

type Times = readonly ComplexityOfTime[];

/** Rows of locations.csv. `timed`: with the time in front. */
export function locationTable(times: Times, timed: boolean): MeasureTable {
  const external = times.some((time) => time.external !== null);
  const carried = times.some((time) => time.attribute !== null);
  const rows = times.flatMap(({ matrix, diversity, indices, fitness, genepy, attribute, external: outside }) =>
    matrix.locations.map((location, c): CsvCell[] => [
      ...(timed ? [matrix.time] : []),
      location,
      diversity[c],
      figureCell(indices.eci[c]),
      figureCell(indices.coi[c]),
      figureCell(fitness.locations[c]),
      figureCell(genepy.locations[c]),
      ...(attribute === null ? [] : [figureCell(attribute.basket[c])]),
      ...(outside === null ? [] : [figureCell(outside.eci[c]), figureCell(outside.covered[c])]),
    ]),
  );
  const columns = [
    "location",
    "diversity",
    "eci",
    "coi",
    "fitness",
    "genepy",
    ...(carried ? ["attribute_basket"] : []),
    ...(external ? ["external_eci", "external_share"] : []),
  ];
  return { name: "locations", columns: [...(timed ? ["time"] : []), ...columns], rows };
}

/** Rows of activities.csv. */
export function activityTable(times: Times, timed: boolean): MeasureTable {
  const rows = times.flatMap(({ matrix, ubiquity, indices, fitness, genepy, attribute }) =>
    matrix.activities.map((activity, p): CsvCell[] => [
      ...(timed ? [matrix.time] : []),
      activity,
      ubiquity[p],
      figureCell(indices.pci[p]),
      figureCell(fitness.activities[p]),
      figureCell(genepy.activities[p]),
      ...(attribute === null ? [] : [figureCell(attribute.byAdvantage[p]), figureCell(attribute.byPresence[p])]),
    ]),
  );
  const carried = times.some((time) => time.attribute !== null) ? ["attribute", "attribute_present"] : [];
  return { name: "activities", columns: [...(timed ? ["time"] : []), "activity", "ubiquity", "pci", "fitness_complexity", "genepy", ...carried], rows };
}

/** cells.csv, every pair of a location and an activity of a time, kept by columns: there may be millions. */
export function cellTable(times: Times, timed: boolean, parameters: ComplexityParameters): MeasureTable {
  const { nearest } = parameters;
  const size = times.reduce((sum, { advantage }) => sum + advantage.length, 0);
  const [time, location, activity] = [new ListedColumn(size), new ListedColumn(size), new ListedColumn(size)];
  const figures = {
    value: new Float64Array(size),
    rca: new Float64Array(size),
    present: new Float64Array(size),
    density: new Float64Array(size),
    cog: new Float64Array(size),
    ...(nearest === 0 ? {} : { density_nearest: new Float64Array(size) }),
  };
  let at = 0;
  for (const each of times) {
    const { matrix, advantage, marks, indices, presence } = each;
    figures.density_nearest?.set(nearestDensity(presence, nearestActivities(rowsOf(each, parameters), nearest)), at);
    figures.value.set(matrix.values, at);
    figures.rca.set(advantage, at);
    figures.present.set(marks, at);
    figures.density.set(indices.density, at);
    figures.cog.set(indices.gain(), at);
    // What the file holds without a number is not known to be absent.
    for (let cell = 0; cell < marks.length; cell++)
      if (matrix.unknown[cell] === 1) for (const column of [figures.value, figures.rca, figures.present, figures.cog]) column[at + cell] = Number.NaN;
    time.repeat(at, [matrix.time], marks.length);
    location.repeat(at, matrix.locations, matrix.activities.length);
    activity.cycle(at, matrix.activities, matrix.locations.length);
    at += marks.length;
  }
  const columns = [...(timed ? ["time"] : []), "location", "activity", ...Object.keys(figures)];
  return columnar("cells", columns, [...(timed ? [time] : []), location, activity, ...Object.values(figures)]);
}

/** neighbours.csv: the nearest of each activity, all that tie with the last of them too; no matrix of activities is formed. */
export function neighbourTable(times: Times, timed: boolean, parameters: ComplexityParameters): MeasureTable {
  const rows = times.flatMap((each) =>
    nearestActivities(rowsOf(each, parameters), parameters.nearest === 0 ? usualNeighbours : parameters.nearest).flatMap((near, p) =>
      near.map(({ activity, proximity }): CsvCell[] => [
        ...(timed ? [each.matrix.time] : []),
        elementAt(each.matrix.activities, p),
        elementAt(each.matrix.activities, activity),
        proximity,
      ]),
    ),
  );
  return { name: "neighbours", columns: [...(timed ? ["time"] : []), "activity", "neighbour", "proximity"], rows };
}

/** Neighbours that are listed where nobody says how many. */
const usualNeighbours = 10;

function rowsOf({ presence, advantage }: ComplexityOfTime, { proximity, convention }: ComplexityParameters) {
  return proximityRows(presence, advantage, proximity, complexityConventions[convention]);
}

/** proximity.csv: every pair once, both orders where it depends on the order. */
export function proximityTable(times: Times, timed: boolean, { proximity, convention }: ComplexityParameters): MeasureTable {
  const both = proximity === "asymmetric";
  const size = times.reduce((sum, { matrix }) => sum + (matrix.activities.length * (matrix.activities.length - 1)) / (both ? 1 : 2), 0);
  const [time, first, second] = [new ListedColumn(size), new ListedColumn(size), new ListedColumn(size)];
  const value = new Float64Array(size);
  let at = 0;
  for (const { matrix, presence, advantage } of times) {
    const { activities } = matrix;
    const n = activities.length;
    const rows = proximityRows(presence, advantage, proximity, complexityConventions[convention]);
    const begin = at;
    for (let a = 0; a < n; a++) {
      const others = activities.filter((_, b) => (both ? b !== a : b > a));
      first.repeat(at, [elementAt(activities, a)], others.length);
      second.cycle(at, others, 1);
      const row = rows.row(a);
      for (let b = both ? 0 : a + 1; b < n; b++) if (b !== a) value[at++] = row[b]!;
    }
    time.repeat(begin, [matrix.time], at - begin);
  }
  return columnar("proximity", [...(timed ? ["time"] : []), "activity_a", "activity_b", "proximity"], [...(timed ? [time] : []), first, second, value]);
}
