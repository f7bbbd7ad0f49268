import { codeEntry } from "../../codes/code-lists.ts";
import { codeOfPaper } from "../../codes/paper/paper.ts";
import { type Note, note } from "../../language/note.ts";
import type { RecordStore } from "../../register/record-store.ts";
import type { Settings } from "../../workspace/settings.ts";

/**
 * What is wrong with the table of offices by measure and place (`plan.place_owners`): a measure that is none, a place that the register does not hold, two offices for one measure in one place. A row
 * of these would never be read, or the other one, and the general office of the place would answer without a word.
 */
export async function placeOwnerFaults(records: Pick<RecordStore, "list">, settings: Settings): Promise<readonly Note[]> {
  const rows = settings.plan.place_owners ?? [];
  if (rows.length === 0) return [];
  const places = new Set((await records.list("region")).map(({ id }) => id));
  const seen = new Set<string>();
  return rows.flatMap(({ item, region }, at) => {
    const key = JSON.stringify([item, region]);
    const isSecond = seen.has(key);
    seen.add(key);
    const field = `plan.place_owners[${at}]`;
    return [
      ...(codeEntry("measures", codeOfPaper(item, settings)) === undefined ? [note("settings.unknown-measure", { item }, { field })] : []),
      ...(places.has(region) ? [] : [note("settings.unknown-place", { region }, { field })]),
      ...(isSecond ? [note("settings.two-owners", { item, region }, { field })] : []),
    ];
  });
}
