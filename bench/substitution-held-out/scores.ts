import { groupBy } from "../../packages/core/src/contract/group-by.ts";
import { isWithin, type RollingOutcome } from "./rolling-outcomes.ts";

/** Mean over the episodes of their means: an episode of a hundred alike series weighs as one. NaN where there is none. */
export function episodeMean<Row extends { readonly episode: string }>(rows: readonly Row[], figure: (row: Row) => number): number {
  const own = [...groupBy(rows, ({ episode }) => episode).values()].map((each) => each.reduce((sum, row) => sum + figure(row), 0) / each.length);
  return own.reduce((sum, each) => sum + each, 0) / own.length;
}

export const errorOf = ({ forecast, observed }: RollingOutcome) => Math.abs(forecast.median - observed);
export const standingError = ({ share, observed }: RollingOutcome) => Math.abs(share - observed);
export const coverageOf = (rows: readonly RollingOutcome[]) => episodeMean(rows, (row) => (isWithin(row) ? 1 : 0));
export const isFiveAhead = (years: number) => Math.abs(years - 5) < 0.3;

/** 95 % interval of the mean difference of two figures, paired by episode. */
export function pairedDifference<Row extends { readonly episode: string }>(rows: readonly Row[], a: (row: Row) => number, b: (row: Row) => number) {
  const own = [...groupBy(rows, ({ episode }) => episode).values()].map((each) => each.reduce((sum, row) => sum + a(row) - b(row), 0) / each.length);
  const middle = own.reduce((sum, each) => sum + each, 0) / own.length;
  const spread = Math.sqrt(own.reduce((sum, each) => sum + (each - middle) ** 2, 0) / own.length / Math.max(1, own.length - 1));
  return { low: middle - 1.96 * spread, high: middle + 1.96 * spread };
}
