import type { Neighbourhood, ProximityDiagonal } from "./neighbourhood.ts";
import { diversity, type Presence, presenceMarks, ubiquity } from "./presence.ts";

/**
 * Neighbourhood under the minimum of the two conditional probabilities, φ_pp' = C_pp' / max(k_p, k_p'), without C.
 *
 * With activities in order of ubiquity, max(k_p, k_p') is that of the later one, so for a location c and each location k
 *
 *   Σ_p' M_kp' M_cp' / max(k_p, k_p') = #{p' before p that c and k hold} / k_p + Σ_{p' after p that c and k hold} 1 / k_p'
 *
 * which one walk along k's activities up, and one down, gives for all p. Sums after p are built from the end and never subtracted, so nothing cancels.
 *
 * Cost O(locations · presences) in time for each of `near` and `lacking`, O(locations · activities) in memory.
 */
export function minimumNeighbourhood(presence: Presence, diagonal: ProximityDiagonal): Neighbourhood {
  const walk = new UbiquityWalk(presence);
  const { locations, activities } = presence;
  const marks = presenceMarks(presence);
  const total = new Float64Array(activities);
  walk.add(new Float64Array(activities).fill(1), total, 0);
  const k = ubiquity(presence);
  if (diagonal === 1) for (let p = 0; p < activities; p++) if (k[p]! > 0) total[p] = total[p]! + 1;
  const sums = (weightOf: (cell: number, p: number) => number): Float64Array => {
    const result = new Float64Array(locations * activities);
    const weight = new Float64Array(activities);
    for (let c = 0; c < locations; c++) {
      for (let p = 0; p < activities; p++) weight[p] = k[p]! > 0 ? weightOf(c * activities + p, p) : 0;
      walk.add(weight, result, c * activities);
      if (diagonal === 1) for (let p = 0; p < activities; p++) result[c * activities + p] = result[c * activities + p]! + weight[p]!;
    }
    return result;
  };
  return {
    total,
    near: () => sums((cell) => marks[cell]!),
    lacking: (weight) => sums((cell, p) => (marks[cell] === 1 ? 0 : weight[p]!)),
  };
}

/** Presences with their activities numbered by rising ubiquity. */
class UbiquityWalk {
  private readonly presence: Presence;
  private readonly rank: Int32Array;
  private readonly inverse: Float64Array;
  private readonly weight: Float64Array;
  private readonly weightOver: Float64Array;
  private readonly sum: Float64Array;

  constructor(presence: Presence) {
    const k = ubiquity(presence);
    const order = Array.from(k, (_, p) => p).sort((a, b) => k[a]! - k[b]! || a - b);
    const rank = new Int32Array(k.length);
    order.forEach((p, place) => {
      rank[p] = place;
    });
    const held = presence.held.map((p) => rank[p]!);
    for (let c = 0; c < presence.locations; c++) held.subarray(presence.start[c]!, presence.start[c + 1]!).sort();
    this.presence = { ...presence, held };
    this.rank = rank;
    this.inverse = Float64Array.from(order, (p) => 1 / k[p]!);
    this.weight = new Float64Array(k.length);
    this.weightOver = new Float64Array(k.length);
    this.sum = new Float64Array(k.length);
  }

  /** Adds Σ_{p' ≠ p} weight_p' φ_pp' to `into[at + p]` for every p. */
  add(weights: Float64Array, into: Float64Array, at: number): void {
    const { rank, inverse, weight, weightOver, sum } = this;
    const { locations, start, held } = this.presence;
    const n = rank.length;
    for (let p = 0; p < n; p++) {
      const r = rank[p]!;
      weight[r] = weights[p]!;
      weightOver[r] = weights[p]! * inverse[r]!;
    }
    sum.fill(0);
    for (let k = 0; k < locations; k++) {
      const [from, to] = [start[k]!, start[k + 1]!];
      let before = 0;
      for (let i = from; i < to; i++) {
        const r = held[i]!;
        sum[r] = sum[r]! + before * inverse[r]!;
        before += weight[r]!;
      }
      let after = 0;
      for (let i = to - 1; i >= from; i--) {
        const r = held[i]!;
        sum[r] = sum[r]! + after;
        after += weightOver[r]!;
      }
    }
    for (let p = 0; p < n; p++) into[at + p] = into[at + p]! + sum[rank[p]!]!;
  }
}

/** Where it pays to form the matrix of proximities after all: steps of the walk against steps of the matrix. */
export function walkPays(presence: Presence): boolean {
  const { locations, activities, held } = presence;
  let pairs = 0;
  for (const k of diversity(presence)) pairs += (k * k) / 2;
  return 2 * locations * held.length < pairs + activities * (held.length + activities);
}
