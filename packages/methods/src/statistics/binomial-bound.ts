/**
 * Probability of each count of hits among `n` independent cases with the same probability: C(n, k) p^k (1 - p)^(n - k), k = 0 … n.
 * Cost O(n).
 */
export function binomialProbabilities(n: number, p: number): Float64Array {
  const result = new Float64Array(n + 1);
  if (p <= 0 || p >= 1) {
    result[p <= 0 ? 0 : n] = 1;
    return result;
  }
  let logChoose = 0;
  for (let k = 0; k <= n; k++) {
    result[k] = Math.exp(logChoose + k * Math.log(p) + (n - k) * Math.log1p(-p));
    logChoose += Math.log(n - k) - Math.log(k + 1);
  }
  return result;
}

/**
 * The smallest count that a binomial variable exceeds with probability at most `risk`: the largest number of false alarms in `n` simulations that a true rate of `p` explains.
 *
 *   binomialUpperBound(200, 0.1, 0.001)  // 34
 *
 * Exact, by summing from above. Cost O(n).
 */
export function binomialUpperBound(n: number, p: number, risk: number): number {
  const probabilities = binomialProbabilities(n, p);
  let above = 0;
  for (let k = n; k >= 0; k--) {
    above += probabilities[k]!;
    if (above > risk) return k;
  }
  return 0;
}
