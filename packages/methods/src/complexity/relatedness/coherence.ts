/**
 * Coherence of a location: how related, on average, its activities are to the rest of its own mix.
 *
 *   WAR_ci = Σ_{j≠i} s_cj R_ij / Σ_{j≠i} s_cj;  coherence_c = Σ_i s_ci WAR_ci  over activities with something beside them
 *
 * @param shares     locations x activities, each row adding to 1 (presences work as well: they are divided by their sum)
 * @param relatedness activities x activities; a pair whose R is NaN counts as 0
 * @returns          one a location, in the unit of R; NaN with fewer than two activities
 * Cost O(locations · activities²) at most. Reference: Teece et al. 1994, with their z-score for R; Nesta and Saviotti 2005 for the average.
 *
 *   coherence(Float64Array.of(0.5, 0.5), Float64Array.of(0, 3, 3, 0), 1, 2)  // Float64Array [3]
 */
export function coherence(shares: Float64Array, relatedness: Float64Array, locations: number, activities: number): Float64Array {
  return Float64Array.from({ length: locations }, (_, c) => {
    const row = shares.subarray(c * activities, (c + 1) * activities);
    const held = Array.from(row.keys()).filter((p) => row[p]! > 0);
    if (held.length < 2) return Number.NaN;
    const all = held.reduce((sum, p) => sum + row[p]!, 0);
    let mean = 0;
    for (const i of held) {
      let related = 0;
      for (const j of held) if (j !== i) related += row[j]! * (relatedness[i * activities + j]! || 0);
      mean += ((row[i]! / all) * related) / (all - row[i]!);
    }
    return mean;
  });
}
