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
import type { StructureMatrix } from "./structure-matrices.ts";

/** Rows of the four tables that each time gives by itself. */
export interface MixRows {
  readonly locations: CsvCell[][];
  readonly activities: CsvCell[][];
  readonly cells: CsvCell[][];
  readonly pairs: CsvCell[][];
}

/** The mix of each location, the spread of each activity, each cell and each pair of one time. `lead` = the cells before a row's own keys (the time, or none). */
export function mixRows({ locations, activities, values, unknown }: StructureMatrix, lead: readonly CsvCell[]): MixRows {
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
    cells: cellRows(locations, activities, lead, { values, mixes, quotients: locationQuotients(values, C, A), unknown }),
    pairs: pairRows(locations, lead, locationPairs(mixes, C, A)),
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

function cellRows(
  locations: readonly string[],
  activities: readonly string[],
  lead: readonly CsvCell[],
  { values, mixes, quotients, unknown }: { values: Float64Array; mixes: Float64Array; quotients: Float64Array; unknown: Uint8Array },
): CsvCell[][] {
  return locations.flatMap((location, c) =>
    activities.map((activity, a) => {
      const cell = c * activities.length + a;
      return unknown[cell] === 1 ? [...lead, location, activity, null, null, null] : [...lead, location, activity, values[cell], mixes[cell], quotients[cell]];
    }),
  );
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
