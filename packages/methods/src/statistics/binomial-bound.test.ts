import { expect, test } from "vitest";
import { binomialInterval, binomialProbabilities, binomialUpperBound } from "./binomial-bound.ts";

test("ten throws of a coin", () => {
  const probabilities = binomialProbabilities(10, 0.5);
  expect(probabilities[5]).toBeCloseTo(252 / 1024, 14);
  expect(probabilities.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 13);
  expect([...binomialProbabilities(2, 0)]).toEqual([1, 0, 0]);
  expect([...binomialProbabilities(2, 1)]).toEqual([0, 0, 1]);
});

test("as R's qbinom(0.001, 200, 0.1, lower.tail = FALSE); exceeded with at most the risk", () => {
  const bound = binomialUpperBound(200, 0.1, 0.001);
  const above = (count: number): number => binomialProbabilities(200, 0.1).reduce((sum, each, k) => (k > count ? sum + each : sum), 0);
  expect(bound).toBe(34);
  expect(above(bound)).toBeLessThanOrEqual(0.001);
  expect(above(bound - 1)).toBeGreaterThan(0.001);
});

// scipy.stats.binomtest(k, n).proportion_ci(0.95, "exact")
test.each([
  [1, 1, 0.025000000000000022, 1.0],
  [3, 3, 0.2924017738212867, 1.0],
  [0, 5, 0.0, 0.5218237501049814],
  [7, 20, 0.1539092047845412, 0.5921885345328283],
  [148, 149, 0.9631750656291156, 0.9998300962604326],
  [420, 2149, 0.17886577913582982, 0.21284850374484984],
])("%i of %i: the interval of Clopper and Pearson", (k, n, low, high) => {
  const found = binomialInterval(k, n, 0.05);
  expect(found[0]).toBeCloseTo(low, 10);
  expect(found[1]).toBeCloseTo(high, 10);
});
