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

test("of no case at all every probability fits; of all or none one end is the limit itself", () => {
  expect(binomialInterval(0, 0, 0.05)).toEqual([0, 1]);
  expect(binomialInterval(0, 7, 0.05)[0]).toBe(0);
  expect(binomialInterval(7, 7, 0.05)[1]).toBe(1);
  expect([...binomialProbabilities(0, 0.3)]).toEqual([1]);
});

test.each([
  [Number.NaN, 10, 0.05],
  [1, Number.NaN, 0.05],
  [3, 2, 0.05],
  [-1, 2, 0.05],
  [1.5, 2, 0.05],
  [1, 2.5, 0.05],
  [1, Number.POSITIVE_INFINITY, 0.05],
  [1, 2, 0],
  [1, 2, 1],
  [1, 2, Number.NaN],
])("%d of %d at %d: what is no count or no level has no interval", (k, n, significance) => {
  expect(() => binomialInterval(k, n, significance)).toThrow(RangeError);
});

test("what is no probability or no number of cases is refused by all of them", () => {
  for (const p of [Number.NaN, -0.1, 1.1]) expect(() => binomialProbabilities(3, p)).toThrow("binomialProbabilities: p");
  expect(() => binomialProbabilities(-1, 0.5)).toThrow(RangeError);
  expect(() => binomialUpperBound(3, 0.5, Number.NaN)).toThrow("binomialUpperBound: risk");
});
