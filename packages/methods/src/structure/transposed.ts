/** The matrix with rows and columns exchanged, row-major. */
export function transposed(values: Float64Array, rows: number, columns: number): Float64Array {
  const result = new Float64Array(values.length);
  for (let r = 0; r < rows; r++) for (let k = 0; k < columns; k++) result[k * rows + r] = values[r * columns + k]!;
  return result;
}
