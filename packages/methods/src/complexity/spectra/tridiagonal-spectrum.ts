/** Steps of QL for one eigenvalue; 30 have never been needed in the literature's sixty years. */
const mostSteps = 60;

/**
 * Eigenvalues of the symmetric matrix with these three diagonals, descending (implicit QL).
 *
 * @param diagonal n numbers
 * @param off      n - 1 numbers, `off[i]` between i and i + 1
 * Cost O(n²). Reference: Dubrulle, Martin and Wilkinson 1968, imtql1.
 */
export function tridiagonalEigenvalues(diagonal: Float64Array, off: Float64Array): Float64Array {
  const n = diagonal.length;
  const d = diagonal.slice();
  const e = new Float64Array(n);
  e.set(off);
  for (let l = 0; l < n; l++) {
    for (let step = 0; step < mostSteps; step++) {
      let m = l;
      while (m < n - 1 && Math.abs(e[m]!) > Number.EPSILON * (Math.abs(d[m]!) + Math.abs(d[m + 1]!))) m += 1;
      if (m === l) break;
      let g = (d[l + 1]! - d[l]!) / (2 * e[l]!);
      let r = Math.hypot(g, 1);
      g = d[m]! - d[l]! + e[l]! / (g + (g >= 0 ? r : -r));
      let s = 1;
      let c = 1;
      let p = 0;
      let i = m - 1;
      for (; i >= l; i--) {
        const f = s * e[i]!;
        const b = c * e[i]!;
        r = Math.hypot(f, g);
        e[i + 1] = r;
        if (r === 0) {
          d[i + 1] = d[i + 1]! - p;
          e[m] = 0;
          break;
        }
        s = f / r;
        c = g / r;
        g = d[i + 1]! - p;
        r = (d[i]! - g) * s + 2 * c * b;
        p = s * r;
        d[i + 1] = g + p;
        g = c * r - b;
      }
      if (r === 0 && i >= l) continue;
      d[l] = d[l]! - p;
      e[l] = g;
      e[m] = 0;
    }
  }
  return d.sort().reverse();
}

/**
 * A unit eigenvector of that matrix by inverse iteration with partial pivoting, from a fixed start.
 *
 * Cost O(n). Reference: Peters and Wilkinson 1971, tinvit.
 */
export function tridiagonalEigenvector(diagonal: Float64Array, off: Float64Array, eigenvalue: number): Float64Array {
  const n = diagonal.length;
  const factors = shifted(diagonal, off, eigenvalue);
  const vector = Float64Array.from({ length: n }, (_, i) => 1 + ((i * 0.6180339887498949) % 1));
  normalise(vector);
  for (let round = 0; round < 4; round++) {
    solve(factors, vector);
    normalise(vector);
  }
  return vector;
}

interface Factors {
  /** Rows of U: its diagonal and the two next to it. */
  readonly u0: Float64Array;
  readonly u1: Float64Array;
  readonly u2: Float64Array;
  readonly multiplier: Float64Array;
  readonly exchanged: Uint8Array;
}

function shifted(diagonal: Float64Array, off: Float64Array, shift: number): Factors {
  const n = diagonal.length;
  let norm = 0;
  for (let i = 0; i < n; i++) norm = Math.max(norm, Math.abs(diagonal[i]!) + Math.abs(off[i] ?? 0) + Math.abs(off[i - 1] ?? 0));
  const least = Number.EPSILON * (norm || 1);
  const [u0, u1, u2] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  const multiplier = new Float64Array(n);
  const exchanged = new Uint8Array(n);
  let pivot = n > 0 ? diagonal[0]! - shift : 0;
  let next = off[0] ?? 0;
  for (let i = 0; i < n - 1; i++) {
    const below = off[i]!;
    const belowDiagonal = diagonal[i + 1]! - shift;
    const belowNext = off[i + 1] ?? 0;
    if (Math.abs(below) > Math.abs(pivot)) {
      exchanged[i] = 1;
      multiplier[i] = pivot / below;
      u0[i] = below;
      u1[i] = belowDiagonal;
      u2[i] = belowNext;
      pivot = next - multiplier[i]! * belowDiagonal;
      next = -multiplier[i]! * belowNext;
    } else {
      if (Math.abs(pivot) < least) pivot = least;
      multiplier[i] = below / pivot;
      u0[i] = pivot;
      u1[i] = next;
      pivot = belowDiagonal - multiplier[i]! * next;
      next = belowNext;
    }
  }
  if (n > 0) u0[n - 1] = Math.abs(pivot) < least ? least : pivot;
  return { u0, u1, u2, multiplier, exchanged };
}

function solve({ u0, u1, u2, multiplier, exchanged }: Factors, b: Float64Array): void {
  const n = b.length;
  for (let i = 0; i < n - 1; i++) {
    if (exchanged[i] === 1) [b[i], b[i + 1]] = [b[i + 1]!, b[i]!];
    b[i + 1] = b[i + 1]! - multiplier[i]! * b[i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    let value = b[i]!;
    if (i + 1 < n) value -= u1[i]! * b[i + 1]!;
    if (i + 2 < n) value -= u2[i]! * b[i + 2]!;
    b[i] = value / u0[i]!;
  }
}

function normalise(vector: Float64Array): void {
  let largest = 0;
  for (const x of vector) largest = Math.max(largest, Math.abs(x));
  let square = 0;
  for (const x of vector) square += (x / largest) ** 2;
  const length = largest * Math.sqrt(square);
  for (let i = 0; i < vector.length; i++) vector[i] = vector[i]! / length;
}
