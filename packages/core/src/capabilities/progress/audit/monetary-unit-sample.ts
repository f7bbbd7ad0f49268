/** An amount that was hit, and how often. */
export interface Hit {
  readonly place: number;
  readonly hits: number;
}

/**
 * Monetary unit sampling with a fixed interval (AICPA, Audit Sampling, appendix on MUS): amounts lie end to end in their order, one coin in `interval` is hit, beginning at `start`; an amount
 * is drawn where a hit lies in it, so that its chance is its share, and one of at least an interval is always drawn.
 *
 * @param amounts coins, in the order of the population; amounts of 0 or below are never drawn
 * @param interval coins between two hits, above 0
 * @param start 0 ≤ start < interval
 * @returns places of `amounts`, in order, with the number of hits in each. Cost: amounts + hits.
 */
export function monetaryUnitSample(amounts: readonly bigint[], interval: bigint, start: bigint): readonly Hit[] {
  if (interval <= 0n || start < 0n || start >= interval) throw new RangeError(`monetaryUnitSample: no interval ${interval} from ${start}`);
  const hits: Hit[] = [];
  let end = 0n;
  let next = start;
  amounts.forEach((amount, place) => {
    if (amount <= 0n) return;
    end += amount;
    if (next >= end) return;
    const count = (end - 1n - next) / interval + 1n;
    hits.push({ place, hits: Number(count) });
    next += count * interval;
  });
  return hits;
}
