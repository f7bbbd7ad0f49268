/**
 * Herfindahl index of each row: how concentrated it is, H = sum over columns of share^2, 1 / columns to 1.
 *
 * @param shares rows x columns, row-major, each row with sum 1
 * @returns      one value a row; NaN where the shares are NaN
 * Cost O(rows · columns). Reference: Herfindahl 1950. The plain sum, not rescaled to 0..1 and not times 10,000.
 *
 *   herfindahl(Float64Array.of(0.5, 0.5, 1, 0), 2, 2)  // Float64Array [0.5, 1]
 */
export function herfindahl(shares: Float64Array, rows: number, columns: number): Float64Array {
  const index = new Float64Array(rows);
  for (let r = 0; r < rows; r++) {
    let sum = 0;
    for (let k = 0; k < columns; k++) sum += shares[r * columns + k]! * shares[r * columns + k]!;
    index[r] = sum;
  }
  return index;
}
