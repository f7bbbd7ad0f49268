import { byCodePoint, RandomStream } from "@quoin/methods";
import { entryOf } from "../../../contract/assert-present.ts";

/** The column of lots in the rules of a fund. */
export const lotColumn = "lot";

const seed = 1;

/**
 * A lot for each candidate, 1 to n without repeats, drawn with a fixed seed in the order of their ids, so that whoever draws again draws the same: among choices that a rule holds equal nobody prefers one.
 *
 *   drawnLots(["a", "b", "c"])  // some order of 1, 2, 3
 */
export function drawnLots(ids: readonly string[]): readonly number[] {
  const random = new RandomStream(seed);
  const drawn = ids
    .toSorted(byCodePoint)
    .map((id) => ({ id, at: random.uniform() }))
    .toSorted((a, b) => a.at - b.at);
  const places = new Map(drawn.map(({ id }, place) => [id, place + 1]));
  return ids.map((id) => entryOf(places, id));
}
