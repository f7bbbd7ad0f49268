/**
 * Whether two shares differ: Fisher's exact test of a table of two by two, two-sided by adding up all tables of the same margins that are no more likely than the one seen.
 *
 *   fisherExact([3, 4], [1, 4])  // 0.4857142857142857
 *
 * @param first   hits and cases of the one group
 * @param second  hits and cases of the other
 * 1 where either group has no case, or where all or none of both are hits.
 * @throws RangeError where a count is no whole number from 0, or hits are more than cases
 * Cost O(cases). Reference: Fisher 1935; `fisher.test` of R, `fisher_exact` of SciPy, whose tolerance of 1e-7 for equally likely tables is taken over.
 */
export function fisherExact(first: readonly [hits: number, cases: number], second: readonly [hits: number, cases: number]): number {
  for (const [hits, cases] of [first, second])
    if (!(Number.isInteger(hits) && Number.isInteger(cases) && hits >= 0 && hits <= cases))
      throw new RangeError(`fisherExact: hits must be whole and lie in 0…cases, got ${hits} of ${cases}`);
  const [all, hits] = [first[1] + second[1], first[0] + second[0]];
  const logFactorial = new Float64Array(all + 1);
  for (let n = 2; n <= all; n += 1) logFactorial[n] = logFactorial[n - 1]! + Math.log(n);
  const logChoose = (n: number, k: number): number => logFactorial[n]! - logFactorial[k]! - logFactorial[n - k]!;
  const logOf = (k: number): number => logChoose(hits, k) + logChoose(all - hits, first[1] - k) - logChoose(all, first[1]);
  const seen = logOf(first[0]) + 1e-7;
  let p = 0;
  for (let k = Math.max(0, first[1] - (all - hits)); k <= Math.min(hits, first[1]); k += 1) if (logOf(k) <= seen) p += Math.exp(logOf(k));
  return Math.min(1, p);
}
