/**
 * Row numbers as a finding lists them: ascending, each once, runs of two and more as "a-b".
 *
 *   rowRanges([3, 1, 2, 7])  // ["1-3", 7]
 */
export function rowRanges(rows: Iterable<number>): (number | string)[] {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const ranges: (number | string)[] = [];
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (sorted[end + 1] === Number(sorted[end]) + 1) end += 1;
    ranges.push(end === start ? Number(sorted[start]) : `${sorted[start]}-${sorted[end]}`);
    start = end + 1;
  }
  return ranges;
}

/**
 * The row numbers behind ranges, ascending.
 *
 *   rowsOfRanges(["1-3", 7])  // [1, 2, 3, 7]
 */
export function rowsOfRanges(ranges: readonly (number | string)[]): number[] {
  return ranges.flatMap((range) => {
    const [first, last] = String(range).split("-").map(Number);
    return Array.from({ length: Number(last ?? first) - Number(first) + 1 }, (_, step) => Number(first) + step);
  });
}
