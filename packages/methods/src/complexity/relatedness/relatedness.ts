import { cooccurrence } from "../cooccurrence/cooccurrence.ts";
import { type Presence, ubiquity } from "../presence/presence.ts";

/** Ways of setting a co-occurrence against what the sizes of its two activities alone would give. */
export const relatednessNormalisations = ["minimum-conditional", "association", "cosine", "jaccard", "probability"] as const;
export type RelatednessNormalisation = (typeof relatednessNormalisations)[number];

/** Counts of co-occurrence without the diagonal, and their sums. */
export interface CooccurrenceSums {
  /** activities x activities, diagonal 0 */
  readonly count: Int32Array;
  /** S_i = Σ_j C_ij */
  readonly sum: Float64Array;
  /** T = Σ S_i */
  readonly total: number;
}

/** C = Mᵀ M with zero diagonal, activities x activities, and its sums. Cost O(Σ_c k_c²) and 4 activities² bytes. Reference: van Eck and Waltman 2009. */
export function cooccurrenceSums(presence: Presence): CooccurrenceSums {
  const { activities } = presence;
  const count = cooccurrence(presence);
  const sum = new Float64Array(activities);
  let total = 0;
  for (let i = 0; i < activities; i++) {
    count[i * activities + i] = 0;
    for (let j = 0; j < activities; j++) sum[i]! += count[i * activities + j]!;
    total += sum[i]!;
  }
  return { count, sum, total };
}

/**
 * Relatedness of activities: how often the same location holds both, against their sizes.
 *
 *   minimum-conditional  C_ij / max(n_i, n_j)
 *   association          (C_ij / T) / ((S_i / T)(S_j / T))
 *   cosine               C_ij / √(S_i S_j)
 *   jaccard              C_ij / (S_i + S_j - C_ij)
 *   probability          C_ij / ((S_i/T · S_j/(T - S_i) + S_j/T · S_i/(T - S_j)) · T / 2)
 *
 * with C = Mᵀ M without its diagonal, S its row sums, T their sum, n ubiquity. 0/0 is 0; the diagonal of the result is 0.
 *
 * @returns activities x activities, symmetric; association has no upper limit
 * Cost O(Σ_c k_c² + activities²). Reference: Hidalgo et al. 2007 (minimum-conditional); van Eck and Waltman 2009 (the others), as EconGeo's `relatedness`;
 * in EconGeo, n of the first is not offered and S counts co-occurrences, not holders, in the others: so it does here.
 *
 *   relatedness(cooccurrenceSums(m), m, "cosine") of m = presenceOf(Uint8Array.of(1, 1, 0, 1, 1, 1), 2, 3)  // [0, 0.666…, 0.408…, 0.666…, 0, …]
 */
export function relatedness({ count, sum, total }: CooccurrenceSums, presence: Presence, normalisation: RelatednessNormalisation): Float64Array {
  const n = presence.activities;
  const holders = ubiquity(presence);
  const under = denominators[normalisation];
  const result = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++) {
      const both = count[i * n + j]!;
      if (both === 0) continue;
      const value = both / under({ both, si: sum[i]!, sj: sum[j]!, total, ni: holders[i]!, nj: holders[j]! });
      result[i * n + j] = value;
      result[j * n + i] = value;
    }
  return result;
}

interface PairSums {
  readonly both: number;
  readonly si: number;
  readonly sj: number;
  readonly total: number;
  readonly ni: number;
  readonly nj: number;
}

/** Never 0 where both > 0: S_i is then at least 1 and T at least S_i + S_j. */
const denominators: Readonly<Record<RelatednessNormalisation, (sums: PairSums) => number>> = {
  "minimum-conditional": ({ ni, nj }) => Math.max(ni, nj),
  association: ({ si, sj, total }) => (si * sj) / total,
  cosine: ({ si, sj }) => Math.sqrt(si * sj),
  jaccard: ({ si, sj, both }) => si + sj - both,
  probability: ({ si, sj, total }) => (((si / total) * sj) / (total - si) + ((sj / total) * si) / (total - sj)) * (total / 2),
};
