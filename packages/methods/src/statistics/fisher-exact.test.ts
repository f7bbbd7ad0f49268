import { expect, test } from "vitest";
import { fisherExact } from "./fisher-exact.ts";

test("the tea lady, and tables of R's fisher.test and SciPy's fisher_exact", () => {
  // fisher.test(matrix(c(3, 1, 1, 3), 2)); fisher_exact([[8, 2], [1, 5]]).
  expect(fisherExact([3, 4], [1, 4])).toBeCloseTo(0.4857142857142857, 12);
  expect(fisherExact([8, 10], [1, 6])).toBeCloseTo(0.03496503496503495, 12);
});

test("which group comes first does not matter; what cannot differ has p 1", () => {
  expect(fisherExact([2, 15], [9, 20])).toBeCloseTo(fisherExact([9, 20], [2, 15]), 12);
  expect([fisherExact([0, 0], [3, 4]), fisherExact([5, 5], [3, 3]), fisherExact([0, 5], [0, 3])]).toEqual([1, 1, 1]);
});

test("counts that cannot be are refused", () => {
  for (const strange of [
    [5, 4],
    [-1, 4],
    [0.5, 4],
    [Number.NaN, 4],
  ] as const)
    expect(() => fisherExact(strange, [1, 2])).toThrow(RangeError);
});
