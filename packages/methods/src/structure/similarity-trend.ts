import type { NullOptions } from "../statistics/null-options.ts";
import { type NullSummary, nullSummary } from "../statistics/null-summary.ts";
import { column, type HeldTrend, type OwnMixTrend, ownMixTrend } from "./own-mix-trend.ts";
import { pooledMixNull } from "./pooled-mix-null.ts";
import type { StructurePanel } from "./structure-panel.ts";

/** One statistic over the times, with both nulls. */
export interface StatisticTrend extends HeldTrend {
  /** Held against the pooled mix, one a time. */
  readonly pooled: readonly NullSummary[];
}

export interface SimilarityTrend extends OwnMixTrend {
  readonly krugman: StatisticTrend;
  readonly cosine: StatisticTrend;
}

/**
 * Do the mixes of locations converge? Mean pairwise Krugman distance and cosine over the times, each held against `pooledMixNull` time by time
 * and, for the verdict, its slope against `ownMixNull`.
 *
 * @param panel counts; every location has a unit at every time (leave out those that have not)
 * @param x     the times as numbers, ascending; with one time every slope is NaN and the verdict not-distinguishable
 * Cost O(draws · times · locations^2 · activities): 2,000 draws of 31 x 58 x 7 in about two seconds.
 */
export function similarityTrend(panel: StructurePanel, x: ArrayLike<number>, options: NullOptions): SimilarityTrend {
  const { draws, onDraw } = options;
  const pooled = pooledMixNull(panel, x, options);
  const own = ownMixTrend(panel, x, onDraw === undefined ? options : { ...options, onDraw: (finished) => onDraw(draws + finished) });
  const statistic = (name: "krugman" | "cosine"): StatisticTrend => ({
    ...own[name],
    pooled: own[name].ownMix.map(({ observed }, t) => nullSummary(observed, column(pooled[name], t, panel.times))),
  });
  return { ...own, krugman: statistic("krugman"), cosine: statistic("cosine") };
}
