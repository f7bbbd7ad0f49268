import { binomialProbabilities } from "./binomial-bound.ts";
import { criticalDistance, distanceOf } from "./detectable-effect.ts";
import type { NullSummary } from "./null-summary.ts";

/** How far the mean of a null may lie from the draws' own, and how few of its draws may lie beyond its critical distance: 95 %. */
const SIMULATION_RISK = 0.025;

/** What two numbers may differ by and be the same, as of `nullSummary`. */
const TIE = 1e-12;

/** Ends of an interval for how far an observed value lies from what chance gives, in the unit of the statistic. */
export interface EffectInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * All effects that a test against draws does not refuse: the null, moved by an effect, is held against the observed value.
 *
 *   [observed - mean - h, observed - mean + h],   h = critical distance + error of the simulation
 *
 * The critical distance is the one at which the two-sided p of `nullSummary` falls below `significance`, so that 0 lies outside where p is below it: interval and p never say
 * different things of an exact null. A null that was drawn is known only within the error of its draws, and that error is part of the interval:
 *
 *   error² = (distance that as few of the draws reach as a share of `significance` may give in 97.5 of 100 simulations - critical distance)² + (1.96 · s / √D)²
 *
 * Where everything was enumerated (`isExact`) there is none. Infinite where no value could be told from chance. The distribution under an effect is taken as that of the null, moved.
 *
 * @returns low ≤ high; both infinite where the draws are too few for `significance`
 * Cost O(D). Reference: Hodges and Lehmann 1963 on inverted tests; order statistics for the error of a quantile (Conover 1999, 3.2).
 */
export function effectInterval(
  { draws, mean, observed, isExact }: Pick<NullSummary, "draws" | "mean" | "observed" | "isExact">,
  significance: number,
): EffectInterval {
  const critical = criticalDistance({ draws, mean, ...(isExact === true ? { isExact } : {}) }, significance);
  const seen = observed - mean;
  if (!Number.isFinite(critical)) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const half = critical + (isExact === true ? 0 : simulationError({ draws, mean }, critical, significance));
  // Of enumerated draws the observed value is one itself: where it ties with the critical distance the difference is 0, and not what is left of rounding.
  const rounding = TIE * Math.max(Math.abs(observed), Math.abs(mean), half);
  const end = (value: number): number => (Math.abs(value) <= rounding ? 0 : value);
  return { low: end(seen - half), high: end(seen + half) };
}

function simulationError({ draws, mean }: Pick<NullSummary, "draws" | "mean">, critical: number, significance: number): number {
  const n = draws.length;
  const outer = distanceOf({ draws, mean }, Math.max(0, fewestBeyond(n, significance) - 1));
  let squares = 0;
  for (const draw of draws) squares += (draw - mean) ** 2;
  return Math.hypot(Math.max(0, outer - critical), (1.959963984540054 * Math.sqrt(squares / n)) / Math.sqrt(n));
}

/** The least number of `n` draws beyond a distance that a share of `significance` reaches, in all but 2.5 of 100 simulations. */
function fewestBeyond(n: number, significance: number): number {
  let below = 0;
  const probabilities = binomialProbabilities(n, significance);
  for (let k = 0; k <= n; k++) {
    below += probabilities[k]!;
    if (below > SIMULATION_RISK) return k;
  }
  return n;
}
