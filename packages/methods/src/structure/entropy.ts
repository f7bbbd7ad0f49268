/**
 * Shannon entropy of each row in bits: how many yes-no questions its variety is worth, -sum of s log2 s with 0 log2 0 = 0.
 *
 * @param shares rows x columns, row-major, each row with sum 1
 * @returns      one value a row, 0 to log2(columns); NaN where the shares are NaN
 * Cost O(rows · columns). Reference: Shannon 1948; EconGeo prints the same rounded to three decimals.
 *
 *   entropy(Float64Array.of(0.5, 0.5, 1, 0), 2, 2)  // Float64Array [1, 0]
 */
export function entropy(shares: Float64Array, rows: number, columns: number): Float64Array {
  const bits = new Float64Array(rows);
  for (let r = 0; r < rows; r++) {
    let sum = 0;
    for (let k = 0; k < columns; k++) {
      const share = shares[r * columns + k]!;
      if (share !== 0) sum -= share * Math.log2(share);
    }
    bits[r] = sum;
  }
  return bits;
}
