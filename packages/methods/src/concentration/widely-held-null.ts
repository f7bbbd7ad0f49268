import { RandomStream } from "../random/random-stream.ts";
import type { NullOptions } from "../statistics/null-options.ts";
import { type NullSummary, nullSummary } from "../statistics/null-summary.ts";
import { ShuffledMargins } from "./shuffled-margins.ts";
import { widelyHeld } from "./widely-held.ts";

/**
 * Do locations crowd into the same activities? The number of activities held by at least `share` of the locations, held against tables that keep
 * each location's and each activity's total.
 *
 * Large activities are held nearly everywhere with nobody following anybody: only more than the margins explain is herding (observed above the draws);
 * fewer means that each location keeps to activities of its own.
 *
 * @param counts locations x activities, row-major, whole numbers
 * Cost O(draws · (units + locations · activities)). Draw d uses stream d of the seed.
 */
export function widelyHeldNull(counts: Float64Array, locations: number, activities: number, share: number, { draws, seed, onDraw }: NullOptions): NullSummary {
  const drawn = new Float64Array(draws);
  const table = new Float64Array(counts.length);
  const random = new RandomStream(seed);
  const margins = new ShuffledMargins(counts, locations, activities);
  for (let draw = 0; draw < draws; draw++) {
    random.restart(seed, draw);
    margins.deal(random, table);
    drawn[draw] = widelyHeld(table, locations, activities, share);
    onDraw?.(draw + 1);
  }
  return nullSummary(widelyHeld(counts, locations, activities, share), drawn);
}
