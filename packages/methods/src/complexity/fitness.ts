import { type Presence, transposedPresence } from "./presence.ts";
import { ScaledVector } from "./scaled-vector.ts";

/** Fitness of locations and complexity of activities, and how far the iteration came. */
export interface Fitness {
  /** Mean 1 over the locations that hold something; NaN for the others. A value below the smallest double is 0. */
  readonly locations: Float64Array;
  /** Mean 1 over the activities that somebody holds; NaN for the others. */
  readonly activities: Float64Array;
  readonly steps: number;
  /** Largest relative change of a value in the last step. */
  readonly change: number;
  /** Some values still fall towards 0 when the steps end (by more than 1e-6 a step), or have fallen below the smallest double: their size says how many steps were made, not how fit they are. */
  readonly degenerate: boolean;
}

const mostSteps = 1000;
const settled = 1e-13;

/**
 * Fitness and complexity: a location is fit by the complexity of what it holds, an activity is complex where no unfit location manages it.
 *
 *   F'_c = Σ_p M_cp Q_p,  Q'_p = 1 / Σ_c M_cp / F_c;  both from the old values, each then divided by its mean; F = Q = 1 at first
 *
 * until nothing changes by more than 1e-13 of itself, at most 1,000 steps. On sparse presences values run below 1e-308 and their inverses overflow,
 * so each is kept as a number and a power of two: never NaN.
 *
 * Cost O(steps · presences). Reference: Tacchella et al. 2012; R's economiccomplexity stops after 20 steps, fermi at an absolute change of 1e-14.
 *
 *   fitness(presenceOf(Uint8Array.of(1, 1, 0, 1), 2, 2))  // locations [1.998…, 0.00199…], degenerate: they fall to 2 and 0 like 1 / steps
 */
export function fitness(presence: Presence): Fitness {
  const turned = transposedPresence(presence);
  let f = ScaledVector.ones(presence);
  let q = ScaledVector.ones(turned);
  let steps = 0;
  let change = Number.POSITIVE_INFINITY;
  while (steps < mostSteps && change >= settled) {
    const nextF = q.sums(presence).overMean();
    const nextQ = f.inverse().sums(turned).inverse().overMean();
    change = Math.max(nextF.largestChange(f), nextQ.largestChange(q));
    [f, q] = [nextF, nextQ];
    steps += 1;
  }
  const [locations, activities] = [f.numbers(), q.numbers()];
  return { locations, activities, steps, change, degenerate: change > 1e-6 || locations.includes(0) || activities.includes(0) };
}
