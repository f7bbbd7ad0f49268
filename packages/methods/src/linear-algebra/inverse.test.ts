import { expect, test } from "vitest";
import { SingularMatrix } from "./gauss-jordan.ts";
import { inverse } from "./inverse.ts";

function random(n: number, seed: number): Float64Array {
  let state = seed;
  return Float64Array.from({ length: n * n }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

function largestGap(a: Float64Array, b: Float64Array, n: number): number {
  let worst = 0;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      let sum = i === j ? -1 : 0;
      for (let k = 0; k < n; k++) sum += (a[i * n + k] as number) * (b[k * n + j] as number);
      worst = Math.max(worst, Math.abs(sum));
    }
  return worst;
}

test("docstring", () => {
  expect(inverse(Float64Array.of(2, 0, 0, 4), 2)).toEqual(Float64Array.of(0.5, 0, 0, 0.25));
});

test.each([0, 1, 2, 3, 4, 5, 7, 8, 9, 63, 64, 65, 127, 129])("A inverse(A) = I, n = %i", (n) => {
  const matrix = random(n, n + 1);
  const made = inverse(matrix, n);
  const scale = Math.max(1, ...made.map(Math.abs));
  expect(largestGap(matrix, made, n)).toBeLessThan(1e-13 * scale * Math.max(1, n));
  expect(largestGap(made, matrix, n)).toBeLessThan(1e-13 * scale * Math.max(1, n));
});

test("rows are exchanged where the diagonal vanishes", () => {
  expect(inverse(Float64Array.of(0, 1, 0, 0, 0, 1, 1, 0, 0), 3)).toEqual(Float64Array.of(0, 0, 1, 1, 0, 0, 0, 1, 0));
});

test("a singular matrix is told with its column, and one with a cell that is no number too", () => {
  expect(() => inverse(Float64Array.of(1, 2, 2, 4), 2)).toThrow(SingularMatrix);
  expect(() => inverse(Float64Array.of(0, 0, 0, 0), 2)).toThrow("column 0");
  expect(() => inverse(Float64Array.of(Number.NaN, 0, 0, 1), 2)).toThrow(SingularMatrix);
  expect(() => inverse(new Float64Array(100 * 100), 100)).toThrow(SingularMatrix);
});
