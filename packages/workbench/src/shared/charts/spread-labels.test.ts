import { expect, test } from "vitest";
import { spreadLabels } from "./spread-labels.ts";

test("labels that touch move apart about their middle, others stay", () => {
  expect(spreadLabels([10, 12, 40], 8, 0, 100)).toEqual([7, 15, 40]);
});

test("the order is kept and nothing leaves the chart", () => {
  expect(spreadLabels([99, 98, 97], 10, 0, 100)).toEqual([100, 90, 80]);
});

test("a chain of neighbours becomes one block", () => {
  const spread = spreadLabels([0, 6, 12], 8, -100, 100);
  expect(spread).toEqual([-2, 6, 14]);
});
