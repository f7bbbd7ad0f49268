/**
 * Hachman index: how closely a location's mix follows the pooled one, 1 / sum over a of LQ[c,a] · s[c,a] = 1 / sum of s^2 / n, in (0, 1]; 1 where the mixes are equal.
 *
 * @param shares locations x activities, row-major, each row with sum 1
 * @param mix    pooled mix n; an activity with n = 0 is held by nobody and left out
 * @returns      one value a location; NaN where the shares are NaN
 * Cost O(locations · activities). Reference: Hachman 1995.
 *
 *   hachmanIndex(Float64Array.of(1, 0, 0, 1), Float64Array.of(0.5, 0.5), 2)  // Float64Array [0.5, 0.5]
 */
export function hachmanIndex(shares: Float64Array, mix: Float64Array, locations: number): Float64Array {
  const activities = mix.length;
  const index = new Float64Array(locations);
  for (let c = 0; c < locations; c++) {
    let sum = 0;
    for (let a = 0; a < activities; a++) {
      const share = shares[c * activities + a]!;
      if (mix[a]! > 0) sum += (share * share) / mix[a]!;
    }
    index[c] = 1 / sum;
  }
  return index;
}
