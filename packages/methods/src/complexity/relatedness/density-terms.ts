import type { Presence } from "../presence/presence.ts";

/** A present activity and what it contributes to the density of an absent one. */
export interface DensityTerm {
  readonly activity: number;
  readonly share: number;
}

/**
 * Why a location is near to an activity: the present activities that make up its density, largest first.
 *
 *   share_p' = M_cp' φ_pp' / Σ_q φ_pq;  all shares add to the density
 *
 * @param row φ of the activity to all, as `ProximityRows` gives it
 * @returns one term for each activity that the location holds and that is near
 * Cost O(activities log activities) a question. Reference: Hidalgo et al. 2007 (the density that is taken apart).
 */
export function densityTerms(presence: Presence, row: Float64Array, location: number): DensityTerm[] {
  const total = row.reduce((sum, value) => sum + value, 0);
  return Array.from(presence.held.subarray(presence.start[location]!, presence.start[location + 1]!), (held) => ({ activity: held, share: row[held]! / total }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || a.activity - b.activity);
}
