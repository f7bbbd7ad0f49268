import fc from "fast-check";
import { expect, test } from "vitest";
import { overlapScore } from "./overlap-score.ts";
import { overlapSearch } from "./overlap-search.ts";
import type { WeightedSets } from "./weighted-sets.ts";

function sets(rows: readonly (readonly number[])[]): WeightedSets {
  const sorted = rows.map((row) => [...new Set(row)].sort((a, b) => a - b));
  const start = Int32Array.from([0, ...sorted.map((_, index) => sorted.slice(0, index + 1).flat().length)]);
  return { rows: rows.length, start, terms: Int32Array.from(sorted.flat()) };
}

test("equal sets score 1, disjoint ones 0, a contained one in between", () => {
  expect(overlapScore(2, 2, 2)).toBe(1);
  expect(overlapScore(0, 2, 2)).toBe(0);
  expect(overlapScore(2, 2, 8)).toBeCloseTo(0.55, 12);
  expect(overlapScore(0, 0, 3)).toBe(0);
});

test("the search finds exactly the pairs that plain comparison finds", () => {
  const row = fc.array(fc.integer({ min: 0, max: 19 }), { maxLength: 8 });
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 12 }),
      fc.array(row, { maxLength: 12 }),
      fc.array(fc.double({ min: 0.1, max: 5, noNaN: true }), { minLength: 20, maxLength: 20 }),
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      (a, b, weights, minimum) => {
        const weight = Float64Array.from(weights);
        const found = overlapSearch(sets(a), sets(b), weight, minimum, () => false);
        const weigh = (terms: Iterable<number>): number => [...terms].reduce((sum, term) => sum + weight[term]!, 0);
        const expected = a.flatMap((left, q) =>
          b.flatMap((right, r) => {
            const shared = [...new Set(left)].filter((term) => right.includes(term));
            const score = overlapScore(weigh(shared), weigh(new Set(left)), weigh(new Set(right)));
            return score >= minimum + 1e-9 ? [`${q}-${r}`] : [];
          }),
        );
        const pairs = Array.from(found.query, (q, place) => `${q}-${found.other[place]!}`);
        expect(pairs).toEqual(expect.arrayContaining(expected));
        for (const score of found.score) expect(score).toBeGreaterThanOrEqual(minimum);
      },
    ),
  );
});
