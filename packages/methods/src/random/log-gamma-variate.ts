import { normal } from "./normal.ts";
import type { RandomStream } from "./random-stream.ts";

/**
 * Natural logarithm of one draw from the gamma distribution with the given shape and scale 1; shape 0 gives -Infinity, a sure 0.
 *
 * The logarithm, because with small shapes the draw itself is below the smallest double (shape 0.001 gives e^-1000 as a matter of course)
 * and a Dirichlet mix needs only ratios. Method: Marsaglia and Tsang 2000; below shape 1 a draw of shape + 1 times u^(1/shape). Exact.
 */
export function logGammaVariate(random: RandomStream, shape: number): number {
  if (!(shape > 0)) return Number.NEGATIVE_INFINITY;
  if (shape < 1) return logGammaVariate(random, shape + 1) + Math.log(1 - random.uniform()) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = 1 - random.uniform();
    if (u < 1 - 0.0331 * x * x * x * x || Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v))) return Math.log(d * v);
  }
}
