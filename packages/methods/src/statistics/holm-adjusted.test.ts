import { expect, test } from "vitest";
import { holmAdjusted } from "./holm-adjusted.ts";

test("steps down from the smallest, never below an earlier one, never above 1", () => {
  expect(holmAdjusted([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
  expect(holmAdjusted([0.5, 0.9])).toEqual([1, 1]);
});

test("a test that was not made does not count", () => {
  expect(holmAdjusted([Number.NaN, 0.02])).toEqual([Number.NaN, 0.02]);
});
