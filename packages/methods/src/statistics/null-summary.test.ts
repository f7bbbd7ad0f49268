import { expect, test } from "vitest";
import { nullSummary } from "./null-summary.ts";

const draws = Float64Array.from({ length: 99 }, (_, i) => i + 1);

test("p counts the draws at least as far from the mean, and the observed value itself", () => {
  expect(nullSummary(50, draws).pValue).toBe(1);
  expect(nullSummary(99, draws).pValue).toBeCloseTo(0.03, 15);
  expect(nullSummary(200, draws).pValue).toBeCloseTo(0.01, 15);
  expect(nullSummary(-100, draws).pValue).toBeCloseTo(0.01, 15);
});

test("mean and quantiles by linear interpolation", () => {
  const { mean, p05, p95 } = nullSummary(0, draws);
  expect([mean, p05, p95]).toEqual([50, 5.9, 94.1]);
});

test("a missing observed value has no p", () => {
  expect(nullSummary(Number.NaN, draws).pValue).toBeNaN();
  expect(nullSummary(1, new Float64Array(0)).pValue).toBeNaN();
});

test("a rounding error decides nothing", () => {
  const same = Float64Array.from({ length: 99 }, () => 0.1 + 0.2);
  expect(nullSummary(0.3, same).pValue).toBe(1);
});
