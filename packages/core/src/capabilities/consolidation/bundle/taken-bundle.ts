import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { note } from "../../../language/note.ts";
import { patchedRecord, statedFields } from "../../../register/changes/patched-record.ts";
import type { RecordChange, StoredRecord } from "../../../register/record-store.ts";
import { recordsOf } from "../../../register/typed-records.ts";

/** The key must be known for the office, or a person decides now that it is. */
export async function officeKeyChange(
  records: WorkspacePorts["unrestrictedRecords"],
  office: string,
  key: string,
  trust: string | undefined,
  reason: string,
  file: string,
): Promise<Outcome<readonly RecordChange[]>> {
  const known = await recordsOf(records, "office-key", { where: [{ field: "office", value: office }] });
  if (trust !== undefined && trust !== key) return fault(note("bundle.other-key", { key }, { file, field: "trust" }));
  if (known.some((each) => each.key === key)) return success([]);
  const id = `${office}:${key}`;
  const held = await records.get("office-key", id);
  if (held?.retired === true) return fault(note("bundle.distrusted-key", { key, office }, { file }));
  if (trust === undefined) return fault(note("bundle.unknown-key", { key, office }, { file }));
  if (reason.trim() === "") return fault(note("bundle.trust-reason", {}, { field: "reason" }));
  const change = patchedRecord("office-key", held, { id, office, key, source: `decision: ${reason}` });
  return change.ok ? success([change.value]) : change;
}

/** Whether a change would write what is there already. */
export function saysTheSame(stored: StoredRecord, { body }: RecordChange): boolean {
  return JSON.stringify(Object.entries(statedFields(stored)).toSorted(byName)) === JSON.stringify(Object.entries(body).toSorted(byName));
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
