import type { Presence } from "./presence.ts";

/**
 * How many locations hold both of two activities: C = Mᵀ M, its diagonal the ubiquity.
 *
 * @returns activities x activities, symmetric
 * Cost O(Σ_c k_c²).
 *
 *   cooccurrence(presenceOf(Uint8Array.of(1, 1, 0, 1), 2, 2))  // Int32Array [1, 1, 1, 2]
 */
export function cooccurrence({ locations, activities, start, held }: Presence): Int32Array {
  const count = new Int32Array(activities * activities);
  for (let c = 0; c < locations; c++)
    for (let i = start[c]!; i < start[c + 1]!; i++) {
      const row = held[i]! * activities;
      for (let j = start[c]!; j < start[c + 1]!; j++) count[row + held[j]!]! += 1;
    }
  return count;
}
