import { elementAt } from "../../../../contract/assert-present.ts";
import type { ShareSeries } from "./share-series.ts";

/** Shares may miss 100 by so many points, which is rounding. */
export const roundingPoints = 0.5;

/** How the shares of an episode add up, year by year; each entry knows only its year and those before it, so that a cut file is judged the same. */
export interface ShareSums {
  readonly years: readonly number[];
  /** Lowest and highest sum up to that year, over the years that every technology that has started has. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Technologies that have started. */
  readonly started: readonly number[];
}

export function shareSums(series: readonly ShareSeries[]): ShareSums {
  const shareIn = series.map(({ years, shares }) => new Map(Array.from(years, (year, index) => [year, shares[index]!])));
  const first = series.map(({ years }) => years[0] ?? Number.POSITIVE_INFINITY);
  const every = [...new Set(series.flatMap(({ years }) => [...years]))].sort((a, b) => a - b);
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const [low, high, started]: [number[], number[], number[]] = [[], [], []];
  for (const year of every) {
    const sum = shareIn.reduce((total, known, index) => total + (known.get(year) ?? (elementAt(first, index) > year ? 0 : Number.NaN)), 0);
    if (!Number.isNaN(sum)) [lowest, highest] = [Math.min(lowest, sum), Math.max(highest, sum)];
    low.push(lowest);
    high.push(highest);
    started.push(first.filter((begin) => begin <= year).length);
  }
  return { years: every, low, high, started };
}

/** Complete set: more than one technology, and 100 within half a point in every year that all have. `at` is a place in `years`. */
export function isCompleteAt({ low, high, started }: ShareSums, at: number): boolean {
  return elementAt(started, at) > 1 && elementAt(low, at) >= 100 - roundingPoints && elementAt(high, at) <= 100 + roundingPoints;
}
