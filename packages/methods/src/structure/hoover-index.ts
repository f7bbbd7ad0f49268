/**
 * Hoover index of each activity: the share of it that would have to move to be spread as everything is, 1/2 sum over c of |X[c,a] / X[.,a] - T[c]|, 0 to 1.
 *
 * @param values locations x activities, row-major, non-negative
 * @returns      one value an activity; NaN where its total is 0. T[c] is the location's share of the grand total.
 * Cost O(locations · activities). Reference: Hoover 1936. EconGeo prints 100 times this, rounded to two decimals.
 *
 *   hooverIndex(Float64Array.of(1, 1, 0, 2), 2, 2)  // Float64Array [0.5, 0.16666666666666666]
 */
export function hooverIndex(values: Float64Array, locations: number, activities: number): Float64Array {
  const size = locationSizes(values, locations, activities);
  const index = new Float64Array(activities);
  for (let a = 0; a < activities; a++) {
    let total = 0;
    for (let c = 0; c < locations; c++) total += values[c * activities + a]!;
    let sum = 0;
    for (let c = 0; c < locations; c++) sum += Math.abs(values[c * activities + a]! / total - size[c]!);
    index[a] = sum / 2;
  }
  return index;
}

/** Each location's share of the grand total. */
export function locationSizes(values: Float64Array, locations: number, activities: number): Float64Array {
  const size = new Float64Array(locations);
  let total = 0;
  for (let c = 0; c < locations; c++) {
    for (let a = 0; a < activities; a++) size[c] = size[c]! + values[c * activities + a]!;
    total += size[c]!;
  }
  for (let c = 0; c < locations; c++) size[c] = size[c]! / total;
  return size;
}
