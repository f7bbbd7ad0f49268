import { padded } from "./dense-arithmetic.ts";
import { inverseScratch, invertInPlace } from "./gauss-jordan.ts";
import { PlainArithmetic } from "./plain-arithmetic.ts";

/**
 * The inverse of an n × n row-major matrix, in plain TypeScript.
 *
 *   inverse(Float64Array.of(2, 0, 0, 4), 2)  // Float64Array.of(0.5, 0, 0, 0.25)
 *
 * @throws SingularMatrix
 * Cost 2 n³; three matrices of memory. Larger ones go to an engine.
 */
export function inverse(matrix: Float64Array, n: number): Float64Array {
  if (n === 0) return new Float64Array(0);
  const cells = new Float64Array(padded(n) ** 2 + inverseScratch(n));
  placeMatrix(cells, matrix, n);
  invertInPlace(new PlainArithmetic(cells), n, new Int32Array(n));
  return takenMatrix(cells, n);
}

/** Writes a matrix of n rows into cells whose rows are `padded(n)` apart. */
export function placeMatrix(cells: Float64Array, matrix: Float64Array, n: number): void {
  const stride = padded(n);
  for (let row = 0; row < n; row++) cells.set(matrix.subarray(row * n, (row + 1) * n), row * stride);
}

/** The reverse of `placeMatrix`. */
export function takenMatrix(cells: Float64Array, n: number): Float64Array {
  const stride = padded(n);
  const matrix = new Float64Array(n * n);
  for (let row = 0; row < n; row++) matrix.set(cells.subarray(row * stride, row * stride + n), row * n);
  return matrix;
}

/** The same without a copy: the rows move together at the begin of `cells`, which stay in memory as long as the matrix. */
export function keptMatrix(cells: Float64Array, n: number): Float64Array {
  const stride = padded(n);
  if (stride !== n) for (let row = 1; row < n; row++) cells.copyWithin(row * n, row * stride, row * stride + n);
  return cells.subarray(0, n * n);
}
