import { RandomStream } from "../random/random-stream.ts";
import type { NullOptions } from "../statistics/null-options.ts";
import { type NullSummary, nullSummary } from "../statistics/null-summary.ts";
import { sumOfSquaredShares } from "../structure/sum-of-squared-shares.ts";

/**
 * Are units more concentrated in few places than their base explains, where units of one block move together? As `herfindahlNull`, and each draw puts whole blocks into places.
 *
 *   H = sum over c of (n[c] / N)^2,   draws: each block falls whole into place c with probability base[c] / sum of base
 *
 * Projects of one institution are no independent draws: with 778 leads of 1,846 projects the band of single projects is exceeded in 44 of 100 worlds in which institutions lie where
 * researchers do. With blocks of one unit each the draws are those of `herfindahlNull`.
 *
 * @param units  whole numbers, one a place: as observed
 * @param blocks sizes of the blocks, together as many as the units
 * @param base   non-negative, at least one positive
 * @returns      observed NaN where there are no units
 * Cost O(draws · blocks · log places). Draw d uses stream d of the seed.
 */
export function blocksHerfindahlNull(units: Float64Array, blocks: Float64Array, base: Float64Array, { draws, seed, onDraw }: NullOptions): NullSummary {
  const total = blocks.reduce((sum, size) => sum + size, 0);
  const ends = new Float64Array(base.length);
  let whole = 0;
  base.forEach((weight, place) => {
    whole += weight;
    ends[place] = whole;
  });
  const drawn = new Float64Array(draws);
  const counts = new Float64Array(base.length);
  const random = new RandomStream(seed);
  for (let draw = 0; draw < draws; draw++) {
    random.restart(seed, draw);
    counts.fill(0);
    for (const size of blocks) counts[placeOf(ends, random.uniform() * whole)]! += size;
    drawn[draw] = sumOfSquaredShares(counts, total);
    onDraw?.(draw + 1);
  }
  return nullSummary(
    sumOfSquaredShares(
      units,
      units.reduce((sum, unit) => sum + unit, 0),
    ),
    drawn,
  );
}

/** The first place whose end lies above `at`. */
function placeOf(ends: Float64Array, at: number): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
