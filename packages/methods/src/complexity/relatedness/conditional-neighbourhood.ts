import { type Presence, presenceMarks, ubiquity } from "../presence/presence.ts";
import type { Neighbourhood, ProximityDiagonal } from "./neighbourhood.ts";

/**
 * Neighbourhood under the conditional probability φ_pp' = C_pp' / k_p: of those who hold p, the share that holds p' (`asymmetric`).
 *
 *   Σ_p' weight_p' C_pp' = Σ_k M_kp Σ_p' M_kp' weight_p'
 *
 * Cost O(locations · presences) for each of `near` and `lacking`. Reference: py-ecomplexity `asymmetric=True`.
 */
export function conditionalNeighbourhood(presence: Presence, diagonal: ProximityDiagonal): Neighbourhood {
  const { locations, activities, start, held } = presence;
  const k = ubiquity(presence);
  const marks = presenceMarks(presence);
  const own = 1 - diagonal;
  const cooccurring = (weights: Float64Array, into: Float64Array, at: number): void => {
    for (let c = 0; c < locations; c++) {
      let sum = 0;
      for (let i = start[c]!; i < start[c + 1]!; i++) sum += weights[held[i]!]!;
      for (let i = start[c]!; i < start[c + 1]!; i++) {
        const p = held[i]!;
        into[at + p] = into[at + p]! + sum - own * weights[p]!;
      }
    }
  };
  const each = (weightOf: (cell: number, p: number) => number, over: (p: number) => number): Float64Array => {
    const result = new Float64Array(locations * activities);
    const weights = new Float64Array(activities);
    for (let c = 0; c < locations; c++) {
      const at = c * activities;
      for (let p = 0; p < activities; p++) weights[p] = weightOf(at + p, p);
      cooccurring(weights, result, at);
      for (let p = 0; p < activities; p++) result[at + p] = result[at + p]! * over(p);
    }
    return result;
  };
  const inverse = Float64Array.from(k, (holders) => (holders > 0 ? 1 / holders : 0));
  const total = new Float64Array(activities);
  cooccurring(new Float64Array(activities).fill(1), total, 0);
  return {
    total: total.map((sum, p) => sum * inverse[p]!),
    near: () =>
      each(
        (cell) => marks[cell]!,
        (p) => inverse[p]!,
      ),
    lacking: (weight) =>
      each(
        (cell, p) => (marks[cell] === 1 ? 0 : weight[p]! * inverse[p]!),
        () => 1,
      ),
  };
}
