import fc from "fast-check";
import { expect, test } from "vitest";
import { grainOf, sumsOfOthers } from "./sums-of-others.ts";

const rowsOf = (...rows: readonly (readonly number[])[]): Float64Array[] => rows.map((row) => Float64Array.from(row));

test("a sum is found wherever its parts stand, and a total by the parts of its subtotals", () => {
  const [a, b, c, d] = [
    [3, 1, 4, 1, 5],
    [9, 2, 6, 5, 3],
    [5, 8, 9, 7, 9],
    [2, 7, 1, 8, 2],
  ] as const;
  const plus = (...rows: readonly (readonly number[])[]): number[] => a.map((_, j) => rows.reduce((sum, row) => sum + (row[j] as number), 0));
  expect(sumsOfOthers(rowsOf(plus(a, d), a, b, plus(a, b, c, d), c, d))).toEqual([
    { whole: 0, parts: [1, 5] },
    { whole: 3, parts: [1, 2, 4, 5] },
  ]);
});

test("a multiple, an equal row, a difference and empty rows are no sums", () => {
  expect(sumsOfOthers(rowsOf([1, 2, 3], [2, 4, 6], [1, 2, 3], [0, 0, 0]))).toEqual([]);
  expect(sumsOfOthers(rowsOf([5, 1, 9], [2, 2, 1], [8, 0, 17]))).toEqual([]);
  expect(sumsOfOthers([])).toEqual([]);
});

test("rounding of parts and sum is allowed for, and nothing beyond it", () => {
  const rows = rowsOf([10.4, 20.3, 7.3, 91.4, 30.4, 6.4], [33.4, 5.3, 60.4, 8.4, 11.3, 71.2], [43.8, 25.6, 67.7, 99.8, 41.7, 77.6]);
  expect(sumsOfOthers(rows.map((row) => row.map(Math.round)))).toEqual([]);
  expect(
    sumsOfOthers(
      rows.map((row) => row.map(Math.round)),
      1,
    ),
  ).toEqual([{ whole: 2, parts: [0, 1] }]);
  const off = rows.map((row) => row.map(Math.round));
  (off[2] as Float64Array)[0] = 47;
  expect(sumsOfOthers(off, 1)).toEqual([]);
  expect([grainOf(Float64Array.of(1, 20)), grainOf(Float64Array.of(1.5, 2)), grainOf(Float64Array.of(0.125)), grainOf(Float64Array.of(1 / 3))]).toEqual([
    1, 0.1, 0.001, 0,
  ]);
});

test("a planted sum of any rows is found, and rows without one have none", () => {
  const cell = fc.double({ min: 0.1, max: 1000, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 12, maxLength: 12 }), { minLength: 4, maxLength: 7 }),
      fc.integer({ min: 3, max: 2 ** 7 - 1 }),
      (cells, mask) => {
        // Rows of one kind each, so that none explains another by chance.
        const rows = rowsOf(...cells.map((row, i) => row.map((value, j) => value + (i === j ? 3000 : 0))));
        expect(sumsOfOthers(rows)).toEqual([]);
        const parts = rows.flatMap((_, at) => ((mask >> at) & 1 ? [at] : []));
        if (parts.length < 2) return;
        const sum = Float64Array.from({ length: 12 }, (_, j) => parts.reduce((total, part) => total + (rows[part] as Float64Array)[j]!, 0));
        expect(sumsOfOthers([...rows, sum])).toEqual([{ whole: rows.length, parts }]);
      },
    ),
    { numRuns: 200, seed: 22 },
  );
});
