/**
 * P-values of many tests, raised so that the expected share of false alarms among those called at q is at most q (step-up of Benjamini and Hochberg).
 *
 *   adjusted of the i-th smallest p = min over j >= i of min(1, n p[j] / j)
 *
 *   benjaminiHochberg([0.01, 0.04, 0.03])  // [0.03, 0.04, 0.04]
 *
 * Holds for independent tests and for those whose statistics are positively dependent (PRDS).
 *
 * @param p  one p-value a test; NaN stays NaN and does not count
 * Cost O(n log n). Reference: Benjamini & Hochberg 1995 (as R's `p.adjust(method = "BH")`).
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const order = p
    .map((_, test) => test)
    .filter((test) => !Number.isNaN(p[test]))
    .sort((a, b) => p[b]! - p[a]!);
  const adjusted = p.map(() => Number.NaN);
  let least = 1;
  order.forEach((test, below) => {
    least = Math.min(least, (order.length * p[test]!) / (order.length - below));
    adjusted[test] = least;
  });
  return adjusted;
}
