import { multinomial, type RandomStream } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import type { EvidenceValue } from "../evidence-engine.ts";
import { placeOf, placesOf, rowsBy, type Sheet } from "./sheet.ts";
import { weightedDraw } from "./weighted-draw.ts";
import type { WorldLaw } from "./world-law.ts";

/** How large each place is, by year; empty where the workspace does not say. */
export type PlaceSizes = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** The places on which something may fall. */
export interface WorldPlaces {
  readonly sizes: PlaceSizes;
  /** What stands for all of them together. */
  readonly whole: string;
  /** Those that are compared with each other. */
  readonly compared: ReadonlySet<string>;
}

/** How large a place is in the year that is nearest to one, the later of two; in its newest where none is named. */
export function sizeOf(sizes: PlaceSizes, place: string, year: number | null): number {
  const known = [...(sizes.get(place) ?? [])];
  const away = (at: number): number => (year === null ? -at : Math.abs(at - year) - (at > year ? 0.5 : 0));
  return known.reduce<readonly [number, number] | null>((best, each) => (best === null || away(each[0]) < away(best[0]) ? each : best), null)?.[1] ?? 0;
}

/**
 * Each block falls on one of the places; a row without a place keeps none. Where the table names none but those that are compared, the others of these are places too: a list of which nothing
 * stands in six of fourteen says where it might have fallen all the same.
 */
export function drawPlaces(
  sheet: Sheet,
  law: Extract<WorldLaw, { kind: "places-drawn" }>,
  { sizes, whole, compared }: WorldPlaces,
  random: RandomStream,
): void {
  const place = placeOf(sheet, law.place);
  if (place === null) return;
  const placed = sheet.rows.filter((row) => elementAt(row, place) !== null && row[place] !== whole);
  const named = new Set(placed.map((row) => String(row[place])));
  const names = [...([...named].every((name) => compared.has(name)) ? new Set([...named, ...compared]) : named)];
  const block = law.block === null ? null : placeOf(sheet, law.block);
  const blocks = block === null ? placed.map((row) => [row]) : [...rowsBy(placed, [block]).values()];
  const weights = weightsOf(names, sizes, null, (name) => blocks.filter(([row]) => row?.[place] === name).length);
  for (const rows of blocks) {
    const drawn = weightedDraw(weights, random);
    if (drawn === null) return;
    const name = elementAt(names, drawn);
    for (const row of rows) row[place] = name;
  }
}

/** The whole counts of each stratum fall on its places one by one. A stratum that holds something else than whole counts, or less than two places, is left as it is. */
export function resampleCounts(sheet: Sheet, law: Extract<WorldLaw, { kind: "counts-resampled" }>, { sizes, whole }: WorldPlaces, random: RandomStream): void {
  const [value, place] = [placeOf(sheet, law.value), placeOf(sheet, law.place)];
  if (value === null || place === null) return;
  const only = Object.entries(law.only ?? {});
  const counted = sheet.rows.filter(
    (row) =>
      row[place] !== whole && elementAt(row, value) !== null && only.every(([field, values]) => values.includes(String(row[placeOf(sheet, field) ?? -1]))),
  );
  for (const rows of rowsBy(counted, placesOf(sheet, law.within)).values()) {
    const counts = rows.map((row) => numberAt(row, value));
    if (rows.length < 2 || counts.some((count) => !Number.isSafeInteger(count) || count < 0)) continue;
    const named = rows.map((row) => String(row[place]));
    const year = placeOf(sheet, "year");
    const at = year === null ? Number.NaN : Number(rows[0]?.[year] ?? Number.NaN);
    const weights = Float64Array.from(weightsOf(named, sizes, Number.isNaN(at) ? null : at, () => 1));
    const drawn = new Float64Array(rows.length);
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (!weights.some((weight) => weight > 0)) continue;
    multinomial(random, total, weights, drawn, 0, new Float64Array(rows.length));
    for (const [at, row] of rows.entries()) row[value] = drawn[at]!;
  }
}

function numberAt(row: readonly EvidenceValue[], place: number): number {
  const cell = row[place];
  return typeof cell === "number" ? cell : Number.NaN;
}

/** By the size of places, where most of them have one; else by what the table itself holds of each. */
function weightsOf(names: readonly string[], sizes: PlaceSizes, year: number | null, otherwise: (name: string) => number): readonly number[] {
  const known = names.map((name) => sizeOf(sizes, name, year));
  return known.filter((size) => size > 0).length * 2 > names.length ? known : names.map(otherwise);
}
