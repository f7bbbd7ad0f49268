import { type Presence, transposedPresence } from "../presence/presence.ts";
import { rowSums } from "../presence/row-sums.ts";
import { ScaledVector } from "../spectra/scaled-vector.ts";

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
  const plain = plainSteps(presence, turned);
  let { steps, change } = plain;
  if (plain.locations !== null && plain.activities !== null) [f, q] = [f.with(plain.locations), q.with(plain.activities)];
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

/** Below this a sum of inverses may overflow in a few steps. */
const smallest = 1e-140;

/** The same iteration in plain doubles, as far as they carry: as a rule to the end. Null before the first step. */
function plainSteps(presence: Presence, turned: Presence) {
  let f = new Float64Array(presence.locations).fill(1);
  let q = new Float64Array(turned.locations).fill(1);
  let [nextF, nextQ] = [f.slice(), q.slice()];
  const [inverse, reached] = [f.slice(), { steps: 0, change: Number.POSITIVE_INFINITY }];
  while (reached.steps < mostSteps && reached.change >= settled) {
    for (let c = 0; c < f.length; c++) inverse[c] = 1 / f[c]!;
    rowSums(presence, q, nextF);
    rowSums(turned, inverse, nextQ);
    for (let p = 0; p < nextQ.length; p++) nextQ[p] = 1 / nextQ[p]!;
    const least = Math.min(overMean(presence, nextF), overMean(turned, nextQ));
    if (least < smallest) break;
    reached.change = Math.max(largestChange(presence, nextF, f), largestChange(turned, nextQ, q));
    reached.steps += 1;
    [f, nextF, q, nextQ] = [nextF, f, nextQ, q];
  }
  return { ...reached, locations: reached.steps === 0 ? null : f, activities: reached.steps === 0 ? null : q };
}

/** Divides by the mean over rows that are not empty, and gives the smallest of them. */
function overMean({ locations, start }: Presence, values: Float64Array): number {
  let [sum, count] = [0, 0];
  for (let row = 0; row < locations; row++) {
    if (start[row] === start[row + 1]) continue;
    sum += values[row]!;
    count += 1;
  }
  const mean = sum / count;
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < locations; row++) {
    if (start[row] === start[row + 1]) continue;
    values[row] = values[row]! / mean;
    least = Math.min(least, values[row]!);
  }
  return least;
}

function largestChange({ locations, start }: Presence, next: Float64Array, before: Float64Array): number {
  let change = 0;
  for (let row = 0; row < locations; row++) {
    if (start[row] === start[row + 1]) continue;
    change = Math.max(change, Math.abs(1 - before[row]! / next[row]!));
  }
  return change;
}
