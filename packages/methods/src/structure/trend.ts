import { type NullSummary, nullSummary } from "../statistics/null-summary.ts";

export type TrendVerdict = "converging" | "diverging" | "not-distinguishable";

/** A trend over the times, held against the trends of draws in which nothing happens. */
export interface Trend {
  readonly slope: NullSummary;
  readonly verdict: TrendVerdict;
  /** Smallest change over the whole span that the evidence could have told from nothing, in the unit of the statistic, positive. */
  readonly detectableChange: number;
}

/**
 * Verdict on a trend at the 5 % level.
 *
 * `alikeWhen` says which way locations grow alike: "falling" for a distance, "rising" for a cosine. Two-sided p below 0.05 gives converging or diverging by the side
 * of the draws' mean on which the observed slope lies; anything else, and a slope that does not exist (one time), is not-distinguishable.
 *
 *   detectableChange = (mean - 2.5 % quantile of the draws' slopes) · span     (falling; for rising the 97.5 % quantile - mean)
 *
 * @param span last time - first time
 */
export function trend(observedSlope: number, drawnSlopes: Float64Array, span: number, alikeWhen: "falling" | "rising"): Trend {
  const slope = nullSummary(observedSlope, drawnSlopes);
  const reach = alikeWhen === "falling" ? slope.mean - slope.p025 : slope.p975 - slope.mean;
  return { slope, verdict: verdict(slope, alikeWhen), detectableChange: reach * span };
}

function verdict(slope: NullSummary, alikeWhen: "falling" | "rising"): TrendVerdict {
  if (!(slope.pValue < 0.05)) return "not-distinguishable";
  return slope.observed < slope.mean === (alikeWhen === "falling") ? "converging" : "diverging";
}
