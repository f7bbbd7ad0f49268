/**
 * Adds to `sums[c]` how far the c-th number is from all the others together: sum over d of |x[c] - x[d]|.
 *
 * Sorted once, each sum follows from running totals: with `rank` numbers at or below x that add up to `below`, it is x · (2 rank - count) + total - 2 below.
 *
 * @param sorted  scratch, as long as the numbers
 * @param running scratch, one longer
 * Cost O(count · log count), against O(count^2) for the plain loop.
 */
export function addDifferenceSums(numbers: Float64Array, sums: Float64Array, sorted: Float64Array, running: Float64Array): void {
  const count = numbers.length;
  sorted.set(numbers);
  sorted.sort();
  for (let i = 0; i < count; i++) running[i + 1] = running[i]! + sorted[i]!;
  const total = running[count]!;
  for (let c = 0; c < count; c++) {
    const x = numbers[c]!;
    const rank = rankAtMost(sorted, x);
    sums[c] = sums[c]! + (x * (2 * rank - count) + total - 2 * running[rank]!);
  }
}

/** How many of the sorted numbers are at most x. */
function rankAtMost(sorted: Float64Array, x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}
