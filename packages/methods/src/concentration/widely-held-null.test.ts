import fc from "fast-check";
import { expect, test } from "vitest";
import { RandomStream } from "../random/random-stream.ts";
import { ShuffledMargins } from "./shuffled-margins.ts";
import { widelyHeld } from "./widely-held.ts";
import { widelyHeldNull } from "./widely-held-null.ts";

const options = { draws: 4000, seed: 1 };

test("every deal keeps both margins", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(6), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 }), fc.nat(), (rows, seed) => {
      const counts = Float64Array.from(rows.flat());
      const table = new Float64Array(counts.length);
      new ShuffledMargins(counts, rows.length, 3).deal(new RandomStream(seed), table);
      const rowSums = (cells: Float64Array) => rows.map((_, r) => cells.subarray(3 * r, 3 * r + 3).reduce((a, b) => a + b));
      const columnSums = (cells: Float64Array) => [0, 1, 2].map((k) => rows.reduce((sum, _, r) => sum + cells[3 * r + k]!, 0));
      expect(rowSums(table)).toEqual(rowSums(counts));
      expect(columnSums(table)).toEqual(columnSums(counts));
    }),
  );
});

test("two by two: the chance that both locations hold an activity of two units is exact", () => {
  // Margins (3, 2) and (2, 3): P(the two units of activity 0 fall on both locations) = 3 · 2 / C(5, 2) = 0.6; activity 1 is held by both unless location 1 has none of it: 1 - 1 / C(5, 2) = 0.9.
  const { mean } = widelyHeldNull(Float64Array.of(2, 1, 0, 2), 2, 2, 1, options);
  expect(Math.abs(mean - 1.5)).toBeLessThan(0.03);
});

test("locations that all do the same stand out, locations that differ stand out below", () => {
  const same = Float64Array.from({ length: 100 }, (_, i) => (i % 10 < 5 || i % 10 === 5 + (Math.floor(i / 10) % 5) ? 1 : 0));
  const herd = widelyHeldNull(same, 10, 10, 0.8, options);
  expect(herd.observed).toBe(5);
  expect(herd.pValue).toBeLessThan(0.01);
  expect(herd.observed).toBeGreaterThan(herd.p975);
  const apart = Float64Array.from({ length: 16 }, (_, i) => (i % 5 === 0 ? 6 : 0));
  const differ = widelyHeldNull(apart, 4, 4, 0.75, options);
  expect(differ.observed).toBeLessThan(differ.p025);
});

test("the share counts whole locations", () => {
  const counts = Float64Array.of(1, 1, 1, 1, 1, 0);
  expect([0, 0.5, 2 / 3, 0.67, 1].map((share) => widelyHeld(counts, 3, 2, share))).toEqual([2, 2, 2, 1, 1]);
});
