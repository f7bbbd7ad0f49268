import type { RecordStore } from "../../../register/record-store.ts";
import { recordsOf } from "../../../register/typed-records.ts";

/** Regions with all that lie in them, by the parents of the register; empty for none. */
export async function regionsWithin(records: Pick<RecordStore, "list">, named: readonly string[]): Promise<ReadonlySet<string>> {
  const regions = new Set(named);
  if (regions.size === 0) return regions;
  const all = await recordsOf(records, "region");
  // Parents may come after their parts in the list: until nothing more is found.
  for (let size = -1; size < regions.size; ) {
    size = regions.size;
    for (const { id, parent } of all) if (parent !== null && regions.has(parent)) regions.add(id);
  }
  return regions;
}
