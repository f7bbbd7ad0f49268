/**
 * How many activities are held by at least a share of the locations; a location holds an activity of which it has one unit or more.
 *
 * @param counts locations x activities, row-major
 * @param share  0 to 1; a share that is a whole number of locations but for rounding counts as that number
 * Cost O(locations · activities).
 *
 *   widelyHeld(Float64Array.of(1, 0, 2, 3), 2, 2, 1)  // 1
 */
export function widelyHeld(counts: Float64Array, locations: number, activities: number, share: number): number {
  const least = Math.ceil(share * locations - 1e-9);
  let widely = 0;
  for (let a = 0; a < activities; a++) {
    let holders = 0;
    for (let c = 0; c < locations; c++) if (counts[c * activities + a]! > 0) holders += 1;
    if (holders >= least) widely += 1;
  }
  return widely;
}
