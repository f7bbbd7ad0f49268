import { type Presence, presenceMarks } from "../presence/presence.ts";
import type { Neighbourhood } from "./neighbourhood.ts";

/**
 * Neighbourhood under any matrix φ, formed plainly: for relatedness of every kind, and where there are more locations than activities.
 *
 * @param phi activities x activities; row p holds the φ of p, whose sum is `total[p]`
 * Cost O(activities · presences) for `near`, O(locations · activities²) at most for `lacking`. Reference: Hidalgo et al. 2007 (density).
 */
export function matrixNeighbourhood(presence: Presence, phi: Float64Array): Neighbourhood {
  const { locations, activities, start, held } = presence;
  const total = new Float64Array(activities);
  for (let p = 0; p < activities; p++) {
    let sum = 0;
    for (let q = 0; q < activities; q++) sum += phi[p * activities + q]!;
    total[p] = sum;
  }
  return {
    total,
    near: () => {
      const result = new Float64Array(locations * activities);
      for (let c = 0; c < locations; c++)
        for (let p = 0; p < activities; p++) {
          let sum = 0;
          for (let i = start[c]!; i < start[c + 1]!; i++) sum += phi[p * activities + held[i]!]!;
          result[c * activities + p] = sum;
        }
      return result;
    },
    lacking: (weight) => {
      const marks = presenceMarks(presence);
      const result = new Float64Array(locations * activities);
      for (let c = 0; c < locations; c++)
        for (let q = 0; q < activities; q++) {
          if (marks[c * activities + q] === 1 || weight[q] === 0) continue;
          for (let p = 0; p < activities; p++) result[c * activities + p] = result[c * activities + p]! + phi[q * activities + p]! * weight[q]!;
        }
      return result;
    },
  };
}
