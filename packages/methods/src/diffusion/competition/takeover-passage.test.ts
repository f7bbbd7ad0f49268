import { expect, test } from "vitest";
import { normalDistribution } from "./normal-distribution.ts";
import { takeoverPassage, takeoverYears } from "./takeover-passage.ts";

test("the first year is the marginal probability, and nothing is lost later", () => {
  const reached = takeoverPassage(new Float64Array(takeoverYears).fill(0.7));
  expect(reached[0]).toBeCloseTo(1 - normalDistribution(0.7), 2);
  expect(reached.every((each, year) => each >= (reached[year - 1] ?? 0) && each <= 1)).toBe(true);
});

test("at least the largest marginal probability, at most their sum", () => {
  const barriers = Float64Array.from({ length: takeoverYears }, (_, year) => 3 - year / 25);
  const reached = takeoverPassage(barriers);
  expect(reached.at(-1)).toBeGreaterThanOrEqual(1 - normalDistribution(barriers.at(-1) ?? 0) - 0.005);
  expect(takeoverPassage(new Float64Array(takeoverYears).fill(-9)).at(0)).toBe(1);
  expect(takeoverPassage(new Float64Array(takeoverYears).fill(9)).at(-1)).toBeLessThan(1e-3);
});

test("normal distribution", () => {
  expect(normalDistribution(1.959963984540054)).toBeCloseTo(0.975, 13);
  expect(normalDistribution(-3.5)).toBeCloseTo(2.3262907903552504e-4, 14);
});
