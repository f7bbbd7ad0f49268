/** Where a count would lie by chance, and how far out the observed one is. */
export interface CountNull {
  readonly mean: number;
  readonly p05: number;
  readonly p95: number;
  /** min(1, 2 · min(P(X ≤ observed), P(X ≥ observed))) */
  readonly pValue: number;
}

/**
 * Hits among `drawn` cases taken at random, without replacement, from `population` cases of which `hits` are hits: exact.
 *
 *   P(X = k) = C(hits, k) C(population - hits, drawn - k) / C(population, drawn)
 *
 *   hypergeometricNull({ population: 344, hits: 150, drawn: 20, observed: 2 }).pValue  // 0.0021…
 *
 * p05 and p95 are the smallest counts whose distribution function reaches 0.05 and 0.95.
 * @throws RangeError where `observed` cannot occur
 * Cost O(population) for the logarithms of factorials. Reference: Fisher's exact test, two-sided by doubling.
 */
export function hypergeometricNull(counts: {
  readonly population: number;
  readonly hits: number;
  readonly drawn: number;
  readonly observed: number;
}): CountNull {
  const { population, hits, drawn, observed } = counts;
  const lowest = Math.max(0, drawn - (population - hits));
  const highest = Math.min(hits, drawn);
  if (!(observed >= lowest && observed <= highest)) throw new RangeError(`hypergeometricNull: observed must lie in ${lowest}…${highest}, got ${observed}`);
  const logFactorial = new Float64Array(population + 1);
  for (let n = 2; n <= population; n += 1) logFactorial[n] = logFactorial[n - 1]! + Math.log(n);
  const logChoose = (n: number, k: number): number => logFactorial[n]! - logFactorial[k]! - logFactorial[n - k]!;
  const all = logChoose(population, drawn);
  let below = 0;
  let atMost = 0;
  let atLeast = 0;
  let p05 = Number.NaN;
  let p95 = Number.NaN;
  for (let k = lowest; k <= highest; k += 1) {
    const probability = Math.exp(logChoose(hits, k) + logChoose(population - hits, drawn - k) - all);
    below += probability;
    if (k <= observed) atMost += probability;
    if (k >= observed) atLeast += probability;
    if (Number.isNaN(p05) && below >= 0.05) p05 = k;
    if (Number.isNaN(p95) && below >= 0.95) p95 = k;
  }
  // Sums of rounded terms may stay a hair under the limit at the far end.
  return {
    mean: (drawn * hits) / population,
    p05: Number.isNaN(p05) ? highest : p05,
    p95: Number.isNaN(p95) ? highest : p95,
    pValue: Math.min(1, 2 * Math.min(atMost, atLeast)),
  };
}

/**
 * The counts that the exact test of `hypergeometricNull` does not tell from chance: the lowest and the highest whose two-sided p is not below `significance`.
 *
 *   countsWithinChance({ population: 344, hits: 150, drawn: 20 }, 0.05)  // { lowest: 5, highest: 13 }
 *
 * What lies outside is beyond chance, so that [observed - highest, observed - lowest] holds every excess over chance that the count does not refuse.
 * Cost O(population + range · population).
 */
export function countsWithinChance(
  counts: { readonly population: number; readonly hits: number; readonly drawn: number },
  significance: number,
): { readonly lowest: number; readonly highest: number } {
  const { population, hits, drawn } = counts;
  let [lowest, highest] = [Math.max(0, drawn - (population - hits)), Math.min(hits, drawn)];
  const isBeyond = (observed: number): boolean => hypergeometricNull({ ...counts, observed }).pValue < significance;
  while (lowest < highest && isBeyond(lowest)) lowest += 1;
  while (highest > lowest && isBeyond(highest)) highest -= 1;
  return { lowest, highest };
}
