import { expect, test } from "vitest";
import { piecewiseScore } from "./piecewise-score.ts";

const staffShare = [
  [0.1, 0],
  [0.5, 7],
] as const;

test("the published example: above 50 % gives 7, below 10 % gives 0, straight between", () => {
  expect(piecewiseScore(staffShare, 0.6)).toBe(7);
  expect(piecewiseScore(staffShare, 0.05)).toBe(0);
  expect(piecewiseScore(staffShare, 0.3)).toBeCloseTo(3.5, 12);
  expect(piecewiseScore(staffShare, 0.1)).toBe(0);
});

test("a missing input scores nothing", () => {
  expect(piecewiseScore(staffShare, null)).toBeNull();
  expect(piecewiseScore([], 1)).toBeNull();
});
