import { type Presence, transposedPresence } from "../presence/presence.ts";

/** How easily a technology has gone together with others. */
export interface EaseOfRecombination {
  /** One a technology: others it has been combined with, over the inventions that use it; NaN where unused. */
  readonly ease: Float64Array;
  /** One an invention: its technologies over the sum of their eases; NaN where it has none, or none that was ever combined. */
  readonly interdependence: Float64Array;
}

/**
 * Ease of recombination of technologies, and interdependence of the inventions made of them.
 *
 *   E_i = #{technologies ever combined with i} / #{inventions that use i};  K_l = #{technologies of l} / Σ_{i in l} E_i
 *
 * A technology of few uses with many partners is easily recombined; an invention of hard ones is a difficult search.
 *
 * @param inventions inventions x technologies: which uses which
 * @returns one ease a technology, one interdependence an invention; NaN where there is nothing to divide by
 * Cost O(Σ of squared sizes of inventions). Reference: Fleming and Sorenson 2001 (there over earlier inventions only: hand in those). EconGeo's and econcomplex's functions of this name compute other things.
 *
 *   easeOfRecombination(presenceOf(Uint8Array.of(1, 1, 1, 0), 2, 2))  // ease [0.5, 1], interdependence [1.333…, 2]
 */
export function easeOfRecombination(inventions: Presence): EaseOfRecombination {
  const users = transposedPresence(inventions);
  const seen = new Int32Array(inventions.activities).fill(-1);
  const ease = Float64Array.from({ length: inventions.activities }, (_, i) => {
    let partners = 0;
    seen[i] = i;
    for (let u = users.start[i]!; u < users.start[i + 1]!; u++) {
      const l = users.held[u]!;
      for (let e = inventions.start[l]!; e < inventions.start[l + 1]!; e++) {
        const j = inventions.held[e]!;
        if (seen[j] === i) continue;
        seen[j] = i;
        partners += 1;
      }
    }
    return partners / (users.start[i + 1]! - users.start[i]!);
  });
  const interdependence = Float64Array.from({ length: inventions.locations }, (_, l) => {
    let sum = 0;
    for (let e = inventions.start[l]!; e < inventions.start[l + 1]!; e++) sum += ease[inventions.held[e]!]!;
    return sum > 0 ? (inventions.start[l + 1]! - inventions.start[l]!) / sum : Number.NaN;
  });
  return { ease, interdependence };
}
