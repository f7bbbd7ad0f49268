import { entities } from "../register/entities.ts";
import type { RecordStore } from "../register/record-store.ts";
import type { RecordCount } from "./report-content.ts";

/** How many records of each type the register holds, and how many of them are invented. */
export async function recordCounts(records: Pick<RecordStore, "count">): Promise<readonly RecordCount[]> {
  const counts: RecordCount[] = [];
  for (const { type, label } of entities)
    counts.push({ type, label, count: await records.count(type), invented: await records.count(type, { where: [{ field: "synthetic", value: "true" }] }) });
  return counts;
}
