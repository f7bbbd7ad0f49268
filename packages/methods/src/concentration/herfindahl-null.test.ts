import { expect, test } from "vitest";
import { herfindahlNull } from "./herfindahl-null.ts";

const base = Float64Array.of(5, 3, 1, 1);

test("the draws have the exact mean, sum of p^2 + (1 - sum of p^2) / N", () => {
  const { observed, mean } = herfindahlNull(Float64Array.of(10, 6, 2, 2), base, { draws: 20_000, seed: 1 });
  expect(observed).toBeCloseTo(0.36, 15);
  expect(Math.abs(mean - (0.36 + 0.64 / 20))).toBeLessThan(0.001);
});

test("units that follow their base are no finding, units in one place are", () => {
  expect(herfindahlNull(Float64Array.of(51, 30, 10, 9), base, { draws: 999, seed: 1 }).pValue).toBeGreaterThan(0.2);
  expect(herfindahlNull(Float64Array.of(0, 0, 0, 40), base, { draws: 999, seed: 1 }).pValue).toBe(0.001);
});

test("a place without base never receives a unit, and no units have no concentration", () => {
  const { p95 } = herfindahlNull(Float64Array.of(3, 0), Float64Array.of(0, 1), { draws: 50, seed: 1 });
  expect(p95).toBe(1);
  expect(herfindahlNull(Float64Array.of(0, 0), Float64Array.of(1, 1), { draws: 50, seed: 1 }).observed).toBeNaN();
});
