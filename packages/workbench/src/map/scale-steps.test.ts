import { expect, test } from "vitest";
import { scaleSteps, stepRanges } from "./scale-steps.ts";

test("each fifth of the values has its step", () => {
  const steps = scaleSteps([10, 20, 30, 40, 50]);
  expect([10, 20, 30, 40, 50].map((value) => steps.get(value))).toEqual([1, 2, 3, 4, 5]);
});

test("equal values share a step, whatever the order", () => {
  const steps = scaleSteps([7, 0, 0, 0, 0, 0, 0, 9]);
  expect(steps.get(0)).toBe(1);
  expect(stepRanges([7, 0, 0, 0, 0, 0, 0, 9]).map(({ step }) => step)).toEqual([1, 4, 5]);
});

test("no values, no steps", () => {
  expect(stepRanges([])).toEqual([]);
});
