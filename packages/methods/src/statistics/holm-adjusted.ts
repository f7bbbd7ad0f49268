/**
 * P-values of many tests, raised so that the chance of any false alarm among them stays at the level of one (Holm's step-down).
 *
 *   adjusted of the i-th smallest p = max over j <= i of min(1, (n - j + 1) p[j])
 *
 *   holmAdjusted([0.01, 0.04, 0.03])  // [0.03, 0.06, 0.06]
 *
 * @param p  one p-value a test; NaN stays NaN and does not count
 * Cost O(n log n). Reference: Holm 1979 (as R's `p.adjust(method = "holm")`).
 */
export function holmAdjusted(p: readonly number[]): number[] {
  const order = p
    .map((_, test) => test)
    .filter((test) => !Number.isNaN(p[test]))
    .sort((a, b) => p[a]! - p[b]!);
  const adjusted = p.map(() => Number.NaN);
  let reached = 0;
  order.forEach((test, rank) => {
    reached = Math.max(reached, Math.min(1, (order.length - rank) * p[test]!));
    adjusted[test] = reached;
  });
  return adjusted;
}
