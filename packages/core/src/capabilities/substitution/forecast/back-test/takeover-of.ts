import { type ShareForecast, scoreOfShare, takeoverPassage, takeoverYears } from "@quoin/methods";
import { elementAt, lastOf } from "../../../../contract/assert-present.ts";

/** When a share reaches a level. Years are calendar years, null where they lie beyond 50 years. */
export interface Takeover {
  readonly yearP10: number | null;
  readonly yearP50: number | null;
  readonly yearP90: number | null;
  readonly within5: number;
  readonly within10: number;
  readonly never: number;
  /** Probability that the level has been reached by year 1, 2 … 50 after the last observation; never decreasing. */
  readonly byYear: readonly number[];
  readonly status: "ahead" | "reached";
}

/** First year at or above `level`, interpolated linearly between the points; null where it never was. */
export function observedCrossing(years: ArrayLike<number>, shares: ArrayLike<number>, level: number): number | null {
  for (let i = 0; i < years.length; i++) {
    const [year, share] = [elementAt(years, i), elementAt(shares, i)];
    if (share < level) continue;
    if (i === 0) return year;
    const [yearBefore, shareBefore] = [elementAt(years, i - 1), elementAt(shares, i - 1)];
    return yearBefore + ((level - shareBefore) / (share - shareBefore)) * (year - yearBefore);
  }
  return null;
}

/** A level that the last observed share is at or above has been reached; otherwise the distribution of its first passage. `forecasts` are those of the years 1 … 50. */
export function takeoverOf(
  { years, shares }: { readonly years: ArrayLike<number>; readonly shares: ArrayLike<number> },
  forecasts: readonly ShareForecast[],
  level: number,
): Takeover {
  if (lastOf(shares) >= level) {
    const year = observedCrossing(years, shares, level);
    return { yearP10: year, yearP50: year, yearP90: year, within5: 1, within10: 1, never: 0, byYear: [], status: "reached" };
  }
  const reached = takeoverPassage(Float64Array.from(forecasts, (forecast) => scoreOfShare(forecast, level)));
  const last = lastOf(years);
  const yearOf = (probability: number): number | null => {
    const after = reached.findIndex((each) => each >= probability);
    if (after < 0) return null;
    const before = reached[after - 1] ?? 0;
    return last + after + (probability - before) / (reached[after]! - before);
  };
  return {
    yearP10: yearOf(0.1),
    yearP50: yearOf(0.5),
    yearP90: yearOf(0.9),
    within5: reached[4]!,
    within10: reached[9]!,
    never: 1 - reached[takeoverYears - 1]!,
    byYear: [...reached],
    status: "ahead",
  };
}
