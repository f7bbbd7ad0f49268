import type { Verdict } from "../../../../diagnosis/finding/finding.ts";
import { numberOf, type RowWith, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { SpendingIndicators } from "./gather.ts";

/** The two cells of one region and year, in ten thousand of the currency; null where a cell is missing. */
export interface SpendingPair {
  readonly year: number;
  readonly imported: number | null;
  readonly assimilated: number | null;
  readonly rows: readonly RowWith<"region" | "indicator", "year" | "value">[];
}

/** The pairs of a region, oldest first: one for every year in which the table has a row of it. */
export function spendingPairs(
  rows: readonly RowWith<"region" | "indicator", "year" | "value">[],
  region: string,
  { imported, assimilated }: SpendingIndicators,
): SpendingPair[] {
  const own = rows.filter((row) => textOf(row, "region") === region);
  const years = [...new Set(own.map((row) => numberOf(row, "year")))].filter((year) => year !== null).sort((a, b) => a - b);
  return years.map((year) => {
    const ofYear = own.filter((row) => numberOf(row, "year") === year);
    const cell = (indicator: string): number | null => {
      const row = ofYear.find((each) => textOf(each, "indicator") === indicator);
      return row === undefined ? null : numberOf(row, "value");
    };
    return { year, imported: cell(imported), assimilated: cell(assimilated), rows: ofYear };
  });
}

/** Imported per unit assimilated; null where a cell is missing or nothing was spent on assimilation. */
export function importRatio({ imported, assimilated }: Pick<SpendingPair, "imported" | "assimilated">): number | null {
  return imported === null || assimilated === null || assimilated === 0 ? null : imported / assimilated;
}

/** More than `limit` times as much on importing as on assimilating; null where it cannot be told. Nothing spent on both says nothing. */
export function exceeds({ imported, assimilated }: Pick<SpendingPair, "imported" | "assimilated">, limit: number): boolean | null {
  if (imported === null || assimilated === null || (imported === 0 && assimilated === 0)) return null;
  return imported > limit * assimilated;
}

/** The newest years together: such spending jumps, so no single year decides. */
export interface SpendingPeriod {
  readonly years: readonly SpendingPair[];
  readonly imported: number | null;
  readonly assimilated: number | null;
  /** Of the years, those above the limit; null where a year cannot be told. */
  readonly above: number | null;
  readonly verdict: Verdict;
}

/**
 * Sums of the `length` years that end in `newest`, held against the limit. Confirmed where the period and most of its years lie above it, not supported where neither do;
 * where they disagree, and where a cell is missing, nothing can be told.
 */
export function spendingPeriod(pairs: readonly SpendingPair[], newest: number, length: number, limit: number): SpendingPeriod {
  const years = pairs.filter(({ year }) => year > newest - length && year <= newest);
  const sum = (cell: "imported" | "assimilated"): number | null =>
    years.reduce<number | null>((total, pair) => (total === null || pair[cell] === null ? null : total + pair[cell]), years.length === length ? 0 : null);
  const [imported, assimilated] = [sum("imported"), sum("assimilated")];
  const told = years.map((pair) => exceeds(pair, limit));
  const above = years.length < length || told.includes(null) ? null : told.filter((each) => each === true).length;
  const whole = exceeds({ imported, assimilated }, limit);
  const agrees = above !== null && whole === 2 * above > length;
  return { years, imported, assimilated, above, verdict: whole === null || !agrees ? "insufficient-data" : whole ? "confirmed" : "not-supported" };
}
