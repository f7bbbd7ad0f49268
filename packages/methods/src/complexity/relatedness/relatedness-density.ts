import type { Neighbourhood } from "./neighbourhood.ts";

/**
 * Relatedness density: how much of the neighbourhood of an activity a location already holds.
 *
 *   density[c,p] = Σ_p' M_cp' φ_pp' / Σ_p' φ_pp'
 *
 * @returns locations x activities, a share; NaN for an activity without neighbours
 * Cost that of `near`. Reference: Hidalgo et al. 2007; distance is 1 - density. EconGeo prints 100 times this, rounded to two decimals.
 */
export function relatednessDensity({ total, near }: Neighbourhood): Float64Array {
  const activities = total.length;
  const density = near();
  for (let i = 0, p = 0; i < density.length; i++) {
    density[i] = total[p]! > 0 ? density[i]! / total[p]! : Number.NaN;
    p = p + 1 === activities ? 0 : p + 1;
  }
  return density;
}
