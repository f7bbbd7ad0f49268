import { type Presence, ubiquity } from "../presence/presence.ts";
import type { CooccurrenceSums } from "./relatedness.ts";

/**
 * How far a co-occurrence lies from what chance gives when each activity keeps its number of holders, in standard deviations (the survivor measure of Teece et al.).
 *
 *   z_ij = (C_ij - n_i n_j / L) / √(n_i n_j / L · (1 - n_i / L) · (L - n_j) / (L - 1)),  L locations: mean and variance of the hypergeometric law
 *
 * @returns activities x activities, symmetric; NaN where the deviation is 0 (held by all, by nobody, or a single location); the diagonal is that of C_ii = 0, as in EconGeo
 * Cost O(activities²). Reference: Teece, Rumelt, Dosi and Winter 1994; EconGeo `z_score`. Locations all count as alike, large and small: see `validatedLinks` for a null that keeps their diversity too.
 */
export function cooccurrenceScore({ count }: CooccurrenceSums, presence: Presence): Float64Array {
  const [n, locations] = [presence.activities, presence.locations];
  const holders = ubiquity(presence);
  return Float64Array.from(count, (both, cell) => {
    const [ni, nj] = [holders[Math.floor(cell / n)]!, holders[cell % n]!];
    const expected = (ni * nj) / locations;
    const variance = expected * (1 - ni / locations) * ((locations - nj) / (locations - 1));
    return variance > 0 ? (both - expected) / Math.sqrt(variance) : Number.NaN;
  });
}
