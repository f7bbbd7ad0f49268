import { RandomStream } from "../random/random-stream.ts";
import type { NullOptions } from "./null-options.ts";
import { quantile } from "./quantile.ts";

/** A figure of a sample with its percentile bootstrap interval. */
export interface BootstrapInterval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How sure is a median or a mean? The statistic of the sample, and the interval in which it falls when the sample is drawn again from itself, with replacement.
 *
 * @param values    the sample; NaN is left out
 * @param statistic of a sample sorted ascending, such as `medianOfSorted`
 * @param level     confidence, in (0, 1)
 * @returns         NaN throughout for an empty sample; low = high = value for a single one
 * Cost O(draws · n log n). Draw d uses stream d of the seed. Reference: Efron 1979, percentile interval.
 */
export function bootstrapInterval(
  values: Float64Array,
  statistic: (sorted: Float64Array) => number,
  level: number,
  { draws, seed, onDraw }: NullOptions,
): BootstrapInterval {
  const sample = values.filter((value) => !Number.isNaN(value)).sort();
  if (sample.length === 0) return { value: Number.NaN, low: Number.NaN, high: Number.NaN };
  const again = new Float64Array(sample.length);
  const drawn = new Float64Array(draws);
  const random = new RandomStream(seed);
  for (let draw = 0; draw < draws; draw++) {
    random.restart(seed, draw);
    for (let i = 0; i < again.length; i++) again[i] = sample[random.integer(sample.length)]!;
    again.sort();
    drawn[draw] = statistic(again);
    onDraw?.(draw + 1);
  }
  drawn.sort();
  return { value: statistic(sample), low: quantile(drawn, (1 - level) / 2), high: quantile(drawn, (1 + level) / 2) };
}

export function medianOfSorted(sorted: Float64Array): number {
  return quantile(sorted, 0.5);
}

export function meanOfSorted(sorted: Float64Array): number {
  let sum = 0;
  for (const value of sorted) sum += value;
  return sum / sorted.length;
}
