import { momentsOf } from "../presence/moments.ts";

/**
 * Relative relatedness: where a location stands out among what it does not do yet, its general nearness to everything taken away.
 *
 *   z[c,p] = (density[c,p] - mean over c's absent activities) / their standard deviation (n - 1)
 *
 * @param density locations x activities
 * @param marks   presences, same shape
 * @returns       locations x activities, present ones on the scale of the absent; NaN where density is unknown, and for a location with fewer than two absent activities that differ
 * Cost O(locations · activities). Reference: Pinheiro et al. 2022; py-economic-complexity `relative_relatedness`.
 */
export function relativeRelatedness(density: Float64Array, marks: Uint8Array, locations: number, activities: number): Float64Array {
  const result = new Float64Array(density.length).fill(Number.NaN);
  for (let c = 0; c < locations; c++) {
    const absent: number[] = [];
    for (let p = 0; p < activities; p++) {
      const cell = c * activities + p;
      if (marks[cell] === 0 && !Number.isNaN(density[cell]!)) absent.push(cell);
    }
    const { mean, deviation } = momentsOf(
      absent.map((cell) => density[cell]!),
      1,
    );
    if (!(deviation > 1e-13 * Math.abs(mean))) continue;
    for (let cell = c * activities; cell < (c + 1) * activities; cell++) result[cell] = (density[cell]! - mean) / deviation;
  }
  return result;
}
