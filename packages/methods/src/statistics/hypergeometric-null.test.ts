import fc from "fast-check";
import { expect, test } from "vitest";
import { hypergeometricNull } from "./hypergeometric-null.ts";

// Fisher's tea lady (1935): 8 cups, 4 with milk first, 4 named; all four right by chance once in 70.
test("the lady tasting tea", () => {
  const { mean, pValue } = hypergeometricNull({ population: 8, hits: 4, drawn: 4, observed: 4 });
  expect(mean).toBe(2);
  expect(pValue).toBeCloseTo(2 / 70, 12);
});

test("the docstring's example, and the band around the mean", () => {
  const chance = hypergeometricNull({ population: 344, hits: 150, drawn: 20, observed: 2 });
  expect(chance.pValue).toBeCloseTo(0.002104988992948802, 12);
  expect(chance.p05).toBeLessThan(chance.mean);
  expect(chance.p95).toBeGreaterThan(chance.mean);
});

test("drawing everything leaves nothing to chance", () => {
  expect(hypergeometricNull({ population: 9, hits: 3, drawn: 9, observed: 3 })).toEqual({ mean: 3, p05: 3, p95: 3, pValue: 1 });
});

test("what cannot occur is a bug of the caller", () => {
  expect(() => hypergeometricNull({ population: 9, hits: 3, drawn: 2, observed: 3 })).toThrow(RangeError);
});

test("swapping hits and misses mirrors the observed count and keeps the p-value", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 300 }), fc.nat(), fc.nat(), fc.nat(), (population, a, b, c) => {
      const hits = a % (population + 1);
      const drawn = 1 + (b % population);
      const lowest = Math.max(0, drawn - (population - hits));
      const observed = lowest + (c % (Math.min(hits, drawn) - lowest + 1));
      const seen = hypergeometricNull({ population, hits, drawn, observed }).pValue;
      const mirrored = hypergeometricNull({ population, hits: population - hits, drawn, observed: drawn - observed }).pValue;
      expect(mirrored).toBeCloseTo(seen, 9);
    }),
  );
});
