/**
 * Mix of all locations together: n[a] = X[.,a] / X[.,.].
 *
 * @param values locations x activities, row-major, non-negative
 * @returns      one share an activity, sum 1; NaN throughout where every value is 0
 * Cost O(locations · activities).
 */
export function pooledMix(values: Float64Array, locations: number, activities: number): Float64Array {
  const mix = new Float64Array(activities);
  let total = 0;
  for (let c = 0; c < locations; c++) for (let a = 0; a < activities; a++) mix[a] = mix[a]! + values[c * activities + a]!;
  for (let a = 0; a < activities; a++) total += mix[a]!;
  for (let a = 0; a < activities; a++) mix[a] = mix[a]! / total;
  return mix;
}
