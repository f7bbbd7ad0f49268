import { expect, test } from "vitest";
import { binomialProbabilities, binomialUpperBound } from "./binomial-bound.ts";

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
