import { RandomStream } from "../random/random-stream.ts";
import { ShapeError } from "../shape-error/shape-error.ts";
import { type NullSummary, nullSummary } from "../statistics/null-summary.ts";
import type { NullOptions } from "../structure/null-options.ts";

/** Cases that belong together: how many there are of them, how many carry the label, and how many of all, and of the labelled, are hits. */
export interface LabelledBlock {
  readonly size: number;
  readonly labelled: number;
  readonly hits: number;
  readonly labelledHits: number;
}

/**
 * The share of hits among labelled cases, held against the label dealt out anew over whole blocks.
 *
 * Cases of one block (projects of one call, posts of one institution) share what made them hits: to deal the label over single cases would call every difference of two blocks beyond
 * chance. Each draw takes the blocks in a random order and labels them whole until as many cases are labelled as were; of the block that is too large for what is left as many of its
 * cases, at random, as are needed.
 *
 *   observed = sum of labelled hits / sum of labelled
 *
 * With blocks of one case each the draws are those of Fisher's exact test.
 *
 * @param blocks  whole numbers, labelled ≤ size, hits ≤ size; their order decides the draws, so hand them over in an order of their own
 * @returns       observed NaN where nothing is labelled
 * @throws ShapeError where a block holds more labelled cases or hits than cases
 * Cost O(draws · blocks). Draw d uses stream d of the seed. Reference: Young 2019 on randomisation inference; Cameron and Miller 2015 on clusters.
 */
export function dealtLabelNull(blocks: readonly LabelledBlock[], { draws, seed, onDraw }: NullOptions): NullSummary {
  for (const { size, labelled, hits, labelledHits } of blocks)
    if (!(labelled <= size && hits <= size && labelledHits <= Math.min(labelled, hits)))
      throw new ShapeError("dealtLabelNull", "no more labelled cases or hits than cases", JSON.stringify({ size, labelled, hits, labelledHits }));
  const all = blocks.reduce((sum, { labelled }) => sum + labelled, 0);
  const order = Int32Array.from(blocks.keys());
  const random = new RandomStream(seed);
  const drawn = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    random.restart(seed, draw);
    order.forEach((_, at) => {
      order[at] = at;
    });
    let [left, hits] = [all, 0];
    for (let at = 0; left > 0 && at < order.length; at++) {
      const other = at + random.integer(order.length - at);
      const taken = order[other]!;
      order[other] = order[at]!;
      order[at] = taken;
      const block = blocks[taken]!;
      hits += block.size <= left ? block.hits : hitsOf(random, block, left);
      left -= Math.min(block.size, left);
    }
    drawn[draw] = hits / all;
    onDraw?.(draw + 1);
  }
  return nullSummary(blocks.reduce((sum, { labelledHits }) => sum + labelledHits, 0) / all, drawn);
}

/** Hits among `taken` cases of a block, drawn without replacement. */
function hitsOf(random: RandomStream, { size, hits }: LabelledBlock, taken: number): number {
  let [cases, open, found] = [size, hits, 0];
  for (let each = 0; each < taken; each++) {
    if (random.integer(cases) < open) {
      open -= 1;
      found += 1;
    }
    cases -= 1;
  }
  return found;
}
