import { elementAt } from "../../../../contract/assert-present.ts";
import type { Episode } from "../series/share-series.ts";
import { observedCrossing } from "./takeover-of.ts";

/** Of the series first seen at this share, how many reached the level within the record. */
export interface BaseRate {
  /** Percent, the lower limit inclusive. */
  readonly from: number;
  readonly to: number;
  readonly series: number;
  readonly reached: number;
}

const limits = [2, 5, 10, 20, 40] as const;

/**
 * What can be said of a technology of which one share is known: how many that were first seen there came to the level before their record ended.
 * Recorded substitutions are mostly successes, which makes the rate too high; a record that ends early counts as a no, which makes it too low.
 */
export function baseRates(episodes: readonly Episode[], level: number): BaseRate[] {
  const seen = episodes.flatMap(({ series }) =>
    series.flatMap(({ years, shares }) =>
      shares.length < 2 ? [] : [{ first: elementAt(shares, 0), reached: observedCrossing(years, shares, level) !== null }],
    ),
  );
  return limits.flatMap((from, place) => {
    const to = limits[place + 1] ?? level;
    const own = seen.filter(({ first }) => first >= from && first < to);
    return own.length === 0 ? [] : [{ from, to, series: own.length, reached: own.filter(({ reached }) => reached).length }];
  });
}
