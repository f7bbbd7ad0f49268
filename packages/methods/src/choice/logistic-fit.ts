import { ShapeError } from "../shape-error/shape-error.ts";

/**
 * Weights of a logistic regression with intercept, by Newton's method, with a light ridge on the weights that keeps them finite where the cases are parted without error.
 * Inputs should be on like scales.
 *
 * @param inputs  cases × width, row-major
 * @param chosen  0 or 1 a case
 * @returns intercept, then one weight an input
 */
export function logisticFit(inputs: Float64Array, width: number, chosen: ArrayLike<number>, ridge = 1): Float64Array {
  const cases = chosen.length;
  if (inputs.length !== cases * width) throw new ShapeError("logisticFit", `${cases} × ${width} inputs`, `${inputs.length}`);
  const size = width + 1;
  const weights = new Float64Array(size);
  const value = (at: number, column: number): number => (column === 0 ? 1 : (inputs[at * width + column - 1] as number));
  for (let step = 0; step < 50; step++) {
    const gradient = new Float64Array(size);
    const curve = new Float64Array(size * size);
    for (let at = 0; at < cases; at++) {
      let sum = 0;
      for (let column = 0; column < size; column++) sum += (weights[column] as number) * value(at, column);
      const chance = 1 / (1 + Math.exp(-sum));
      const spread = Math.max(chance * (1 - chance), 1e-9);
      for (let row = 0; row < size; row++) {
        gradient[row] = (gradient[row] as number) + ((chosen[at] as number) - chance) * value(at, row);
        for (let column = 0; column < size; column++)
          curve[row * size + column] = (curve[row * size + column] as number) + spread * value(at, row) * value(at, column);
      }
    }
    for (let column = 1; column < size; column++) {
      gradient[column] = (gradient[column] as number) - ridge * (weights[column] as number);
      curve[column * size + column] = (curve[column * size + column] as number) + ridge;
    }
    curve[0] = (curve[0] as number) + 1e-9;
    const change = solved(curve, gradient, size);
    let largest = 0;
    for (let column = 0; column < size; column++) {
      weights[column] = (weights[column] as number) + (change[column] as number);
      largest = Math.max(largest, Math.abs(change[column] as number));
    }
    if (largest < 1e-10) break;
  }
  return weights;
}

/** Gauss with row exchange; the matrix is positive definite and small. */
function solved(matrix: Float64Array, right: Float64Array, size: number): Float64Array {
  const rows = Array.from({ length: size }, (_, row) => [...matrix.subarray(row * size, (row + 1) * size), right[row] as number]);
  for (let pivot = 0; pivot < size; pivot++) {
    const best = rows
      .slice(pivot)
      .reduce((at, row, place) => (Math.abs(row[pivot] as number) > Math.abs((rows[at] as number[])[pivot] as number) ? place + pivot : at), pivot);
    [rows[pivot], rows[best]] = [rows[best] as number[], rows[pivot] as number[]];
    const lead = rows[pivot] as number[];
    for (let row = 0; row < size; row++) {
      if (row === pivot) continue;
      const own = rows[row] as number[];
      const factor = (own[pivot] as number) / (lead[pivot] as number);
      for (let column = pivot; column <= size; column++) own[column] = (own[column] as number) - factor * (lead[column] as number);
    }
  }
  return Float64Array.from(rows, (row, at) => (row[size] as number) / (row[at] as number));
}
