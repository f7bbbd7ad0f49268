import { expect, test } from "vitest";
import { sameMixNull } from "./same-mix-null.ts";

const options = { draws: 400, seed: 1 };

test("equal shares cannot be told apart, opposite ones can; a handful of units says nothing", () => {
  expect(sameMixNull(Float64Array.of(50, 30, 20), Float64Array.of(25, 15, 10), options).pDistant).toBeGreaterThan(0.5);
  const other = sameMixNull(Float64Array.of(50, 30, 20), Float64Array.of(10, 10, 30), options);
  expect([other.observed, other.pDistant < 0.01]).toEqual([expect.closeTo(0.8), true]);
  expect(other.observed - other.mean).toBeGreaterThan(0.4);
  expect(sameMixNull(Float64Array.of(2, 1, 0), Float64Array.of(0, 1, 1), options).pDistant).toBeGreaterThan(0.1);
});

test("the order of the two does not matter to the distance, nor the seed to the verdict", () => {
  const [a, b] = [Float64Array.of(12, 3, 9, 0), Float64Array.of(3, 9, 1, 7)];
  expect(sameMixNull(a, b, options).observed).toBeCloseTo(sameMixNull(b, a, options).observed, 12);
  expect(Math.abs(sameMixNull(a, b, options).mean - sameMixNull(b, a, { draws: 400, seed: 9 }).mean)).toBeLessThan(0.05);
});
