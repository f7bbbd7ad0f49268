import { diversity, type Presence, transposedPresence, ubiquity } from "../presence/presence.ts";
import { PresenceWalk, walkWidth } from "../presence/presence-sums.ts";
import type { Neighbourhood, ProximityDiagonal } from "./neighbourhood.ts";

/**
 * Neighbourhood under the minimum of the two conditional probabilities, φ_pp' = C_pp' / max(k_p, k_p'), without C.
 *
 * With activities in order of ubiquity, max(k_p, k_p') is that of the later one, so for a location c and each location k
 *
 *   Σ_p' M_kp' M_cp' / max(k_p, k_p') = #{p' before p that c and k hold} / k_p + Σ_{p' after p that c and k hold} 1 / k_p'
 *
 * which one walk along k's activities up, and one down, gives for all p. Sums after p are built from the end and never subtracted, so nothing cancels.
 *
 * Cost O(locations · presences) in time for each of `near` and `lacking`, O(locations · activities) in memory. References: Hidalgo et al. 2007 (the index); the walk is our own.
 */
export function minimumNeighbourhood(presence: Presence, diagonal: ProximityDiagonal): Neighbourhood {
  const { locations, activities } = presence;
  const k = ubiquity(presence);
  const { walk, rank, order, start, held } = walkByUbiquity(presence, k);
  const { weight: weights, sum } = walk;
  /** Walks with the weights in place and hands each of `width` sums to its row. */
  const run = (result: Float64Array, first: number, width: number): void => {
    sum.fill(0);
    walk.run();
    for (let p = 0; p < activities; p++) {
      const at = rank[p]! * walkWidth;
      for (let b = 0, cell = first * activities + p; b < width; b++, cell += activities) result[cell] = sum[at + b]! + diagonal * weights[at + b]!;
    }
  };
  /** Sums for every location over the activities that it holds, or over those that it lacks and others hold, each with its weight. */
  const sums = (over: "held" | "lacking", weight: Float64Array): Float64Array => {
    const result = new Float64Array(locations * activities);
    const ranked = Float64Array.from(order, (p) => (k[p]! > 0 ? weight[p]! : 0));
    for (let first = 0; first < locations; first += walkWidth) {
      const width = Math.min(walkWidth, locations - first);
      weights.fill(0);
      for (let b = 0; b < width; b++) {
        const isHeld = over === "held";
        if (!isHeld) for (let r = 0; r < activities; r++) weights[r * walkWidth + b] = ranked[r]!;
        for (let i = start[first + b]!; i < start[first + b + 1]!; i++) weights[held[i]! * walkWidth + b] = isHeld ? ranked[held[i]!]! : 0;
      }
      run(result, first, width);
    }
    return result;
  };
  const ones = new Float64Array(activities).fill(1);
  const total = new Float64Array(activities);
  weights.fill(0);
  for (let p = 0; p < activities; p++) if (k[p]! > 0) weights[rank[p]! * walkWidth] = 1;
  run(total, 0, 1);
  return { total, near: () => sums("held", ones), lacking: (weight) => sums("lacking", weight) };
}

/** The walk over activities numbered by rising ubiquity, the number of each, and what each location holds by these numbers. */
function walkByUbiquity(presence: Presence, k: Int32Array) {
  const order = Int32Array.from(k.keys()).sort((a, b) => k[a]! - k[b]! || a - b);
  const rank = new Int32Array(k.length);
  order.forEach((p, place) => {
    rank[p] = place;
  });
  const { start } = presence;
  const turned = transposedPresence(presence);
  const held = new Int32Array(presence.held.length);
  const filled = start.slice(0, presence.locations);
  order.forEach((p, place) => {
    for (let i = turned.start[p]!; i < turned.start[p + 1]!; i++) held[filled[turned.held[i]!]!++] = place;
  });
  const inverse = Float64Array.from(order, (p) => (k[p]! > 0 ? 1 / k[p]! : 0));
  return { walk: new PresenceWalk({ ...presence, held }, inverse), rank, order, start, held };
}

/** Where it pays to form the matrix of proximities after all: steps of the walk against steps of the matrix. */
export function walkPays(presence: Presence): boolean {
  const { locations, activities, held } = presence;
  let pairs = 0;
  for (const k of diversity(presence)) pairs += (k * k) / 2;
  return 2 * locations * held.length < pairs + activities * (held.length + activities);
}
