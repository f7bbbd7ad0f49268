import type { Presence } from "../presence/presence.ts";
import type { ProximityRows } from "./proximity-rows.ts";

/** An activity near to another, and how near. */
export interface NearActivity {
  readonly activity: number;
  readonly proximity: number;
}

/**
 * For each activity its nearest others, at most `nearest` and all that tie with the last of them; nearest first, ties by number. What nobody holds together is not near.
 *
 * Cost one row an activity; O(activities · nearest) memory where few tie. The top-k product space: the P x P matrix is never there. Reference: Hidalgo et al. 2007.
 */
export function nearestActivities({ activities, row }: ProximityRows, nearest: number): NearActivity[][] {
  return Array.from({ length: activities }, (_, p) => {
    const weights = row(p);
    const others: number[] = [];
    for (let q = 0; q < activities; q++) if (q !== p && weights[q]! > 0) others.push(q);
    others.sort((a, b) => weights[b]! - weights[a]! || a - b);
    const last = weights[others[Math.min(nearest, others.length) - 1] ?? -1] ?? Number.POSITIVE_INFINITY;
    return others.filter((q, place) => place < nearest || weights[q]! === last).map((activity) => ({ activity, proximity: weights[activity]! }));
  });
}

/**
 * Density over the nearest activities alone: of their proximities the share that the location holds.
 *
 *   density_cp = Σ_{p' among the nearest of p} M_cp' φ_pp' / Σ_{p' among the nearest of p} φ_pp'
 *
 * @returns locations x activities, in [0, 1]; NaN for an activity without neighbours
 * Cost O(locations · activities · nearest). Ties at the last place are all kept, so that the order of activities decides nothing (a peer keeps the first and counts instead of weighing).
 * Reference: Hidalgo et al. 2007, over a neighbourhood of fixed size.
 */
export function nearestDensity(presence: Presence, near: readonly (readonly NearActivity[])[]): Float64Array {
  const { locations, activities, start, held } = presence;
  const result = new Float64Array(locations * activities);
  const marks = new Uint8Array(activities);
  for (let c = 0; c < locations; c++) {
    const own = held.subarray(start[c]!, start[c + 1]!);
    for (const p of own) marks[p] = 1;
    for (let p = 0; p < activities; p++) {
      let [with_, all] = [0, 0];
      for (const { activity, proximity } of near[p]!) {
        all += proximity;
        if (marks[activity] === 1) with_ += proximity;
      }
      result[c * activities + p] = all === 0 ? Number.NaN : with_ / all;
    }
    for (const p of own) marks[p] = 0;
  }
  return result;
}
