/** Mean and standard deviation of numbers. */
export interface Moments {
  readonly mean: number;
  readonly deviation: number;
}

/**
 * Mean and standard deviation, divided by n - `lost`; NaN for too few numbers. Cost O(n), in two passes.
 *
 *   momentsOf([1, 3], 0)  // mean 2, deviation 1
 */
export function momentsOf(numbers: ArrayLike<number>, lost: 0 | 1): Moments {
  const n = numbers.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += numbers[i]!;
  const mean = sum / n;
  let square = 0;
  for (let i = 0; i < n; i++) square += (numbers[i]! - mean) ** 2;
  return { mean, deviation: Math.sqrt(square / (n - lost)) };
}

/** Pearson correlation of two rows of equal length, in [-1, 1]; NaN where a side does not vary beyond rounding or holds a NaN. Cost O(n). Reference: Pearson 1895. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [x, y] = [momentsOf(a, 0), momentsOf(b, 0)];
  if (!(x.deviation > 1e-13 * Math.abs(x.mean)) || !(y.deviation > 1e-13 * Math.abs(y.mean))) return Number.NaN;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i]! - x.mean) * (b[i]! - y.mean);
  return sum / a.length / (x.deviation * y.deviation);
}
