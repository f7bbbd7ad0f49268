import { RandomStream } from "../random/random-stream.ts";
import { shuffleWithin } from "../random/shuffle-within.ts";
import { ShapeError } from "../shape-error/shape-error.ts";
import type { NullOptions } from "../statistics/null-options.ts";
import { type NullSummary, nullSummary } from "../statistics/null-summary.ts";

/** Units that move together: how many there are of them, in which location they all are, and in which activities. */
export interface PlacedBlock {
  readonly size: number;
  readonly location: number;
  /** Each activity once. */
  readonly activities: readonly number[];
}

/** Least number of blocks that exchange their locations: sizes that fewer blocks share are taken together with the next smaller ones. */
const least = 8;

/**
 * Is everybody in everything, where units of one block move together? As `heldCellsNull`, and each draw lets blocks of like size exchange their locations, each with all its activities.
 *
 *   cells = number of pairs (location, activity) that hold a block at all
 *
 * An institution works in fields of its own: where its projects are dealt one by one they fall on more fields than institutions that lie anywhere would bring, and who stays as far below
 * looks as if locations kept to fields of their own. How many units an activity has stays as it is, and how many a location has but for what blocks of like size differ by.
 *
 * @param blocks in an order of their own, since it decides the draws
 * @throws ShapeError where a block lies outside
 * Cost O(draws · cells of the blocks). Draw d uses stream d of the seed. Reference: Young 2019 on randomisation inference.
 */
export function blocksHeldCellsNull(blocks: readonly PlacedBlock[], locations: number, activities: number, { draws, seed, onDraw }: NullOptions): NullSummary {
  const isInside = ({ location, activities: own }: PlacedBlock): boolean =>
    location >= 0 && location < locations && own.every((activity) => activity >= 0 && activity < activities);
  if (!blocks.every(isInside)) throw new ShapeError("blocksHeldCellsNull", `blocks within ${locations} x ${activities}`, "one that lies outside");
  const strata = ofLikeSize(blocks);
  const own = Int32Array.from(blocks, ({ location }) => location);
  // A mark of the draw, so that the table need not be cleared.
  const marks = new Int32Array(locations * activities).fill(-1);
  const heldCells = (places: Int32Array, mark: number): number => {
    let held = 0;
    blocks.forEach((block, at) => {
      for (const activity of block.activities) {
        const cell = places[at]! * activities + activity;
        if (marks[cell] !== mark) held += 1;
        marks[cell] = mark;
      }
    });
    return held;
  };
  const observed = heldCells(own, draws);
  const random = new RandomStream(seed);
  const drawn = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    random.restart(seed, draw);
    drawn[draw] = heldCells(shuffleWithin(random, own, strata), draw);
    onDraw?.(draw + 1);
  }
  return nullSummary(observed, drawn);
}

/** Places of blocks of like size, the largest first. */
function ofLikeSize(blocks: readonly PlacedBlock[]): readonly (readonly number[])[] {
  const order = Array.from(blocks.keys()).sort((a, b) => blocks[b]!.size - blocks[a]!.size || a - b);
  const strata: number[][] = [];
  let open: number[] = [];
  for (const [at, place] of order.entries()) {
    open.push(place);
    const next = order[at + 1];
    if (next !== undefined && (open.length < least || blocks[next]!.size === blocks[place]!.size)) continue;
    strata.push(open);
    open = [];
  }
  return strata;
}
