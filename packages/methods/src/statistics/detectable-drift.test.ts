import { expect, test } from "vitest";
import { RandomStream } from "../random/random-stream.ts";
import { binomialUpperBound } from "./binomial-bound.ts";
import { detectableEffect } from "./detectable-effect.ts";
import { signFlipNull } from "./sign-flip-null.ts";

/** A series of steps of about one, up or down by coins, with a drift. */
function walk(random: RandomStream, steps: number, drift: number): Float64Array {
  const values = new Float64Array(steps + 1);
  for (let at = 1; at <= steps; at++) values[at] = values[at - 1]! + (random.bits() & 1 ? 1 : -1) * (0.5 + random.uniform()) + drift;
  return values;
}

const options = { draws: 999, seed: 1 };

test.each([7, 13, 18])("a drift of the size that is said is found in four of five of 120 series of %i steps, by no more than the bound less", (steps) => {
  const period = 3;
  const said = Array.from({ length: 10 }, (_, at) =>
    detectableEffect(signFlipNull(walk(new RandomStream(5, at), steps, 0), period, 1, options), "below", 0.05, 0.8),
  );
  const size = said.reduce((sum, each) => sum + each, 0) / said.length;
  let missed = 0;
  for (let trial = 0; trial < 120; trial++) {
    const held = signFlipNull(walk(new RandomStream(6, trial), steps, -size / (steps + 1 - period)), period, 1, options);
    if (!(held.pValue < 0.05 && held.observed < held.mean)) missed += 1;
  }
  expect(missed).toBeLessThanOrEqual(binomialUpperBound(120, 0.2, 0.001));
});

test("the null that is moved would promise more than is found", () => {
  const held = signFlipNull(walk(new RandomStream(7), 13, 0), 3, 1, options);
  const { steps: _, ...moved } = held;
  expect(detectableEffect(held, "below", 0.05, 0.8)).toBeGreaterThan(1.1 * detectableEffect(moved, "below", 0.05, 0.8));
});
