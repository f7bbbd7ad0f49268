import { expect, test } from "vitest";
import { normal } from "../random/normal.ts";
import { RandomStream } from "../random/random-stream.ts";
import { binomialUpperBound } from "./binomial-bound.ts";
import { criticalDistance, detectableEffect } from "./detectable-effect.ts";
import { nullSummary } from "./null-summary.ts";
import { signFlipNull } from "./sign-flip-null.ts";

function normals(count: number, seed: number, stream = 0): Float64Array {
  const random = new RandomStream(seed, stream);
  return Float64Array.from({ length: count }, () => normal(random));
}

test("of a normal statistic it is 1.96 + 0.84 standard errors at 80 %, 1.96 at 50 %", () => {
  const held = nullSummary(0, normals(200_000, 3));
  expect(detectableEffect(held, "above", 0.05, 0.8)).toBeCloseTo(1.96 + 0.8416, 1);
  expect(detectableEffect(held, "below", 0.05, 0.8)).toBeCloseTo(1.96 + 0.8416, 1);
  expect(detectableEffect(held, "above", 0.05, 0.5)).toBeCloseTo(1.96, 1);
});

test("the critical distance is where p passes the level, to the draw", () => {
  const held = nullSummary(0, normals(999, 5));
  const distance = criticalDistance(held, 0.05);
  expect(nullSummary(held.mean + distance * (1 + 1e-9), held.draws).pValue).toBeLessThan(0.05);
  expect(nullSummary(held.mean + distance * (1 - 1e-9), held.draws).pValue).toBeGreaterThanOrEqual(0.05);
});

test("fewer than 20 draws can show nothing at 5 %", () => {
  expect(detectableEffect(nullSummary(0, normals(19, 1)), "above", 0.05, 0.8)).toBe(Number.POSITIVE_INFINITY);
  expect(detectableEffect(nullSummary(0, normals(20, 1)), "above", 0.05, 0.8)).toBeLessThan(Number.POSITIVE_INFINITY);
});

test("five steps of a series show nothing of any size: both farthest of 32 patterns are more than one in twenty; six can", () => {
  const falling = (steps: number) =>
    signFlipNull(
      Float64Array.from({ length: steps + 1 }, (_, at) => -at - at * at),
      1,
      1,
      { draws: 1, seed: 1 },
    );
  expect(falling(5).pValue).toBe(2 / 32);
  expect(detectableEffect(falling(5), "below", 0.05, 0.8)).toBe(Number.POSITIVE_INFINITY);
  expect(detectableEffect(falling(6), "below", 0.05, 0.8)).toBeLessThan(Number.POSITIVE_INFINITY);
});

test("an effect of that size is found as often as is said: within the exact binomial bound of 400 planted effects", () => {
  const held = nullSummary(0, normals(4_999, 8));
  const effect = detectableEffect(held, "above", 0.05, 0.8);
  let missed = 0;
  for (const value of normals(400, 9)) {
    const tested = nullSummary(held.mean + value + effect, held.draws);
    if (!(tested.pValue < 0.05 && tested.observed > tested.mean)) missed += 1;
  }
  expect(missed).toBeLessThanOrEqual(binomialUpperBound(400, 0.2, 0.001));
  expect(400 - missed).toBeLessThanOrEqual(binomialUpperBound(400, 0.8, 0.001));
});
