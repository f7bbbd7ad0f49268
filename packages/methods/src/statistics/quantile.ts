/**
 * Quantile of sorted numbers by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, the default of R and numpy). NaN for no numbers.
 *
 *   quantile([1, 2, 3, 4], 0.5)  // 2.5
 */
export function quantile(sorted: ArrayLike<number>, probability: number): number {
  const count = sorted.length;
  if (count === 0) return Number.NaN;
  const position = (count - 1) * probability;
  const below = Math.floor(position);
  const low = sorted[below]!;
  return below + 1 < count ? low + (position - below) * (sorted[below + 1]! - low) : low;
}
