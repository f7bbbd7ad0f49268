import { binomial } from "./binomial.ts";
import type { RandomStream } from "./random-stream.ts";

/**
 * One draw from the multinomial distribution: `n` units fall one by one into activities with probabilities proportional to `weights`. Exact.
 *
 * Each activity takes a binomial share of what is left, p = weight / sum of the weights not yet served, and the walk stops when nothing is left.
 *
 * @param weights non-negative, at least one positive, any sum
 * @param counts  receives the units at `offset` .. `offset + weights.length - 1`
 * @param rest    scratch of the same length as weights
 * Cost O(activities). Reference: Davis 1993.
 */
export function multinomial(random: RandomStream, n: number, weights: Float64Array, counts: Float64Array, offset: number, rest: Float64Array): void {
  const activities = weights.length;
  let sum = 0;
  for (let a = activities - 1; a >= 0; a--) {
    sum += weights[a]!;
    rest[a] = sum;
  }
  let left = n;
  for (let a = 0; a < activities; a++) {
    const taken = left === 0 ? 0 : binomial(random, left, weights[a]! / rest[a]!);
    counts[offset + a] = taken;
    left -= taken;
  }
}
