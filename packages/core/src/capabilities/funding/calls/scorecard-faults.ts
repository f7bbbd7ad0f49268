import type { Note } from "../../../language/note.ts";
import { fieldNote } from "../../../register/changes/record-notes.ts";
import type { Scorecard } from "../entities/scorecard.ts";

/** What keeps a scorecard from being used: no items, a code that comes twice, an item without points, inputs that do not rise. */
export function scorecardFaults({ id, items }: Scorecard): readonly Note[] {
  if (items.length === 0) return [fieldNote("call.empty-scorecard", "scorecard", id, "items")];
  return items.flatMap(({ code, points }, index) => [
    ...(items.findIndex((item) => item.code === code) < index ? [fieldNote("call.repeated-item", "scorecard", id, `items.${index}.code`, { code })] : []),
    ...(points.length === 0 || points.some(({ input }, at) => at > 0 && input <= (points[at - 1]?.input ?? input))
      ? [fieldNote("call.bad-points", "scorecard", id, `items.${index}.points`, { code })]
      : []),
  ]);
}
