/**
 * Krugman specialisation index: how far a location's mix is from the pooled one, K[c] = sum over a of |s[c,a] - n[a]|, 0 to 2.
 *
 * Half of it is the share of the location's units that would have to change activity (the coefficient of specialisation, `specialisation` in the tables).
 *
 * @param shares locations x activities, row-major, each row with sum 1
 * @param mix    pooled mix n, the location itself included
 * @returns      one value a location; NaN where the shares are NaN
 * Cost O(locations · activities). Reference: Krugman 1991.
 *
 *   krugmanIndex(Float64Array.of(1, 0, 0, 1), Float64Array.of(0.5, 0.5), 2)  // Float64Array [1, 1]
 */
export function krugmanIndex(shares: Float64Array, mix: Float64Array, locations: number): Float64Array {
  const activities = mix.length;
  const index = new Float64Array(locations);
  for (let c = 0; c < locations; c++) {
    let sum = 0;
    for (let a = 0; a < activities; a++) sum += Math.abs(shares[c * activities + a]! - mix[a]!);
    index[c] = sum;
  }
  return index;
}
