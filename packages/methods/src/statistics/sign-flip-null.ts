import { RandomStream } from "../random/random-stream.ts";
import type { NullOptions } from "./null-options.ts";
import { type NullSummary, nullSummary } from "./null-summary.ts";

/** Up to this many blocks every pattern of signs is looked at. */
const EXACT_BLOCKS = 14;

/**
 * Did a yearly figure move, or does it only wander? The change between the mean of the first and the mean of the last `period` years, held against random walks that take
 * the figure's own yearly steps, each as likely down as up.
 *
 *   change = sum over steps t of w[t] (x[t+1] - x[t]),   w[t] = share of the last years after step t - share of the first years after it
 *   draw   = the same sum with the sign of each block of `block` following steps thrown anew
 *
 * Steps of a block keep their signs to each other, so that a longer block allows for steps that follow one another. Up to 14 blocks all 2^blocks patterns are looked at
 * and p is exact: the share of patterns at least as far from 0 as the observed change, itself included; beyond that `draws` are made.
 *
 * @param values  one figure a year, in order, without gaps; at least 2 · period of them
 * @throws RangeError for fewer, and for a block under 1
 * Cost O(2^blocks) or O(draws · steps). Reference: Fisher 1935 (randomisation of signs); Kunsch 1989 on blocks.
 */
export function signFlipNull(values: Float64Array, period: number, block: number, { draws, seed }: NullOptions): NullSummary {
  const parts = stepParts(values, period, block);
  const observed = parts.reduce((sum, each) => sum + each, 0);
  const steps = {
    parts,
    weights: stepParts(
      Float64Array.from(values, (_, at) => at),
      period,
      block,
    ),
  };
  if (parts.length > EXACT_BLOCKS) return { ...nullSummary(observed, thrown(parts, draws, seed)), steps };
  const all = everyPattern(parts);
  const summary = nullSummary(observed, all);
  // nullSummary counts the observed value once more; here it is one of the patterns already.
  return { ...summary, pValue: (summary.pValue * (all.length + 1) - 1) / all.length, isExact: true, steps };
}

/**
 * What each block of `block` following steps adds to the change between the means of the first and the last `period` values; they add up to it.
 *
 * @throws RangeError for fewer than 2 · period values, and for a block under 1
 */
export function stepParts(values: Float64Array, period: number, block: number): Float64Array {
  if (!(period >= 1) || values.length < 2 * period) throw new RangeError(`stepParts: ${2 * period} values are needed, got ${values.length}`);
  if (!(block >= 1)) throw new RangeError(`stepParts: block must be 1 or more, got ${block}`);
  const n = values.length;
  const parts = new Float64Array(Math.ceil((n - 1) / block));
  for (let t = 0; t < n - 1; t++) {
    const weight = Math.min(1, (n - 1 - t) / period) - Math.max(0, (period - 1 - t) / period);
    const part = Math.floor(t / block);
    parts[part] = parts[part]! + weight * (values[t + 1]! - values[t]!);
  }
  return parts;
}

/** The sums of all patterns, ascending: those of the parts before, once less and once more the next one, are two ascending lists that are merged. */
export function everyPattern(parts: Float64Array): Float64Array {
  let sums: Float64Array = Float64Array.of(0);
  for (const part of parts) {
    const step = Math.abs(part);
    const n = sums.length;
    const next = new Float64Array(2 * n);
    for (let less = 0, more = 0, at = 0; at < 2 * n; at++) {
      const below = less < n ? sums[less]! - step : Number.POSITIVE_INFINITY;
      const above = more < n ? sums[more]! + step : Number.POSITIVE_INFINITY;
      if (below <= above) {
        next[at] = below;
        less += 1;
      } else {
        next[at] = above;
        more += 1;
      }
    }
    sums = next;
  }
  return sums;
}

function thrown(parts: Float64Array, draws: number, seed: number): Float64Array {
  const random = new RandomStream(seed);
  return Float64Array.from({ length: draws }, (_, draw) => {
    random.restart(seed, draw);
    let sum = 0;
    for (const part of parts) sum += random.bits() & 1 ? part : -part;
    return sum;
  });
}
