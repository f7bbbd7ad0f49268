/**
 * Solution of A x = b for a symmetric positive definite matrix of a few rows, by Cholesky; null where A is not positive definite.
 *
 * @param matrix  row-major, size x size
 */
export function solvedPositive(matrix: Float64Array, right: Float64Array): Float64Array | null {
  const size = right.length;
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!;
      if (i > j) lower[i * size + j] = sum / lower[j * size + j]!;
      else if (sum > 1e-14 * matrix[i * size + i]!) lower[i * size + i] = Math.sqrt(sum);
      else return null;
    }
  const x = right.slice();
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i] = x[i]! - lower[i * size + k]! * x[k]!;
    x[i] = x[i]! / lower[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i] = x[i]! - lower[k * size + i]! * x[k]!;
    x[i] = x[i]! / lower[i * size + i]!;
  }
  return x;
}

/** Diagonal of the inverse of a symmetric positive definite matrix; null where it is not. Scaled first, so that units do not matter. */
export function inverseDiagonal(matrix: Float64Array, size: number): Float64Array | null {
  const scale = Float64Array.from({ length: size }, (_, i) => 1 / Math.sqrt(matrix[i * size + i]!));
  if (!scale.every(Number.isFinite)) return null;
  const scaled = matrix.map((value, at) => value * scale[Math.floor(at / size)]! * scale[at % size]!);
  const diagonal = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const unit = new Float64Array(size);
    unit[i] = 1;
    const column = solvedPositive(scaled, unit);
    if (column === null) return null;
    diagonal[i] = column[i]! * scale[i]! * scale[i]!;
  }
  return diagonal;
}
