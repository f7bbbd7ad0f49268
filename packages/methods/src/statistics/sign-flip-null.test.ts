import { expect, test } from "vitest";
import { normal } from "../random/normal.ts";
import { RandomStream } from "../random/random-stream.ts";
import { binomialUpperBound } from "./binomial-bound.ts";
import { signFlipNull } from "./sign-flip-null.ts";

const options = { draws: 999, seed: 1 };

test("by hand: 1, 2, 4, 7 with periods of one year has three steps, 1 + 2 + 3, and two of eight patterns reach 6", () => {
  const held = signFlipNull(Float64Array.of(1, 2, 4, 7), 1, 1, options);
  expect(held).toMatchObject({ observed: 6, mean: 0, pValue: 0.25 });
  expect([...held.draws]).toEqual([-6, -4, -2, 0, 0, 2, 4, 6]);
});

test("the weighted steps are the difference of the means of the first and the last years", () => {
  const values = Float64Array.of(3, 1, 4, 1, 5, 9, 2, 6);
  expect(signFlipNull(values, 3, 1, options).observed).toBeCloseTo((9 + 2 + 6 - 3 - 1 - 4) / 3, 12);
  expect(signFlipNull(values, 3, 2, options).observed).toBeCloseTo((9 + 2 + 6 - 3 - 1 - 4) / 3, 12);
});

test("a longer walk is drawn, and falls where exact patterns would: no step, no change, p = 1", () => {
  const random = new RandomStream(2);
  const long = Float64Array.from({ length: 30 }, () => normal(random));
  expect(signFlipNull(long, 3, 1, options).draws).toHaveLength(999);
  expect(signFlipNull(new Float64Array(8), 3, 1, options).pValue).toBe(1);
});

test("400 random walks without a drift are called at 5 % no more often than the exact binomial bound allows, unequal steps included", () => {
  let called = 0;
  for (let walk = 0; walk < 400; walk++) {
    const random = new RandomStream(11, walk);
    let at = 0;
    const values = Float64Array.from({ length: 14 }, (_, year) => (at += normal(random) * (year % 5 === 0 ? 4 : 1)));
    if (signFlipNull(values, 3, 1, options).pValue < 0.05) called += 1;
  }
  expect(called).toBeLessThanOrEqual(binomialUpperBound(400, 0.05, 0.001));
});

test("too few years and a block of nothing are refused", () => {
  expect(() => signFlipNull(Float64Array.of(1, 2, 3), 2, 1, options)).toThrow(RangeError);
  expect(() => signFlipNull(Float64Array.of(1, 2, 3, 4), 2, 0, options)).toThrow(RangeError);
});
