import { multinomial } from "../random/multinomial.ts";
import { RandomStream } from "../random/random-stream.ts";
import type { NullOptions } from "../statistics/null-options.ts";
import { type NullSummary, nullSummary } from "../statistics/null-summary.ts";

/** The distance of two mixes against equal ones. */
export interface SameMix extends NullSummary {
  /** One-sided, since nearer than chance is no reason to tell two apart: (1 + draws at least as far apart) / (draws + 1). */
  readonly pDistant: number;
}

/**
 * Could two locations have one and the same mix? Their Krugman distance held against two draws from the mix of both together, as large as they are.
 *
 *   a* ~ Multinomial(N_a, (a + b) / (N_a + N_b)),  b* likewise;  distance = Σ |a* / N_a - b* / N_b|
 *
 * Two small locations are told apart from nobody: the mean of the draws says how far apart equal mixes look with so few units.
 *
 * @param a, b counts of the same activities, each with a positive total
 * Cost O(draws · activities). Draw d uses stream d of the seed.
 *
 *   sameMixNull(Float64Array.of(8, 0), Float64Array.of(0, 8), { draws: 99, seed: 1 }).pDistant  // 0.01
 */
export function sameMixNull(a: Float64Array, b: Float64Array, { draws, seed, onDraw }: NullOptions): SameMix {
  const total = (of: Float64Array): number => of.reduce((sum, each) => sum + each, 0);
  const [unitsA, unitsB] = [total(a), total(b)];
  const pooled = a.map((each, p) => each + b[p]!);
  const [drawA, drawB, rest] = [new Float64Array(a.length), new Float64Array(a.length), new Float64Array(a.length)];
  const distance = (x: Float64Array, y: Float64Array): number => x.reduce((sum, each, p) => sum + Math.abs(each / unitsA - y[p]! / unitsB), 0);
  const drawn = new Float64Array(draws);
  const random = new RandomStream(seed);
  for (let draw = 0; draw < draws; draw++) {
    random.restart(seed, draw);
    multinomial(random, unitsA, pooled, drawA, 0, rest);
    multinomial(random, unitsB, pooled, drawB, 0, rest);
    drawn[draw] = distance(drawA, drawB);
    onDraw?.(draw + 1);
  }
  const observed = distance(a, b);
  // The same sum in another order differs in its last digits, which decide nothing.
  const reached = drawn.filter((draw) => draw >= observed - 1e-12).length;
  return { ...nullSummary(observed, drawn), pDistant: (1 + reached) / (draws + 1) };
}
