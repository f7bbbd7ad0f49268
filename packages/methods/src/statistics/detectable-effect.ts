import { detectableDrift } from "./detectable-drift.ts";
import type { NullSummary } from "./null-summary.ts";
import { quantile } from "./quantile.ts";

/** The side of chance on which the claim lies. */
export type Claim = "above" | "below";

/**
 * How far from the mean of the draws an observed value must lie before the two-sided p of `nullSummary` falls below `significance`. Infinity where no value could: too few draws.
 *
 *   r = largest whole number with (1 + r) / (D + 1) < significance;   distance = the (r + 1)-th largest |draw - mean|
 */
export function criticalDistance({ draws, mean, isExact }: Pick<NullSummary, "draws" | "mean" | "isExact">, significance: number): number {
  // What was enumerated holds the observed value already: there p = r / D.
  const allowed = isExact === true ? Math.ceil(significance * draws.length - 1e-9) - 1 : Math.ceil(significance * (draws.length + 1) - 1e-9) - 2;
  if (allowed < 0 || draws.length === 0) return Number.POSITIVE_INFINITY;
  return distanceOf({ draws, mean }, allowed);
}

/** The distance from the mean that only `farther` draws exceed. Draws ascend: the farthest of those that are left lies at one of their ends. */
export function distanceOf({ draws, mean }: Pick<NullSummary, "draws" | "mean">, farther: number): number {
  let [low, high, distance] = [0, draws.length - 1, 0];
  for (let place = 0; place <= farther && low <= high; place++) {
    const [below, above] = [Math.abs(draws[low]! - mean), Math.abs(draws[high]! - mean)];
    distance = Math.max(below, above);
    if (below > above) low += 1;
    else high -= 1;
  }
  return distance;
}

/**
 * The smallest effect that a test against draws finds with probability `power`: how far the whole distribution must lie on the claim's side of chance.
 *
 *   effect = critical distance + (mean - the (1 - power) quantile of the draws)      (above; for below the power quantile - mean)
 *
 * The same test as `nullSummary`: two-sided p below `significance`, and the claim's side. The distribution under an effect is taken as that of the draws, moved:
 * where an effect also widens it, less is found than is said here. Of a series whose steps are thrown it does, and the drift is put into the steps (`detectableDrift`).
 *
 * @returns positive, in the unit of the statistic; Infinity where no value could be told from chance
 * Cost O(D). Reference: Cohen 1988 on power; the null in place of the normal.
 */
export function detectableEffect(
  summary: Pick<NullSummary, "draws" | "mean" | "isExact" | "steps">,
  claim: Claim,
  significance: number,
  power: number,
): number {
  const { draws, mean, steps } = summary;
  const critical = criticalDistance(summary, significance);
  const unlucky = claim === "above" ? mean - quantile(draws, 1 - power) : quantile(draws, power) - mean;
  return steps === undefined || !Number.isFinite(critical) ? critical + unlucky : detectableDrift(steps, { critical, unlucky }, significance, power);
}
