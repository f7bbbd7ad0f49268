/**
 * Solves A x = b for a symmetric positive definite A (row by row, k × k) by Cholesky; null where it is not positive definite beyond rounding. Cost O(k³).
 */
export function solveSymmetric(matrix: Float64Array, b: Float64Array): Float64Array | null {
  const k = b.length;
  const factor = choleskyFactor(matrix, k);
  if (factor === null) return null;
  const x = Float64Array.from(b);
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < i; j++) x[i]! -= factor[i * k + j]! * x[j]!;
    x[i]! /= factor[i * k + i]!;
  }
  for (let i = k - 1; i >= 0; i--) {
    for (let j = i + 1; j < k; j++) x[i]! -= factor[j * k + i]! * x[j]!;
    x[i]! /= factor[i * k + i]!;
  }
  return x;
}

/** The inverse of a symmetric positive definite matrix, null where it has none. Cost O(k³). */
export function inverseSymmetric(matrix: Float64Array, k: number): Float64Array | null {
  const inverse = new Float64Array(k * k);
  for (let column = 0; column < k; column++) {
    const unit = new Float64Array(k);
    unit[column] = 1;
    const solved = solveSymmetric(matrix, unit);
    if (solved === null) return null;
    for (let row = 0; row < k; row++) inverse[row * k + column] = solved[row]!;
  }
  return inverse;
}

/** What is left of a pivot below this share of its diagonal is rounding: the columns are not independent. */
const leastPivot = 1e-11;

function choleskyFactor(matrix: Float64Array, k: number): Float64Array | null {
  const factor = Float64Array.from(matrix);
  for (let i = 0; i < k; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * k + j]!;
      for (let m = 0; m < j; m++) sum -= factor[i * k + m]! * factor[j * k + m]!;
      if (i !== j) factor[i * k + j] = sum / factor[j * k + j]!;
      else if (sum > leastPivot * Math.abs(matrix[i * k + i]!)) factor[i * k + i] = Math.sqrt(sum);
      else return null;
    }
  return factor;
}
