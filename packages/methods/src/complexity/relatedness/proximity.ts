import { cooccurrence } from "../cooccurrence/cooccurrence.ts";
import { type Presence, ubiquity } from "../presence/presence.ts";
import { standardisedColumns } from "./correlation-neighbourhood.ts";
import type { ProximityDiagonal } from "./neighbourhood.ts";

/**
 * Proximity of activities: the lower of the two probabilities that who holds one holds the other.
 *
 *   φ_pp' = C_pp' / max(k_p, k_p'),  C = Mᵀ M
 *
 * @returns activities x activities, symmetric, in [0, 1]; 0 for an activity that nobody holds, its diagonal too
 * Cost O(activities² · locations / 32) and 8 activities² bytes: density does not need it, see `minimumNeighbourhood`.
 * Reference: Hidalgo, Klinger, Barabási and Hausmann 2007. The Atlas's programs set the diagonal to 0, py-ecomplexity and economiccomplexity to 1.
 *
 *   proximity(presenceOf(Uint8Array.of(1, 1, 0, 1), 2, 2), 1)  // Float64Array [1, 0.5, 0.5, 1]
 */
export function proximity(presence: Presence, diagonal: ProximityDiagonal): Float64Array {
  const k = ubiquity(presence);
  return overCounts(presence, diagonal, (p, q) => Math.max(k[p]!, k[q]!));
}

/**
 * Conditional proximity: of those who hold p, the share that holds p'. Row p is conditional on p.
 *
 *   φ_pp' = C_pp' / k_p
 *
 * @returns activities x activities; a row of 0 for an activity that nobody holds
 * Cost O(activities² · locations / 32). Reference: Hidalgo et al. 2007, before the lower of both is taken.
 */
export function conditionalProximity(presence: Presence, diagonal: ProximityDiagonal): Float64Array {
  const k = ubiquity(presence);
  return overCounts(presence, diagonal, (p) => k[p]!);
}

/**
 * Proximity by advantage itself: (1 + correlation of two columns) / 2.
 *
 * @param advantage locations x activities, finite
 * @returns         activities x activities; 0 wherever a column does not vary
 * Cost O(activities² · locations). Reference: py-ecomplexity `continuous=True`.
 */
export function correlationProximity(
  advantage: Float64Array,
  shape: readonly [locations: number, activities: number],
  diagonal: ProximityDiagonal,
): Float64Array {
  const [locations, activities] = shape;
  const { standardised, varies } = standardisedColumns(advantage, locations, activities);
  const phi = new Float64Array(activities * activities);
  for (let p = 0; p < activities; p++) {
    if (varies[p] === 0) continue;
    phi[p * activities + p] = diagonal;
    for (let q = 0; q < p; q++) {
      if (varies[q] === 0) continue;
      let inner = 0;
      for (let c = 0; c < locations; c++) inner += standardised[c * activities + p]! * standardised[c * activities + q]!;
      phi[p * activities + q] = (1 + inner) / 2;
      phi[q * activities + p] = (1 + inner) / 2;
    }
  }
  return phi;
}

function overCounts(presence: Presence, diagonal: ProximityDiagonal, under: (p: number, q: number) => number): Float64Array {
  const { activities } = presence;
  const count = cooccurrence(presence);
  return Float64Array.from(count, (both, cell) => {
    const p = Math.floor(cell / activities);
    const q = cell % activities;
    if (p === q) return both > 0 ? diagonal : 0;
    return both === 0 ? 0 : both / under(p, q);
  });
}
