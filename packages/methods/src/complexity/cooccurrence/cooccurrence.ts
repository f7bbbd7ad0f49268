import { type Presence, transposedPresence } from "../presence/presence.ts";
import { cooccurrenceRows } from "../presence/presence-sums.ts";

/**
 * How many locations hold both of two activities: C = Mᵀ M, its diagonal the ubiquity.
 *
 * @returns activities x activities, symmetric
 * Cost O(activities² · locations / 128), from bits. Reference: Hidalgo et al. 2007.
 *
 *   cooccurrence(presenceOf(Uint8Array.of(1, 1, 0, 1), 2, 2))  // Int32Array [1, 1, 1, 2]
 */
export function cooccurrence(presence: Presence): Int32Array {
  const { activities } = presence;
  const count = new Int32Array(activities * activities);
  cooccurrenceRows(transposedPresence(presence), (p, counts) => {
    count.set(counts.subarray(0, p + 1), p * activities);
    for (let q = 0; q < p; q++) count[q * activities + p] = counts[q]!;
  });
  return count;
}
