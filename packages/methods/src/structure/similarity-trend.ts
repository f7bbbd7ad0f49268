import { type NullSummary, nullSummary } from "../statistics/null-summary.ts";
import type { NullOptions } from "./null-options.ts";
import { ownMixNull } from "./own-mix-null.ts";
import { pooledMixNull } from "./pooled-mix-null.ts";
import { SimilarityRecorder } from "./similarity-recorder.ts";
import type { StructurePanel } from "./structure-panel.ts";
import { type Trend, trend } from "./trend.ts";

/** One statistic over the times, with both nulls. */
export interface StatisticTrend extends Trend {
  /** Held against the pooled mix, one a time. */
  readonly pooled: readonly NullSummary[];
  /** Held against draws that keep own mixes, one a time: the band to draw. */
  readonly ownMix: readonly NullSummary[];
}

export interface SimilarityTrend {
  readonly rho: number;
  readonly kappa: number;
  readonly krugman: StatisticTrend;
  readonly cosine: StatisticTrend;
  /** Of each location's mean Krugman distance to the others, on the same draws. */
  readonly locations: readonly Trend[];
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
  const cells = panel.locations * panel.activities;
  const recorder = new SimilarityRecorder(1, x, panel.locations, panel.activities);
  for (let t = 0; t < panel.times; t++) recorder.record(0, t, panel.values.subarray(t * cells, (t + 1) * cells));
  const observed = recorder.series;
  const pooled = pooledMixNull(panel, x, options);
  const own = ownMixNull(panel, x, onDraw === undefined ? options : { ...options, onDraw: (finished) => onDraw(draws + finished) });
  const span = panel.times === 0 ? Number.NaN : x[panel.times - 1]! - x[0]!;
  const statistic = (name: "krugman" | "cosine"): StatisticTrend => ({
    ...trend(observed[`${name}Slopes`][0]!, own.series[`${name}Slopes`], span, name === "krugman" ? "falling" : "rising"),
    pooled: byColumn(observed[name], pooled[name], panel.times),
    ownMix: byColumn(observed[name], own.series[name], panel.times),
  });
  return {
    rho: own.rho,
    kappa: own.kappa,
    krugman: statistic("krugman"),
    cosine: statistic("cosine"),
    locations: Array.from(observed.locationSlopes, (slope, c) => trend(slope, column(own.series.locationSlopes, c, panel.locations), span, "falling")),
  };
}

function byColumn(observed: Float64Array, drawn: Float64Array, columns: number): NullSummary[] {
  return Array.from({ length: columns }, (_, t) => nullSummary(observed[t]!, column(drawn, t, columns)));
}

function column(matrix: Float64Array, index: number, columns: number): Float64Array {
  const values = new Float64Array(matrix.length / columns);
  for (let row = 0; row < values.length; row++) values[row] = matrix[row * columns + index]!;
  return values;
}
