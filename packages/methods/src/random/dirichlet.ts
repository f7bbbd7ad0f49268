import { logGammaVariate } from "./log-gamma-variate.ts";
import type { RandomStream } from "./random-stream.ts";

/**
 * One draw from the Dirichlet distribution: a random mix q with sum 1 whose expected share is shape[a] / sum of shapes.
 *
 * @param shapes non-negative, at least one positive; shape 0 gives share 0
 * @param mix    receives the shares, as many as there are shapes
 * Cost O(activities). Exact (gamma ratios), carried out in logarithms so that small shapes never give 0 / 0.
 */
export function dirichlet(random: RandomStream, shapes: Float64Array, mix: Float64Array): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let a = 0; a < shapes.length; a++) {
    const value = logGammaVariate(random, shapes[a]!);
    mix[a] = value;
    if (value > highest) highest = value;
  }
  let total = 0;
  for (let a = 0; a < shapes.length; a++) {
    const value = Math.exp(mix[a]! - highest);
    mix[a] = value;
    total += value;
  }
  for (let a = 0; a < shapes.length; a++) mix[a] = mix[a]! / total;
}
