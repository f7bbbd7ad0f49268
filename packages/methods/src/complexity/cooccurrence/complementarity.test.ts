import { expect, test } from "vitest";
import { presenceOf } from "../presence/presence.ts";
import { complementarity, complementarityNull } from "./complementarity.ts";

// Location 0 holds 0 and 1; 1 holds 1, 2 and 3; 2 holds 3 alone.
const presence = presenceOf(Uint8Array.of(1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1), 3, 4);
const density = Float64Array.of(0.9, 0.8, 0.6, 0.2, 0.5, 0.5, 0.5, 0.5, 0.1, 0.3, Number.NaN, 0.4);

test("the mean density of what the other holds and one lacks", () => {
  const values = complementarity(presence, density);
  expect(values[0 * 3 + 1]).toBeCloseTo((0.6 + 0.2) / 2, 12);
  expect(values[0 * 3 + 2]).toBeCloseTo(0.2, 12);
  expect(values[1 * 3 + 0]).toBeCloseTo(0.5, 12);
  // Location 1 has all that 2 holds; and an activity without a density does not count.
  expect(values[1 * 3 + 2]).toBeNaN();
  expect(values[2 * 3 + 1]).toBeCloseTo(0.3, 12);
  expect(values[0]).toBeNaN();
});

test("held against others that hold as much, of activities held as often; the same seed gives the same", () => {
  const marks = Uint8Array.from({ length: 8 * 12 }, (_, cell) => Number((cell * 7919) % 5 < 2));
  const many = presenceOf(marks, 8, 12);
  const near = Float64Array.from({ length: 8 * 12 }, (_, cell) => ((cell * 31) % 97) / 97);
  const summaries = complementarityNull(many, near, { draws: 100, seed: 1 });
  expect(summaries).toHaveLength(64);
  const observed = complementarity(many, near);
  summaries.forEach((summary, pair) => {
    if (summary === null) expect(observed[pair]).toBeNaN();
    else {
      expect(summary.observed).toBe(observed[pair]);
      expect(summary.pValue).toBeGreaterThan(0);
      expect(summary.p05).toBeLessThanOrEqual(summary.p95);
    }
  });
  expect(complementarityNull(many, near, { draws: 100, seed: 1 })).toEqual(summaries);
});
