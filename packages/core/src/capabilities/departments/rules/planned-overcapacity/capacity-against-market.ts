import { byCodePoint, normalQuantile } from "@quoin/methods";
import { elementAt } from "../../../../contract/assert-present.ts";
import { numberOf, type RowWith, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { PlannedLine } from "../plans/gather-plans.ts";

/** The market of a product in a year; what no table says is null. */
export type Market = RowWith<"product" | "unit", "year" | "volume" | "low" | "high"> & {
  readonly values: { readonly [K in "share" | "share_low" | "share_high" | "existing"]?: number | null };
};

/** What is planned and stands of one product in one year, against what the market will take. */
export interface CapacityYear {
  readonly product: string;
  readonly year: number;
  readonly unit: string;
  readonly planned: number;
  /** Null where nobody says what stands. */
  readonly existing: number | null;
  readonly capacity: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** That utilisation lies under a limit. */
  readonly under: (limit: number) => number;
  readonly row: Market;
  readonly lines: readonly PlannedLine[];
}

/** Products of which plans name capacities, and years for which the market is known in the same unit. */
export function capacityYears(
  lines: readonly PlannedLine[],
  markets: readonly Market[],
  withExisting: boolean,
): { readonly products: readonly string[]; readonly known: readonly string[]; readonly years: readonly CapacityYear[] } {
  const named = lines.filter(({ line }) => line.capacity.length > 0);
  const products = [...new Set(named.flatMap(({ line }) => line.capacity.map(({ product }) => product)))].sort(byCodePoint);
  const years = products.flatMap((product) => {
    const own = named.filter(({ line }) => line.capacity.some((row) => row.product === product));
    const units = new Set(own.flatMap(({ line }) => line.capacity.filter((row) => row.product === product).map(({ unit }) => unit)));
    if (units.size !== 1) return [];
    const [unit = ""] = units;
    const first = Math.min(...own.flatMap(({ line }) => line.capacity.filter((row) => row.product === product).map((row) => row.year)));
    return markets
      .filter((row) => textOf(row, "product") === product && textOf(row, "unit") === unit && (numberOf(row, "year") ?? 0) >= first)
      .flatMap((row) => capacityYear(product, unit, own, row, withExisting) ?? []);
  });
  const known = [...new Set(years.map(({ product }) => product))];
  return { products, known, years: years.sort((a, b) => byCodePoint(a.product, b.product) || a.year - b.year) };
}

function capacityYear(product: string, unit: string, lines: readonly PlannedLine[], row: Market, withExisting: boolean): CapacityYear | null {
  const year = numberOf(row, "year");
  const market = marketOf(row);
  if (year === null || market === null) return null;
  const planned = lines.reduce((sum, { line }) => sum + standingAt(line.capacity, product, year), 0);
  const existing = numberOf(row, "existing");
  const capacity = planned + (withExisting ? (existing ?? 0) : 0);
  if (capacity <= 0) return null;
  const values = grid.flatMap((a) => grid.map((b) => market.volume(a) * market.share(b)));
  const ordered = values.toSorted((a, b) => a - b);
  const at = (share: number): number => elementAt(ordered, Math.min(ordered.length - 1, Math.floor(share * ordered.length)));
  const under = (limit: number): number => values.filter((each) => each < limit * capacity).length / values.length;
  return { product, year, unit, planned, existing, capacity, low: at(0.1), middle: at(0.5), high: at(0.9), under, row, lines };
}

/** A capacity stands from the year of its row until the next row of the line. */
function standingAt(capacity: PlannedLine["line"]["capacity"], product: string, year: number): number {
  return capacity.filter((row) => row.product === product && row.year <= year).toSorted((a, b) => b.year - a.year)[0]?.amount ?? 0;
}

/** Middles of 41 parts of equal probability, for volume and share alike: their forecasts are taken as independent. */
const grid = Array.from({ length: 41 }, (_, part) => (part + 0.5) / 41);

/** Quantiles of volume and share from their middles and 80 % intervals: two halves of a log-normal (volume) and of a normal on the logit (share); null where a figure is missing or out of order. */
function marketOf(row: Market): { readonly volume: (p: number) => number; readonly share: (p: number) => number } | null {
  const [low, middle, high] = [numberOf(row, "low"), numberOf(row, "volume"), numberOf(row, "high")];
  if (low === null || middle === null || high === null || !(low > 0 && low <= middle && middle <= high)) return null;
  const [shareLow, share, shareHigh] = [numberOf(row, "share_low"), numberOf(row, "share"), numberOf(row, "share_high")];
  const volume = halves(Math.log(low), Math.log(middle), Math.log(high));
  if (share === null) return { volume: (p) => Math.exp(volume(p)), share: () => 1 };
  const ends = [shareLow ?? share, share, shareHigh ?? share].map((each) => Math.log(each / (1 - each)));
  if (ends.some((end) => !Number.isFinite(end)) || !(elementAt(ends, 0) <= elementAt(ends, 1) && elementAt(ends, 1) <= elementAt(ends, 2))) return null;
  const logit = halves(elementAt(ends, 0), elementAt(ends, 1), elementAt(ends, 2));
  return { volume: (p) => Math.exp(volume(p)), share: (p) => 1 / (1 + Math.exp(-logit(p))) };
}

function halves(p10: number, p50: number, p90: number): (p: number) => number {
  const z = normalQuantile(0.9);
  return (p) => p50 + (p < 0.5 ? (p50 - p10) / z : (p90 - p50) / z) * normalQuantile(p);
}
