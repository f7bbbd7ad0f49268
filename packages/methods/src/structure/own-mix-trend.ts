import type { NullOptions } from "../statistics/null-options.ts";
import { type NullSummary, nullSummary } from "../statistics/null-summary.ts";
import { ownMixNull } from "./own-mix-null.ts";
import { SimilarityRecorder } from "./similarity-recorder.ts";
import type { StructurePanel } from "./structure-panel.ts";
import { type Trend, trend } from "./trend.ts";

/** A trend, and where each time lies among draws that keep own mixes. */
export interface HeldTrend extends Trend {
  /** The level at each time. A draw adds its noise to that of the counts it starts from, so levels lie above the observed one: compare `change`. */
  readonly ownMix: readonly NullSummary[];
  /** The change since the first time, observed and drawn: the band to draw. */
  readonly change: readonly NullSummary[];
}

export interface OwnMixTrend {
  readonly rho: number;
  readonly kappa: number;
  /** How much mixes move from one time to the next by themselves (`yearlyDrift`); 0 = no more than samples of one mix. */
  readonly drift: number;
  readonly krugman: HeldTrend;
  readonly cosine: HeldTrend;
  /** Of each location's mean Krugman distance to the others, on the same draws. */
  readonly locations: readonly HeldTrend[];
}

/**
 * Do the mixes of locations converge more than growing totals alone would make them? The slopes of mean pairwise Krugman distance, mean cosine and each
 * location's mean distance to the others, held against `ownMixNull`.
 *
 * @param panel counts; every location has a unit at every time (leave out those that have not)
 * @param x     the times as numbers, ascending; with one time nothing is drawn, every slope is NaN and the verdict not-distinguishable
 * Cost O(draws · times · locations^2 · activities).
 */
export function ownMixTrend(panel: StructurePanel, x: ArrayLike<number>, options: NullOptions): OwnMixTrend {
  const { times, locations } = panel;
  const cells = locations * panel.activities;
  const recorder = new SimilarityRecorder(1, x, locations, panel.activities);
  for (let t = 0; t < times; t++) recorder.record(0, t, panel.values.subarray(t * cells, (t + 1) * cells));
  const observed = recorder.series;
  const { rho, kappa, drift, series } = ownMixNull(panel, x, times < 2 ? { ...options, draws: 0 } : options);
  const span = times === 0 ? Number.NaN : x[times - 1]! - x[0]!;
  const atTimes = (seen: Float64Array, drawn: Float64Array, first: number, step: number): NullSummary[] =>
    Array.from({ length: times }, (_, t) => nullSummary(seen[first + t * step]!, column(drawn, first + t * step, times * step)));
  const sinceFirst = (seen: Float64Array, drawn: Float64Array, first: number, step: number): NullSummary[] => {
    const start = column(drawn, first, times * step);
    return Array.from({ length: times }, (_, t) => {
      const now = column(drawn, first + t * step, times * step);
      return nullSummary(
        seen[first + t * step]! - seen[first]!,
        now.map((value, draw) => value - start[draw]!),
      );
    });
  };
  const statistic = (name: "krugman" | "cosine"): HeldTrend => ({
    ...trend(observed[`${name}Slopes`][0]!, series[`${name}Slopes`], span, name === "krugman" ? "falling" : "rising"),
    ownMix: atTimes(observed[name], series[name], 0, 1),
    change: sinceFirst(observed[name], series[name], 0, 1),
  });
  return {
    rho,
    kappa,
    drift,
    krugman: statistic("krugman"),
    cosine: statistic("cosine"),
    locations: Array.from(observed.locationSlopes, (slope, c) => ({
      ...trend(slope, column(series.locationSlopes, c, locations), span, "falling"),
      ownMix: atTimes(observed.locationDistances, series.locationDistances, c, locations),
      change: sinceFirst(observed.locationDistances, series.locationDistances, c, locations),
    })),
  };
}

/** One column of a row-major matrix. */
export function column(matrix: Float64Array, index: number, columns: number): Float64Array {
  const values = new Float64Array(matrix.length / columns);
  for (let row = 0; row < values.length; row++) values[row] = matrix[row * columns + index]!;
  return values;
}
