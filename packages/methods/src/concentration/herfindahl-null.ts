import { multinomial } from "../random/multinomial.ts";
import { RandomStream } from "../random/random-stream.ts";
import type { NullOptions } from "../statistics/null-options.ts";
import { type NullSummary, nullSummary } from "../statistics/null-summary.ts";
import { sumOfSquaredShares } from "../structure/sum-of-squared-shares.ts";

/**
 * Are units more concentrated in few places than their base explains? Herfindahl of the units, held against draws that spread them in proportion to the base.
 *
 *   H = sum over c of (n[c] / N)^2,   draws: n ~ Multinomial(N, base / sum of base)
 *
 * With few units H is high by chance alone (about 1 / N above that of the base), which is why the base's own Herfindahl is no yardstick.
 *
 * @param units whole numbers, one a place
 * @param base  non-negative, at least one positive: what the units would follow (researchers, inhabitants, 1 for all)
 * @returns     observed H and its null; observed NaN where there are no units
 * Cost O(draws · places). Draw d uses stream d of the seed.
 */
export function herfindahlNull(units: Float64Array, base: Float64Array, { draws, seed, onDraw }: NullOptions): NullSummary {
  let total = 0;
  for (const unit of units) total += unit;
  const drawn = new Float64Array(draws);
  const counts = new Float64Array(units.length);
  const rest = new Float64Array(units.length);
  const random = new RandomStream(seed);
  for (let draw = 0; draw < draws; draw++) {
    random.restart(seed, draw);
    multinomial(random, total, base, counts, 0, rest);
    drawn[draw] = sumOfSquaredShares(counts, total);
    onDraw?.(draw + 1);
  }
  return nullSummary(sumOfSquaredShares(units, total), drawn);
}
