/** Variety of a location's mix, within groups of kin and between them; bits. */
export interface RelatedVariety {
  /** Entropy of the shares of the groups. */
  readonly unrelated: Float64Array;
  /** Entropy within groups, weighted by the groups' shares. */
  readonly related: Float64Array;
}

/**
 * Related and unrelated variety: of how many kinds is a mix, and how varied is it within its kinds.
 *
 *   unrelated_c = -Σ_g S_g log2 S_g;  related_c = Σ_g S_g H_g,  H_g = -Σ_{i in g} (s_i / S_g) log2(s_i / S_g);  they add to the entropy of s
 *
 * @param shares locations x activities, each row adding to 1
 * @param group  for each activity the number of its group, 0 and up
 * @returns      NaN for a location whose shares are NaN
 * Cost O(locations · activities). Reference: Frenken, Van Oort and Verburg 2007.
 *
 *   relatedVariety(Float64Array.of(0.25, 0.25, 0.5), Int32Array.of(0, 0, 1), 1, 3)  // unrelated [1], related [0.5]
 */
export function relatedVariety(shares: Float64Array, group: Int32Array, locations: number, activities: number): RelatedVariety {
  const groups = group.reduce((most, g) => Math.max(most, g + 1), 0);
  const [unrelated, related] = [new Float64Array(locations), new Float64Array(locations)];
  const sum = new Float64Array(groups);
  const bits = (share: number) => (share === 0 ? 0 : -share * Math.log2(share));
  for (let c = 0; c < locations; c++) {
    sum.fill(0);
    let all = 0;
    for (let p = 0; p < activities; p++) {
      const share = shares[c * activities + p]!;
      sum[group[p]!] = sum[group[p]!]! + share;
      all += bits(share);
    }
    for (const share of sum) unrelated[c] = unrelated[c]! + bits(share);
    related[c] = Math.max(0, all - unrelated[c]!);
    if (Number.isNaN(all)) related[c] = Number.NaN;
  }
  return { unrelated, related };
}
