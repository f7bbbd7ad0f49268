import { RandomStream } from "../random/random-stream.ts";
import type { NullOptions } from "../statistics/null-options.ts";
import { type NullSummary, nullSummary } from "../statistics/null-summary.ts";
import { ShuffledMargins } from "./shuffled-margins.ts";

/**
 * Is everybody in everything? The number of cells (location, activity) that hold a unit at all, held against tables that keep each location's and each activity's total.
 *
 * Above the draws locations spread over more activities than their sizes explain: all follow the same list. Below them each keeps to activities of its own.
 *
 * @param counts locations x activities, row-major, whole numbers
 * Cost O(draws · (units + locations · activities)). Draw d uses stream d of the seed.
 */
export function heldCellsNull(counts: Float64Array, locations: number, activities: number, { draws, seed, onDraw }: NullOptions): NullSummary {
  const drawn = new Float64Array(draws);
  const table = new Float64Array(counts.length);
  const random = new RandomStream(seed);
  const margins = new ShuffledMargins(counts, locations, activities);
  for (let draw = 0; draw < draws; draw++) {
    random.restart(seed, draw);
    margins.deal(random, table);
    drawn[draw] = heldCells(table);
    onDraw?.(draw + 1);
  }
  return nullSummary(heldCells(counts), drawn);
}

function heldCells(counts: Float64Array): number {
  let held = 0;
  for (const count of counts) if (count > 0) held += 1;
  return held;
}
