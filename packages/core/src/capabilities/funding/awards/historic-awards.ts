import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { Note } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { fieldNote } from "../../../register/changes/record-notes.ts";
import type { RecordChange } from "../../../register/record-store.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Awards of before as they were made, each new: all of them, or the faults of every one. An award that the register has is not made again. */
export async function historicAwards(
  { unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">,
  given: readonly Fields[],
  why: string,
): Promise<Outcome<readonly RecordChange[]>> {
  const notes: Note[] = [];
  const changes: RecordChange[] = [];
  for (const [at, { version: _version, retired: _retired, ...fields }] of given.entries()) {
    const placed = (each: Note): Note => ({ ...each, at: { ...each.at, row: at + 1 } });
    const change = patchedRecord("award", null, { ...fields, taken_over: why });
    if (!change.ok) notes.push(...change.notes.map(placed));
    else if ((await unrestrictedRecords.get("award", change.value.id)) !== null || changes.some(({ id }) => id === change.value.id))
      notes.push(placed(fieldNote("award.project-exists", "award", change.value.id, "id")));
    else changes.push(change.value);
  }
  return notes.length > 0 ? fault(notes) : success(changes);
}
