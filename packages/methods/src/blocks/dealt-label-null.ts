import { RandomStream } from "../random/random-stream.ts";
import { ShapeError } from "../shape-error/shape-error.ts";
import type { NullOptions } from "../statistics/null-options.ts";
import { type NullSummary, nullSummary } from "../statistics/null-summary.ts";

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
 * chance. Each draw lays the blocks around a circle in a random order, begins at a random case, and labels the cases from there on until as many are labelled as were: whole blocks, and parts
 * of the first and the last one. Of these two one is filled or emptied from the other, by a coin that keeps how many of each are expected (the pivotal method), so that one block at most is
 * labelled in part, of which as many cases as are needed are taken at random. So each case is labelled equally often whatever the size of its block, and the draws lie around the share of
 * hits among all cases; taken from the head of a random order, cases of small blocks come more often than those of large ones, and the draws lie to the side of what the small ones are.
 *
 *   observed = sum of labelled hits / sum of labelled
 *
 * With blocks of one case each the draws are those of Fisher's exact test.
 *
 * @param blocks  whole numbers, labelled ≤ size, hits ≤ size; their order decides the draws, so hand them over in an order of their own
 * @returns       observed NaN where nothing is labelled
 * @throws ShapeError where a block holds more labelled cases or hits than cases
 * Cost O(draws · blocks). Draw d uses stream d of the seed. Reference: Young 2019 on randomisation inference; Cameron and Miller 2015 on clusters; Deville and Tillé 1998 on
 * unequal parts by the pivotal method.
 */
export function dealtLabelNull(blocks: readonly LabelledBlock[], { draws, seed, onDraw }: NullOptions): NullSummary {
  for (const { size, labelled, hits, labelledHits } of blocks)
    if (!(labelled <= size && hits <= size && labelledHits <= Math.min(labelled, hits)))
      throw new ShapeError("dealtLabelNull", "no more labelled cases or hits than cases", JSON.stringify({ size, labelled, hits, labelledHits }));
  const all = blocks.reduce((sum, { labelled }) => sum + labelled, 0);
  const cases = blocks.reduce((sum, { size }) => sum + size, 0);
  const order = Int32Array.from(blocks.keys());
  const random = new RandomStream(seed);
  const drawn = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    random.restart(seed, draw);
    drawn[draw] = (cases === 0 ? Number.NaN : hitsOnArc(blocks, order, { cases, labelled: all }, random)) / all;
    onDraw?.(draw + 1);
  }
  return nullSummary(blocks.reduce((sum, { labelledHits }) => sum + labelledHits, 0) / all, drawn);
}

/** Hits among the cases that a draw labels. The circle begins with the block in which the first of them lies, since where it is cut changes nothing. */
function hitsOnArc(
  blocks: readonly LabelledBlock[],
  order: Int32Array,
  { cases, labelled }: { readonly cases: number; readonly labelled: number },
  random: RandomStream,
): number {
  order.forEach((_, at) => {
    order[at] = at;
  });
  let first = 0;
  for (let from = random.integer(cases); from >= blocks[first]!.size; first++) from -= blocks[first]!.size;
  const { size } = blocks[first]!;
  exchange(order, 0, first);
  // What of the first block lies before its first labelled case is reached last, where the arc goes all around.
  let ofFirst = Math.min(labelled, size - random.integer(size));
  let [left, hits] = [labelled - ofFirst, 0];
  for (let at = 1; left > 0 && at < order.length; at++) {
    exchange(order, at, at + random.integer(order.length - at));
    const block = blocks[order[at]!]!;
    if (block.size > left) {
      const ofLast = ofOneOfTwo(ofFirst, size, left, block.size, random);
      return hits + hitsOf(random, block, ofLast) + hitsOf(random, blocks[first]!, ofFirst + left - ofLast);
    }
    hits += block.hits;
    left -= block.size;
  }
  ofFirst += left;
  return hits + hitsOf(random, blocks[first]!, ofFirst);
}

/** How many of the second of two blocks are taken where one of both is filled or emptied from the other, and as many of each are expected as were. */
function ofOneOfTwo(first: number, firstSize: number, second: number, secondSize: number, random: RandomStream): number {
  const both = first + second;
  const [most, least] = [Math.min(secondSize, both), both - Math.min(firstSize, both)];
  return random.uniform() * (most - least) < second - least ? most : least;
}

function exchange(order: Int32Array, one: number, other: number): void {
  const kept = order[one]!;
  order[one] = order[other]!;
  order[other] = kept;
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
