/** A unit matrix less coefficients whose columns add up to about 0.6, like that of an input-output table; row-major. */
export function madeMatrix(n: number): Float64Array {
  let state = 1;
  return Float64Array.from({ length: n * n }, (_, at) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (Math.floor(at / n) === at % n ? 1 : 0) - (1.2 * state) / 2 ** 32 / n;
  });
}

/** Largest cell of A A⁻¹ - I in so many rows, evenly apart. */
export function largestGap(matrix: Float64Array, inverse: Float64Array, n: number, rows: number): number {
  let worst = 0;
  for (let sample = 0; sample < rows; sample++) {
    const i = Math.floor((sample * n) / rows);
    for (let j = 0; j < n; j++) {
      let sum = i === j ? -1 : 0;
      for (let k = 0; k < n; k++) sum += matrix[i * n + k]! * inverse[k * n + j]!;
      worst = Math.max(worst, Math.abs(sum));
    }
  }
  return worst;
}
