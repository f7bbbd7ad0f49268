import { ShapeError } from "../../shape-error/shape-error.ts";

/**
 * How likely the configuration model gives at least this co-occurrence: locations keep their diversity, activities their ubiquity, and nothing else decides.
 *
 *   p_ij = P(Σ_c B_c ≥ C_ij),  B_c independent, P(B_c = 1) = P_ci P_cj  (Poisson binomial, exact)
 *
 * Diverse locations hold any two activities together; here that is no surprise, in the hypergeometric tail it is.
 *
 * @param count       activities x activities; only pairs i < j are read
 * @param probability locations x activities, of `bipartiteConfiguration`
 * @returns           activities x activities, symmetric, diagonal NaN
 * Cost O(pairs · locations · count). Reference: Saracco et al. 2017 (there with a Poisson approximation for large tables).
 */
export function configurationTail(count: Int32Array, probability: Float64Array, locations: number, activities: number): Float64Array {
  if (probability.length !== locations * activities)
    throw new ShapeError("configurationTail", `${locations * activities} probabilities`, `${probability.length}`);
  const tail = new Float64Array(activities * activities).fill(Number.NaN);
  for (let i = 0; i < activities; i++)
    for (let j = i + 1; j < activities; j++) {
      const observed = count[i * activities + j]!;
      // chance[n]: the probability of n so far, n below the observed count; the tail is what is left.
      const chance = new Float64Array(observed);
      if (observed > 0) chance[0] = 1;
      let reached = 0;
      for (let c = 0; c < locations; c++) {
        const both = probability[c * activities + i]! * probability[c * activities + j]!;
        if (both === 0) continue;
        if (observed > 0) reached += both * chance[observed - 1]!;
        for (let n = observed - 1; n > 0; n--) chance[n] = chance[n]! * (1 - both) + chance[n - 1]! * both;
        if (observed > 0) chance[0] = chance[0]! * (1 - both);
      }
      const p = observed === 0 ? 1 : Math.min(1, reached);
      tail[i * activities + j] = p;
      tail[j * activities + i] = p;
    }
  return tail;
}
