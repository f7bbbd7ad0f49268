import { expect, test } from "vitest";
import { normal } from "../random/normal.ts";
import { RandomStream } from "../random/random-stream.ts";
import { bootstrapInterval, meanOfSorted, medianOfSorted } from "./bootstrap-interval.ts";

test("the interval of a mean is as wide as the normal one", () => {
  const random = new RandomStream(8);
  const sample = Float64Array.from({ length: 400 }, () => 10 + 2 * normal(random));
  const { value, low, high } = bootstrapInterval(sample, meanOfSorted, 0.95, { draws: 4000, seed: 1 });
  const mean = sample.reduce((a, b) => a + b) / 400;
  const error = Math.sqrt(sample.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 399 / 400);
  expect(value).toBeCloseTo(mean, 12);
  expect(Math.abs(high - low - 2 * 1.96 * error)).toBeLessThan(0.03);
});

test("missing values are left out, and the order of the sample is nothing", () => {
  const options = { draws: 200, seed: 3 };
  const one = bootstrapInterval(Float64Array.of(3, Number.NaN, 1, 2), medianOfSorted, 0.9, options);
  expect(one).toEqual(bootstrapInterval(Float64Array.of(1, 2, 3), medianOfSorted, 0.9, options));
  expect([one.value, one.low, one.high]).toEqual([2, 1, 3]);
});

test("one value is sure, none is missing", () => {
  const options = { draws: 20, seed: 1 };
  expect(bootstrapInterval(Float64Array.of(4), medianOfSorted, 0.95, options)).toEqual({ value: 4, low: 4, high: 4 });
  expect(bootstrapInterval(new Float64Array(0), medianOfSorted, 0.95, options).value).toBeNaN();
});
