import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { entityOf } from "../entities.ts";
import type { RecordChange, StoredRecord } from "../record-store.ts";
import { checkRecord } from "./check-record.ts";
import { lifecycleNotes } from "./lifecycle-notes.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a stored record without `version` and `retired`. */
export function statedFields({ body }: StoredRecord): Fields {
  const { version: _version, retired: _retired, ...fields } = body;
  return fields;
}

/** The change that lays fields over a record (null = it is new): checked against its type, along the steps of its states, refused where the record has moved on. */
export function patchedRecord(type: string, current: StoredRecord | null, patch: Fields): Outcome<RecordChange> {
  const entity = entityOf(type);
  if (entity === undefined) throw new TypeError(`patchedRecord: there is no type of record ${type}`);
  const change = checkRecord(entity, current === null ? patch : { ...statedFields(current), ...patch });
  if (!change.ok) return change;
  const steps = lifecycleNotes(entity, current?.body ?? null, change.value.body);
  return steps.length > 0 ? fault(steps) : success({ ...change.value, expectedVersion: current?.version ?? 0 });
}
