import { logitOfShare } from "./logit-share.ts";
import { startedAt } from "./started-at.ts";

/** One series from its start on, with the scales on which slopes are taken; made once, then asked at every origin. */
export interface ShareHistory {
  readonly years: Float64Array;
  /** Percent. */
  readonly shares: Float64Array;
  readonly logits: Float64Array;
  /** -ln(-ln(s / 100)): a Gompertz curve rising to 100 is a straight line here. */
  readonly rising: Float64Array;
  /** The same of 100 - s: a mirrored Gompertz curve, falling to 0. */
  readonly falling: Float64Array;
  /** Σ dz² / dt of the logits up to each point. */
  readonly squares: Float64Array;
  /** Points that the start was preceded by, left out here. */
  readonly zeros: number;
}

/**
 * Prepares a series for forecasts: points before the start are dropped.
 *
 * @param years   ascending
 * @param shares  percent, 0 to 100
 */
export function shareHistory(years: Float64Array, shares: Float64Array): ShareHistory {
  const start = startedAt(shares);
  const own = shares.slice(start);
  const ownYears = years.slice(start);
  const logits = own.map(logitOfShare);
  const squares = new Float64Array(own.length);
  for (let i = 1; i < own.length; i++) squares[i] = squares[i - 1]! + (logits[i]! - logits[i - 1]!) ** 2 / (ownYears[i]! - ownYears[i - 1]!);
  const held = own.map((share) => Math.min(0.999, Math.max(0.001, share / 100)));
  return {
    years: ownYears,
    shares: own,
    logits,
    rising: held.map((share) => -Math.log(-Math.log(share))),
    falling: held.map((share) => -Math.log(-Math.log1p(-share))),
    squares,
    zeros: start,
  };
}
