import type { Outcome } from "../../contract/outcome.ts";
import { success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { patchedRecord } from "../../register/changes/patched-record.ts";
import type { RecordChange, StoredRecord } from "../../register/record-store.ts";
import type { RecordReference } from "../../schema/record-references.ts";
import { carriedReferences, withReferences } from "./moved-references.ts";

/** A record that names the organisation, and where. */
export interface Naming {
  readonly stored: StoredRecord;
  readonly references: readonly RecordReference[];
}

/** What one field of a record, or of an account, names before and after. */
export interface Carried {
  readonly type: string;
  readonly id: string;
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly version: number | null;
}

/** Records in use that name the organisation and go along with it, and how many of each type keep its name because they tell what was. */
export async function recordsNaming(
  { unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">,
  organisation: string,
): Promise<{ readonly carried: readonly Naming[]; readonly stays: ReadonlyMap<string, number> }> {
  const carried: Naming[] = [];
  const stays = new Map<string, number>();
  const seen = new Set<string>();
  for (const { type, id } of await unrestrictedRecords.referrers("organisation", organisation)) {
    const key = `${type}/${id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const stored = await unrestrictedRecords.get(type, id);
    if (stored === null || stored.retired) continue;
    const references = carriedReferences(type, stored.body, organisation);
    if (references.length > 0) carried.push({ stored, references });
    else stays.set(type, (stays.get(type) ?? 0) + 1);
  }
  return { carried, stays };
}

/** The records as they are to be, each naming what it goes to; one that would then name itself names nothing there. */
export function carriedChanges(
  carried: readonly Naming[],
  to: (stored: StoredRecord) => string,
): Outcome<{ readonly changes: readonly RecordChange[]; readonly told: readonly Carried[] }> {
  const changes: RecordChange[] = [];
  const told: Carried[] = [];
  for (const { stored, references } of carried) {
    const { type, id, version } = stored;
    const target = to(stored);
    const own = type === "organisation" && id === target;
    const moves = references.map(({ field }) => ({ field, to: own ? null : target }));
    if (references.every((each) => each.id === target)) continue;
    const change = patchedRecord(type, stored, withReferences(stored.body, moves));
    if (!change.ok) return change;
    changes.push(change.value);
    for (const { field, id: from } of references) told.push({ type, id, field, from, to: own ? null : target, version: version + 1 });
  }
  return success({ changes, told });
}
