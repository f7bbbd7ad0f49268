/**
 * Location quotient (revealed comparative advantage): the share of an activity in its location over its share in the whole.
 *
 *   LQ[c,a] = (X[c,a] / X[c,.]) / (X[.,a] / X[.,.])
 *
 * @param values locations x activities, row-major, non-negative
 * @returns      locations x activities, 1 where the location is as the whole; NaN where the location's or the activity's total is 0
 * Cost O(locations · activities). Reference: Balassa 1965. Nothing is rounded (EconGeo's `rca` rounds to two decimals).
 *
 *   locationQuotients(Float64Array.of(1, 1, 0, 2), 2, 2)  // Float64Array [2, 0.6666666666666666, 0, 1.3333333333333333]
 */
export function locationQuotients(values: Float64Array, locations: number, activities: number): Float64Array {
  const activityTotals = new Float64Array(activities);
  const locationTotals = new Float64Array(locations);
  let total = 0;
  for (let c = 0; c < locations; c++) {
    for (let a = 0; a < activities; a++) {
      const value = values[c * activities + a]!;
      activityTotals[a] = activityTotals[a]! + value;
      locationTotals[c] = locationTotals[c]! + value;
    }
    total += locationTotals[c]!;
  }
  const quotients = new Float64Array(values.length);
  for (let c = 0; c < locations; c++)
    for (let a = 0; a < activities; a++) {
      const i = c * activities + a;
      quotients[i] = values[i]! / locationTotals[c]! / (activityTotals[a]! / total);
    }
  return quotients;
}
