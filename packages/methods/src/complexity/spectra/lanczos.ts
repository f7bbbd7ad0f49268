import { tridiagonalEigenvalues, tridiagonalEigenvector } from "./tridiagonal-spectrum.ts";

/** An eigenpair; the vector has length 1. */
export interface Eigenpair {
  readonly value: number;
  readonly vector: Float64Array;
}

/** How the search is asked: how many pairs, what to stay orthogonal to, and when they are known well enough. */
export interface LanczosSearch {
  readonly count: number;
  /** Unit vectors. */
  readonly against?: readonly Float64Array[];
  /** Of a pair's value and residual; default: the residual is below 1e-13 of the operator's size. */
  readonly enough?: (value: number, residual: number) => boolean;
}

/**
 * The eigenpairs of largest |value| of a symmetric operator of which only products are known (Lanczos, reorthogonalised in full).
 *
 * @param product writes A x into the second array
 * @returns       at most `count` pairs, by falling |value|; of eigenvalues that tie exactly only one vector is found
 * Cost: 40 to 60 products as a rule, and steps² · n for orthogonality. Fixed start: the same operator gives the same bits.
 * Reference: Lanczos 1950; Parlett 1980 (residual |β s|).
 */
export function lanczos(product: (x: Float64Array, into: Float64Array) => void, n: number, { count, against = [], enough }: LanczosSearch): Eigenpair[] {
  const basis: Float64Array[] = [];
  const diagonal: number[] = [];
  const off: number[] = [];
  let next = Float64Array.from({ length: n }, (_, i) => 1 + ((i * 0.6180339887498949) % 1));
  for (let twice = 0; twice < 2; twice++) orthogonalise(next, against);
  if (!(scaleToOne(next) > 0)) return [];
  const most = Math.min(n - against.length, 400);
  for (;;) {
    const q = next;
    basis.push(q);
    next = new Float64Array(n);
    product(q, next);
    diagonal.push(inner(q, next));
    for (let twice = 0; twice < 2; twice++) {
      orthogonalise(next, against);
      orthogonalise(next, basis);
    }
    const beta = scaleToOne(next);
    const size = Math.max(...diagonal.map(Math.abs), ...off, 1e-300);
    const finished = basis.length >= most || beta <= 1e-14 * size;
    if (finished || basis.length % 10 === 0) {
      const pairs = ritzPairs(Float64Array.from(diagonal), Float64Array.from(off), count);
      const known = enough ?? ((_: number, residual: number) => residual < 1e-13 * size);
      const settled = pairs.length === count && pairs.every(({ value, vector }) => known(value, beta * Math.abs(vector[vector.length - 1]!)));
      if (finished || settled) return pairs.map(({ value, vector }) => ({ value, vector: combined(basis, vector) }));
    }
    off.push(beta);
  }
}

function ritzPairs(diagonal: Float64Array, off: Float64Array, count: number): Eigenpair[] {
  const values = tridiagonalEigenvalues(diagonal, off);
  return Array.from(values)
    .sort((a, b) => Math.abs(b) - Math.abs(a) || b - a)
    .slice(0, count)
    .map((value) => ({ value, vector: tridiagonalEigenvector(diagonal, off, value) }));
}

function combined(basis: readonly Float64Array[], weights: Float64Array): Float64Array {
  const sum = new Float64Array(basis[0]!.length);
  basis.forEach((q, j) => {
    for (let i = 0; i < sum.length; i++) sum[i] = sum[i]! + weights[j]! * q[i]!;
  });
  scaleToOne(sum);
  return sum;
}

function orthogonalise(x: Float64Array, to: readonly Float64Array[]): void {
  for (const q of to) {
    const part = inner(q, x);
    for (let i = 0; i < x.length; i++) x[i] = x[i]! - part * q[i]!;
  }
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Divides by the length, which is returned. */
function scaleToOne(x: Float64Array): number {
  const length = Math.sqrt(inner(x, x));
  if (length > 0) for (let i = 0; i < x.length; i++) x[i] = x[i]! / length;
  return length;
}
