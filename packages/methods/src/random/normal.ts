import type { RandomStream } from "./random-stream.ts";

/**
 * One draw from the standard normal distribution, by Marsaglia's polar method; the second value of the pair is not kept, so that a stream holds no hidden state.
 */
export function normal(random: RandomStream): number {
  for (;;) {
    const x = 2 * random.uniform() - 1;
    const y = 2 * random.uniform() - 1;
    const radius = x * x + y * y;
    if (radius > 0 && radius < 1) return x * Math.sqrt((-2 * Math.log(radius)) / radius);
  }
}
