import fc from "fast-check";
import { expect, test } from "vitest";
import type { CompressedColumns } from "./compressed-columns.ts";
import { coreColumns } from "./core-columns.ts";
import { dualBound } from "./dual-bound.ts";
import { freedColumns } from "./freed-columns.ts";
import { reducedCosts } from "./reduced-costs.ts";
import { restrictedColumns } from "./restricted-columns.ts";
import { roundedPlan } from "./rounded-plan.ts";
import { rowActivity } from "./row-activity.ts";
import { smallestMagnitudes } from "./smallest-magnitudes.ts";

const rows = 4;
const columns = 7;

const matrix: fc.Arbitrary<CompressedColumns> = fc
  .array(fc.array(fc.integer({ min: -5, max: 9 }), { minLength: rows, maxLength: rows }), { minLength: columns, maxLength: columns })
  .map((dense) => {
    const start = [0];
    const index: number[] = [];
    const value: number[] = [];
    for (const column of dense) {
      column.forEach((a, i) => {
        if (a === 0) return;
        index.push(i);
        value.push(a);
      });
      start.push(index.length);
    }
    return { columns, rows, start: Int32Array.from(start), index: Int32Array.from(index), value: Float64Array.from(value) };
  });
const doubles = (length: number, min: number, max: number) =>
  fc.array(fc.integer({ min, max }), { minLength: length, maxLength: length }).map((list) => Float64Array.from(list));

test("prices on the rows bound every solution, whatever they are", () => {
  fc.assert(
    fc.property(matrix, doubles(columns, -9, 9), doubles(rows, -3, 3), doubles(columns, 0, 1), (A, cost, duals, x) => {
      const activity = rowActivity(A, x);
      const limits = {
        rowLower: activity.map((each) => each - 1),
        rowUpper: activity.map((each) => each + 2),
        lower: new Float64Array(columns),
        upper: new Float64Array(columns).fill(1),
      };
      const worth = cost.reduce((sum, each, j) => sum + each * x[j]!, 0);
      expect(dualBound(duals, reducedCosts(A, cost, duals), limits)).toBeGreaterThanOrEqual(worth - 1e-9);
    }),
  );
});

test("a part and its fixed columns make the same of the rows as the whole", () => {
  fc.assert(
    fc.property(matrix, doubles(columns, 0, 1), doubles(columns, 0, 1), (A, x, mask) => {
      const free = Uint8Array.from(mask);
      const part = restrictedColumns(A, free, x);
      const own = rowActivity(
        part,
        Float64Array.from(part.columnOf, (column) => x[column]!),
      );
      const sum = part.fixedActivity.slice();
      part.rowOf.forEach((row, at) => {
        sum[row]! += own[at]!;
      });
      expect([...sum]).toEqual([...rowActivity(A, x)]);
    }),
  );
});

test("columns come by size, equal ones in their order", () => {
  expect([...smallestMagnitudes(Float64Array.of(3, -1, 2, 1))]).toEqual([1, 3, 2, 0]);
});

test("the core holds the fractional columns and what a short row ties to them", () => {
  // Row 0: x0 + x1 <= 1, row 1: x1 - x2 <= 0, row 2: x4 <= 1.
  const A = { columns: 5, rows: 3, start: Int32Array.of(0, 1, 3, 4, 4, 5), index: Int32Array.of(0, 0, 1, 1, 2), value: Float64Array.of(1, 1, 1, -1, 1) };
  const core = coreColumns(A, Float64Array.of(0.5, 0, 1, 1, 0), Int32Array.of(0, 1, 2, 3, 4), new Uint8Array(3), { columns: 0, perRow: 5 });
  expect([...core]).toEqual([1, 1, 1, 0, 0]);
});

test("a short row that the fixed columns break frees its columns", () => {
  const A = { columns: 3, rows: 1, start: Int32Array.of(0, 1, 2, 3), index: Int32Array.of(0, 0, 0), value: Float64Array.of(1, 1, 1) };
  const limits = { rowLower: Float64Array.of(-Infinity), rowUpper: Float64Array.of(1), lower: new Float64Array(3), upper: new Float64Array(3).fill(1) };
  const free = Uint8Array.of(0, 0, 1);
  freedColumns(A, limits, free, Float64Array.of(1, 1, 0));
  expect([...free]).toEqual([1, 1, 1]);
  const kept = Uint8Array.of(0, 0, 1);
  freedColumns(A, limits, kept, Float64Array.of(1, 0, 0));
  expect([...kept]).toEqual([0, 0, 1]);
});

test("a rounded plan keeps every row, also where a better column took the place of one that others need", () => {
  const around = fc.record({
    at: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: columns, maxLength: columns }),
    cost: fc.array(fc.integer({ min: -9, max: 9 }), { minLength: columns, maxLength: columns }),
    below: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: rows, maxLength: rows }),
    above: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: rows, maxLength: rows }),
  });
  let plans = 0;
  fc.assert(
    fc.property(matrix, around, (programme, { at, cost, below, above }) => {
      const solution = Float64Array.from(at);
      const near = rowActivity(programme, solution);
      const [rowLower, rowUpper] = [near.map((sum, i) => sum - below[i]!), near.map((sum, i) => sum + above[i]!)];
      const reduced = Float64Array.from(cost);
      const plan = roundedPlan({ ...programme, cost: Float64Array.from(cost), rowLower, rowUpper }, solution, reduced, smallestMagnitudes(reduced));
      if (plan === null) return;
      plans += 1;
      rowActivity(programme, Float64Array.from(plan)).forEach((sum, i) => {
        expect(sum).toBeGreaterThanOrEqual(rowLower[i]! - 1e-9);
        expect(sum).toBeLessThanOrEqual(rowUpper[i]! + 1e-9);
      });
    }),
    { numRuns: 2_000 },
  );
  expect(plans).toBeGreaterThan(200);
});
