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
 * Of a series whose signs were thrown in all patterns nothing is moved: an effect E is a steady drift, the part w / Σw of it in each block, and the test of what is left without it is inverted
 * exactly. A pattern that turns the blocks S reaches the change as long as E is at most Σ_S x / Σ_S w · Σw, so that with these 2^K - 1 numbers in order
 *
 *   [the k-th least, the k-th largest],   k = ⌈significance / 2 · 2^K⌉ - 1
 *
 * holds every drift that the test does not refuse, whatever the steps are spread like; with too few blocks for `significance` (five at 5 %) that is every one.
 *
 * @returns low ≤ high; both infinite where the draws are too few for `significance`
 * Cost O(D), O(D log D) of thrown signs. Reference: Hodges and Lehmann 1963 on inverted tests; Tritchler 1984 on those of thrown signs; order statistics for the error of a quantile (Conover 1999, 3.2).
 */
export function effectInterval(
  { draws, mean, observed, isExact, steps }: Pick<NullSummary, "draws" | "mean" | "observed" | "isExact" | "steps">,
  significance: number,
): EffectInterval {
  if (isExact === true && steps !== undefined) return driftInterval(steps, significance);
  const critical = criticalDistance({ draws, mean, ...(isExact === true ? { isExact } : {}) }, significance);
  const seen = observed - mean;
  if (!Number.isFinite(critical)) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const half = critical + (isExact === true ? 0 : simulationError({ draws, mean }, critical, significance));
  // Of enumerated draws the observed value is one itself: where it ties with the critical distance the difference is 0, and not what is left of rounding.
  const rounding = TIE * Math.max(Math.abs(observed), Math.abs(mean), half);
  const end = (value: number): number => (Math.abs(value) <= rounding ? 0 : value);
  return { low: end(seen - half), high: end(seen + half) };
}

/** All steady drifts, as changes of the whole time, that all patterns of signs together do not refuse. */
function driftInterval({ parts, weights }: NonNullable<NullSummary["steps"]>, significance: number): EffectInterval {
  const turned = 2 ** parts.length;
  const place = Math.ceil((significance / 2) * turned - TIE) - 1;
  if (place < 1 || parts.every((part) => part === 0)) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const whole = weights.reduce((sum, each) => sum + each, 0);
  const [changes, drifts] = [new Float64Array(turned), new Float64Array(turned)];
  for (let at = 0; at < parts.length; at++)
    for (let pattern = 2 ** at; pattern < 2 ** (at + 1); pattern++) {
      changes[pattern] = changes[pattern - 2 ** at]! + parts[at]!;
      drifts[pattern] = drifts[pattern - 2 ** at]! + weights[at]!;
    }
  const scale = parts.reduce((sum, part) => sum + Math.abs(part), 0);
  // What is left of rounding where steps cancel each other is no effect.
  const reached = changes.subarray(1).map((change, at) => (Math.abs(change) <= TIE * scale ? 0 : (change / drifts[at + 1]!) * whole));
  reached.sort();
  return { low: reached[place - 1]!, high: reached[reached.length - place]! };
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
