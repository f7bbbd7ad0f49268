import {
  entropy,
  hachmanIndex,
  herfindahl,
  hooverIndex,
  krugmanIndex,
  locationalGini,
  locationPairs,
  locationQuotients,
  pooledMix,
  shares,
  transposed,
} from "@quoin/methods";
import type { CsvCell } from "../../contract/csv-text.ts";
import { columnar } from "../columnar-table.ts";
import { ListedColumn } from "../listed-column.ts";
import type { MeasureTable } from "../measure-family.ts";
import type { StructureMatrices, StructureMatrix } from "./structure-matrices.ts";

/** Rows of the tables of locations, activities and pairs that each time gives by itself. */
export interface MixRows {
  readonly locations: CsvCell[][];
  readonly activities: CsvCell[][];
  readonly pairs: CsvCell[][];
}

/** The mix of each location, the spread of each activity and each pair of one time. `lead` = the cells before a row's own keys (the time, or none). */
export function mixRows({ locations, activities, values }: StructureMatrix, lead: readonly CsvCell[], { hasPairs }: { readonly hasPairs: boolean }): MixRows {
  const C = locations.length;
  const A = activities.length;
  const mixes = shares(values, C, A);
  const pool = pooledMix(values, C, A);
  return {
    locations: locationRows(locations, lead, {
      total: rowTotals(values, C, A),
      herfindahl: herfindahl(mixes, C, A),
      entropy: entropy(mixes, C, A),
      krugman: krugmanIndex(mixes, pool, C),
      hachman: hachmanIndex(mixes, pool, C),
    }),
    activities: activityRows(activities, lead, values, C),
    pairs: hasPairs ? pairRows(locations, lead, locationPairs(mixes, C, A)) : [],
  };
}

function locationRows(
  locations: readonly string[],
  lead: readonly CsvCell[],
  figures: Readonly<Record<"total" | "herfindahl" | "entropy" | "krugman" | "hachman", Float64Array>>,
): CsvCell[][] {
  return locations.map((location, c) => [
    ...lead,
    location,
    figures.total[c],
    figures.herfindahl[c],
    figures.entropy[c],
    figures.krugman[c],
    figures.hachman[c],
    figures.krugman[c]! / 2,
  ]);
}

function activityRows(activities: readonly string[], lead: readonly CsvCell[], values: Float64Array, C: number): CsvCell[][] {
  const A = activities.length;
  const across = transposed(values, C, A);
  const total = rowTotals(across, A, C);
  const gini = locationalGini(values, C, A);
  const hoover = hooverIndex(values, C, A);
  const concentration = herfindahl(shares(across, A, C), A, C);
  return activities.map((activity, a) => [...lead, activity, total[a], gini[a], hoover[a], concentration[a]]);
}

/** Each cell of every time, kept by columns: there may be millions. A cell without a number has no figures. */
export function cellTable({ matrices }: Pick<StructureMatrices, "matrices">, hasTimes: boolean): MeasureTable {
  const rows = matrices.reduce((sum, { values }) => sum + values.length, 0);
  const [time, location, activity] = [new ListedColumn(rows), new ListedColumn(rows), new ListedColumn(rows)];
  const [value, share, lq] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
  let at = 0;
  for (const { time: text, locations, activities, values, unknown } of matrices) {
    const [C, A] = [locations.length, activities.length];
    time.repeat(at, [text], C * A);
    location.repeat(at, locations, A);
    activity.cycle(at, activities, C);
    value.set(values, at);
    share.set(shares(values, C, A), at);
    lq.set(locationQuotients(values, C, A), at);
    for (let cell = unknown.indexOf(1); cell >= 0; cell = unknown.indexOf(1, cell + 1))
      for (const figures of [value, share, lq]) figures[at + cell] = Number.NaN;
    at += C * A;
  }
  const columns = ["location", "activity", "value", "share", "lq"];
  const data = [location, activity, value, share, lq];
  return hasTimes ? columnar("cells", ["time", ...columns], [time, ...data]) : columnar("cells", columns, data);
}

function pairRows(locations: readonly string[], lead: readonly CsvCell[], pairs: { krugman: Float64Array; cosine: Float64Array }): CsvCell[][] {
  const rows: CsvCell[][] = [];
  for (let c = 0; c < locations.length; c++)
    for (let d = c + 1; d < locations.length; d++) rows.push([...lead, locations[c], locations[d], pairs.krugman[rows.length], pairs.cosine[rows.length]]);
  return rows;
}

function rowTotals(values: Float64Array, rows: number, columns: number): Float64Array {
  const totals = new Float64Array(rows);
  for (let i = 0; i < values.length; i++) totals[Math.floor(i / columns)]! += values[i]!;
  return totals;
}
