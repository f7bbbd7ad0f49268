import { studentQuantile } from "../../statistics/student-tail.ts";
import type { CostTrend } from "./cost-trend.ts";

/** Autocorrelation that Farmer & Lafond found over their 66 technologies. */
export const pooledAutocorrelation = 0.63;

/** Cost at a horizon as a distribution; all in the unit of the last cost. */
export interface CostForecast {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Standard deviation of the forecast error of the logarithm. */
  readonly errorOfLog: number;
}

/**
 * Cost `horizon` years after the last observed one, with the error of drift and noise together.
 *
 *   log c(h) = log c_T + mu h
 *   var = K² / (1 + theta²) · [ -2 theta + (1 + 2 (m - 1) theta / m + theta²)(h + h²/m) ]
 *
 * m is the number of years that drift and K were estimated from; theta the moving-average coefficient of the yearly changes. With theta = 0: K² (h + h²/m).
 * The quantiles are Student's with (steps - 1) degrees, because K is estimated.
 *
 * @param lastCost  positive
 * @param horizon   years, above 0
 * @returns quantiles equal to the median where K is 0
 * Cost O(steps). Reference: Farmer & Lafond 2016, equation of A*; the formula holds for any real m and h, used here for a span with gaps too.
 */
export function costForecast(trend: CostTrend, lastCost: number, horizon: number, theta = pooledAutocorrelation): CostForecast {
  const m = trend.span;
  const growth = -2 * theta + (1 + (2 * (m - 1) * theta) / m + theta * theta) * (horizon + (horizon * horizon) / m);
  const errorOfLog = trend.volatility * Math.sqrt(Math.max(0, growth) / (1 + theta * theta));
  const p50 = lastCost * Math.exp(trend.drift * horizon);
  const reach = Math.exp(studentQuantile(0.2, trend.steps - 1) * errorOfLog);
  return { p10: p50 / reach, p50, p90: p50 * reach, errorOfLog };
}
