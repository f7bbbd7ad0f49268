/**
 * Share of each activity in its location: s[c,a] = X[c,a] / sum over a of X[c,a].
 *
 * @param values locations x activities, row-major, non-negative
 * @param shares receives the shares, same shape; NaN throughout a location whose total is 0
 * Cost O(locations · activities).
 */
export function shares(values: Float64Array, locations: number, activities: number, shares: Float64Array = new Float64Array(values.length)): Float64Array {
  for (let c = 0; c < locations; c++) {
    const from = c * activities;
    let total = 0;
    for (let a = 0; a < activities; a++) total += values[from + a]!;
    for (let a = 0; a < activities; a++) shares[from + a] = values[from + a]! / total;
  }
  return shares;
}
