/** Likeness of every two locations, in the order (0,1), (0,2), … (1,2), … */
export interface LocationPairs {
  /** Krugman distance, sum over a of |s[c,a] - s[d,a]|, 0 (equal mixes) to 2 (nothing in common). */
  readonly krugman: Float64Array;
  /** Cosine of the mixes, s[c] · s[d] / (|s[c]| |s[d]|), 0 to 1. */
  readonly cosine: Float64Array;
}

/**
 * Krugman distance and cosine of every two locations.
 *
 * @param shares locations x activities, row-major, each row with sum 1
 * @returns      locations (locations - 1) / 2 values each; NaN where either mix is NaN
 * Cost O(locations^2 · activities). Reference: Krugman 1991.
 *
 *   locationPairs(Float64Array.of(1, 0, 0.5, 0.5), 2, 2)  // { krugman: [1], cosine: [0.7071067811865475] }
 */
export function locationPairs(shares: Float64Array, locations: number, activities: number): LocationPairs {
  const count = (locations * (locations - 1)) / 2;
  const krugman = new Float64Array(count);
  const cosine = new Float64Array(count);
  const length = new Float64Array(locations);
  for (let c = 0; c < locations; c++) {
    let square = 0;
    for (let a = 0; a < activities; a++) square += shares[c * activities + a]! ** 2;
    length[c] = Math.sqrt(square);
  }
  let pair = 0;
  for (let c = 0; c < locations; c++)
    for (let d = c + 1; d < locations; d++) {
      let distance = 0;
      let product = 0;
      for (let a = 0; a < activities; a++) {
        const x = shares[c * activities + a]!;
        const y = shares[d * activities + a]!;
        distance += Math.abs(x - y);
        product += x * y;
      }
      krugman[pair] = distance;
      cosine[pair] = product / (length[c]! * length[d]!);
      pair += 1;
    }
  return { krugman, cosine };
}
