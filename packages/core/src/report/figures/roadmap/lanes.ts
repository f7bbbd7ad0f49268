/** Something that takes a stretch of a row. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Lanes in which stretches do not touch, each in the first that is free; what finds none within `most` is left out and counted.
 *
 *   inLanes([{ from: 0, to: 4 }, { from: 3, to: 6 }, { from: 6, to: 7 }], 2).placed.map(({ lane }) => lane)  // [0, 1, 0]
 */
export function inLanes<S extends Stretch>(
  stretches: readonly S[],
  most: number,
  gap = 2,
): { readonly placed: readonly { readonly lane: number; readonly of: S }[]; readonly lanes: number; readonly left: number } {
  const ends: number[] = [];
  const placed: { lane: number; of: S }[] = [];
  let left = 0;
  for (const of of stretches.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const free = ends.findIndex((end) => end + gap <= of.from);
    const lane = free >= 0 ? free : ends.length;
    if (lane >= most) {
      left += 1;
      continue;
    }
    ends[lane] = of.to;
    placed.push({ lane, of });
  }
  return { placed, lanes: ends.length, left };
}
