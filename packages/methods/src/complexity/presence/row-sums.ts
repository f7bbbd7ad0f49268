import type { Presence } from "./presence.ts";

/**
 * Σ of the values of what each row holds, into `into`; 0 for an empty row.
 *
 * @param values one number an activity of `presence`
 * Each row is added in its own order, whatever stands beside it. Cost O(presences): four rows at once, since an addition waits for the one before it.
 *
 *   rowSums(presenceOf(Uint8Array.of(1, 1, 0, 1), 2, 2), Float64Array.of(2, 3), new Float64Array(2))  // [5, 3]
 */
export function rowSums({ locations, start, held }: Presence, values: Float64Array, into: Float64Array): Float64Array {
  let row = 0;
  for (; row + 3 < locations; row += 4) {
    let [i, j, k, l] = [start[row]!, start[row + 1]!, start[row + 2]!, start[row + 3]!];
    const end = start[row + 4]!;
    const [iEnd, jEnd, kEnd] = [j, k, l];
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let n = Math.min(iEnd - i, jEnd - j, kEnd - k, end - l); n > 0; n--) {
      a += values[held[i++]!]!;
      b += values[held[j++]!]!;
      c += values[held[k++]!]!;
      d += values[held[l++]!]!;
    }
    while (i < iEnd) a += values[held[i++]!]!;
    while (j < jEnd) b += values[held[j++]!]!;
    while (k < kEnd) c += values[held[k++]!]!;
    while (l < end) d += values[held[l++]!]!;
    into[row] = a;
    into[row + 1] = b;
    into[row + 2] = c;
    into[row + 3] = d;
  }
  for (; row < locations; row++) {
    let sum = 0;
    for (let i = start[row]!; i < start[row + 1]!; i++) sum += values[held[i]!]!;
    into[row] = sum;
  }
  return into;
}
