import { momentsOf } from "../presence/moments.ts";
import { type Presence, transposedPresence } from "../presence/presence.ts";

/** Fitness that always converges. */
export interface ServedioFitness {
  /** NaN for a location that holds nothing. */
  readonly locations: Float64Array;
  /** NaN for an activity that nobody holds. */
  readonly activities: Float64Array;
  readonly steps: number;
  /** Largest relative change of a value in the last step. */
  readonly change: number;
}

/** How the iteration is scaled: as published, or each side divided by its sum at every step, as the program fermi does (its results have mean 1). */
export type ServedioScale = "published" | "fermi";

const mostSteps = 1000;

/**
 * Fitness with δ added, so that an activity that a weak location holds keeps some complexity and no value runs to 0.
 *
 *   F'_c = δ + Σ_p M_cp Q_p,  Q'_p = 1 / (1 + Σ_c M_cp / F_c);  both from the old values, 1 at first
 *
 * until nothing changes by more than 1e-15 of itself. Published, F is comparable between matrices of one δ. Divided by sums at every step, δ = 1 weighs as much as
 * all complexities together, and F lies near 1 for everybody.
 *
 * Cost O(steps · presences). Reference: Servedio, Buttà, Mazzilli, Tacchella and Pietronero 2018; fermi 5842d4b for `fermi`.
 *
 *   servedioFitness(presenceOf(Uint8Array.of(1, 1, 0, 1), 2, 2)).locations  // [2.1478…, 1.4655…]
 */
export function servedioFitness(presence: Presence, { delta = 1, scale = "published" }: { delta?: number; scale?: ServedioScale } = {}): ServedioFitness {
  const turned = transposedPresence(presence);
  let f = new Float64Array(presence.locations).fill(1);
  let q = new Float64Array(presence.activities).fill(1);
  let steps = 0;
  let change = Number.POSITIVE_INFINITY;
  while (steps < mostSteps && change >= 1e-15) {
    const [oldF, oldQ] = [f, q];
    f = overSum(
      sums(presence, oldQ, delta, (x) => x),
      scale,
    );
    q = overSum(
      sums(turned, oldF, 1, (x) => 1 / x).map((sum) => 1 / sum),
      scale,
    );
    change = Math.max(largestRelativeChange(f, oldF), largestRelativeChange(q, oldQ));
    steps += 1;
  }
  const shown = (side: Presence, values: Float64Array) => {
    const mean = scale === "fermi" ? momentsOf(values, 0).mean : 1;
    return values.map((x, i) => (side.start[i + 1]! > side.start[i]! ? x / mean : Number.NaN));
  };
  return { locations: shown(presence, f), activities: shown(turned, q), steps, change };
}

function sums({ locations, start, held }: Presence, values: Float64Array, offset: number, term: (x: number) => number): Float64Array<ArrayBuffer> {
  const result = new Float64Array(locations);
  for (let row = 0; row < locations; row++) {
    let sum = offset;
    for (let i = start[row]!; i < start[row + 1]!; i++) sum += term(values[held[i]!]!);
    result[row] = sum;
  }
  return result;
}

function overSum(values: Float64Array<ArrayBuffer>, scale: ServedioScale): Float64Array<ArrayBuffer> {
  if (scale === "published") return values;
  let sum = 0;
  for (const x of values) sum += x;
  return values.map((x) => x / sum);
}

function largestRelativeChange(next: Float64Array, before: Float64Array): number {
  let change = 0;
  for (let i = 0; i < next.length; i++) change = Math.max(change, Math.abs(next[i]! - before[i]!) / next[i]!);
  return change;
}
