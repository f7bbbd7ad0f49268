/** How a trend is believed. */
export interface TrendBelief {
  /** t² at which a trend is believed by half. */
  readonly doubt: number;
  /** Slope of the logit (a year) that is believed by half, however regular: slow drifts turn, overthrows are fast. */
  readonly slowDrift: number;
  /** What is left of the slope of the logit after a year, in (0, 1). */
  readonly damping: number;
  /** Part of the Gompertz curve in the path, the damped logit is the rest. */
  readonly curve: number;
}

/**
 * Coefficients of the logarithm of the distance from the median to the 90 % or the 10 % quantile, logit units:
 * constant, ln(h / 5), ln spread, ln(|slope| + 0.03), logit of the share taken as rising / 3, |logit| / 3, ln(min(points, 25) / 8).
 */
export type WidthCoefficients = readonly [number, number, number, number, number, number, number];

/** All that a forecast takes from other series than its own. */
export interface ForecastBelief {
  readonly trend: TrendBelief;
  /** Widths on the side to which the share moves, and on the other. */
  readonly along: WidthCoefficients;
  readonly against: WidthCoefficients;
  /** By how much (logarithm) a miss of a series' own interval a year ahead widens the intervals that follow; a hit narrows them by a quarter of it. 0: never. */
  readonly tracking: number;
}
