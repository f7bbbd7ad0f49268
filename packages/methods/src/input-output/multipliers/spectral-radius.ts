import { type SparseMatrix, timesVector } from "../tables/sparse-matrix.ts";

/**
 * Spectral radius of a matrix without negative cells by powers, from a vector of ones: the ratio of the sums of two successive products.
 *
 * Ends where the ratio moves by less than 1e-10, after 500 products at most. Cost a product a step.
 */
export function spectralRadius(matrix: SparseMatrix): number {
  let x: Float64Array = new Float64Array(matrix.rows).fill(1);
  let y: Float64Array = new Float64Array(matrix.rows);
  let radius = 0;
  for (let step = 0; step < 500; step++) {
    timesVector(matrix, x, y);
    const [before, after] = [sumOf(x), sumOf(y)];
    if (!(after > 0)) return 0;
    const next = after / before;
    const settled = Math.abs(next - radius) <= 1e-10 * next;
    radius = next;
    if (settled) break;
    for (let i = 0; i < y.length; i++) y[i] = y[i]! / after;
    [x, y] = [y, x];
  }
  return radius;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += Math.abs(values[i]!);
  return sum;
}
