import { tridiagonalEigenvalues, tridiagonalEigenvector } from "./tridiagonal-spectrum.ts";

/** All eigenvalues of a symmetric matrix, and eigenvectors when asked for. */
export interface SymmetricSpectrum {
  /** Descending. */
  readonly values: Float64Array;
  /** The unit eigenvector of `values[place]`; where values tie, one of the vectors that they have in common. */
  vector(place: number): Float64Array;
}

/**
 * Spectrum of a dense symmetric matrix: Householder reduction to three diagonals, QL without shifts kept, vectors by inverse iteration only for the places asked for.
 *
 * @param matrix n x n, row-major; only its lower triangle is read, and it is overwritten
 * Cost 4/3 n³ for the values, 2 n² a vector. Reference: Wilkinson and Reinsch 1971, tred1 and imtql1; no random start, so that a matrix always gives the same bits.
 *
 *   symmetricSpectrum(Float64Array.of(2, 1, 1, 2), 2).values  // Float64Array [3, 1]
 */
export function symmetricSpectrum(matrix: Float64Array, n: number): SymmetricSpectrum {
  const { diagonal, off, scale } = reduced(matrix, n);
  const values = tridiagonalEigenvalues(diagonal, off);
  return {
    values,
    vector: (place) => {
      const vector = tridiagonalEigenvector(diagonal, off, values[place]!);
      turnBack(matrix, n, scale, vector);
      return vector;
    },
  };
}

/** T = P₁ … Pₙ₋₁ A Pₙ₋₁ … P₁ with Pᵢ = I - u uᵀ / scale[i]; u is left in row i of the lower triangle. `off[i]` couples i and i + 1. */
function reduced(a: Float64Array, n: number): { diagonal: Float64Array; off: Float64Array; scale: Float64Array } {
  const off = new Float64Array(Math.max(0, n - 1));
  const scale = new Float64Array(n);
  const product = new Float64Array(n);
  for (let i = n - 1; i > 0; i--) {
    const row = i * n;
    let size = 0;
    for (let k = 0; k < i - 1; k++) size += Math.abs(a[row + k]!);
    const last = a[row + i - 1]!;
    // Squares of what is smaller would underflow; beside eigenvalues of ordinary size it is nothing.
    if (size < 1e-140) {
      off[i - 1] = last;
      continue;
    }
    let square = 0;
    for (let k = 0; k < i; k++) square += a[row + k]! * a[row + k]!;
    const length = last >= 0 ? -Math.sqrt(square) : Math.sqrt(square);
    off[i - 1] = length;
    const h = square - last * length;
    scale[i] = h;
    a[row + i - 1] = last - length;
    product.fill(0, 0, i);
    for (let j = 0; j < i; j++) {
      const from = j * n;
      const u = a[row + j]!;
      let sum = a[from + j]! * u;
      for (let k = 0; k < j; k++) {
        const x = a[from + k]!;
        sum += x * a[row + k]!;
        product[k] = product[k]! + x * u;
      }
      product[j] = product[j]! + sum;
    }
    let inner = 0;
    for (let j = 0; j < i; j++) {
      product[j] = product[j]! / h;
      inner += product[j]! * a[row + j]!;
    }
    const half = inner / (h + h);
    for (let j = 0; j < i; j++) product[j] = product[j]! - half * a[row + j]!;
    for (let j = 0; j < i; j++) {
      const from = j * n;
      const u = a[row + j]!;
      const w = product[j]!;
      for (let k = 0; k <= j; k++) a[from + k] = a[from + k]! - (u * product[k]! + w * a[row + k]!);
    }
  }
  return { diagonal: Float64Array.from({ length: n }, (_, i) => a[i * n + i]!), off, scale };
}

function turnBack(a: Float64Array, n: number, scale: Float64Array, vector: Float64Array): void {
  for (let i = 1; i < n; i++) {
    if (scale[i] === 0) continue;
    let inner = 0;
    for (let k = 0; k < i; k++) inner += a[i * n + k]! * vector[k]!;
    inner /= scale[i]!;
    for (let k = 0; k < i; k++) vector[k] = vector[k]! - inner * a[i * n + k]!;
  }
}
