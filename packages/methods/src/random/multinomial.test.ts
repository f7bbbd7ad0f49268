import fc from "fast-check";
import { expect, test } from "vitest";
import { multinomial } from "./multinomial.ts";
import { RandomStream } from "./random-stream.ts";

test("every unit falls somewhere and never where the weight is 0", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }), fc.nat(5000), fc.nat(), (whole, n, seed) => {
      fc.pre(whole.some((weight) => weight > 0));
      const weights = Float64Array.from(whole, (weight) => weight / 7);
      const counts = new Float64Array(whole.length + 1).fill(-1);
      multinomial(new RandomStream(seed), n, weights, counts, 1, new Float64Array(whole.length));
      expect(counts[0]).toBe(-1);
      expect(counts.subarray(1).reduce((a, b) => a + b, 0)).toBe(n);
      for (let a = 0; a < whole.length; a++) if (whole[a] === 0) expect(counts[a + 1]).toBe(0);
    }),
  );
});

test("cells have the mean and covariance of the distribution", () => {
  const weights = Float64Array.of(1, 2, 5);
  const random = new RandomStream(6);
  const counts = new Float64Array(3);
  const rest = new Float64Array(3);
  let first = 0;
  let product = 0;
  const draws = 50_000;
  for (let i = 0; i < draws; i++) {
    multinomial(random, 80, weights, counts, 0, rest);
    first += counts[0]! / draws;
    product += ((counts[0]! - 10) * (counts[2]! - 50)) / draws;
  }
  expect(Math.abs(first - 10)).toBeLessThan(0.07);
  expect(Math.abs(product + (80 * 5) / 64)).toBeLessThan(0.35); // -n p q
});
