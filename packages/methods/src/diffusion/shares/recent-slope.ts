/**
 * Least-squares slope of the last `points` values up to index `last`, a year; years are centred first.
 *
 *   slope = Σ (t - mean t)(y - mean y) / Σ (t - mean t)²
 */
export function recentSlope(years: Float64Array, values: Float64Array, last: number, points: number): number {
  const from = Math.max(0, last + 1 - points);
  const count = last + 1 - from;
  let [meanYear, meanValue] = [0, 0];
  for (let i = from; i <= last; i++) {
    meanYear += years[i]! - years[last]!;
    meanValue += values[i]!;
  }
  meanYear = years[last]! + meanYear / count;
  meanValue /= count;
  let [above, below] = [0, 0];
  for (let i = from; i <= last; i++) {
    const t = years[i]! - meanYear;
    above += t * (values[i]! - meanValue);
    below += t * t;
  }
  return below > 0 ? above / below : 0;
}
