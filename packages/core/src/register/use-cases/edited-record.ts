import { offeredOf } from "../../codes/paper/offered-codes.ts";
import type { SaidOfPaper } from "../../codes/paper/paper.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import type { Note } from "../../language/note.ts";
import type { Entity } from "../../schema/entity.ts";
import { fieldShapes } from "../../schema/field-shape.ts";
import { checkRecord } from "../changes/check-record.ts";
import { lifecycleNotes } from "../changes/lifecycle-notes.ts";
import type { Fields } from "../changes/patched-record.ts";
import { fieldNote } from "../changes/record-notes.ts";
import { untoldFacts } from "../changes/told-facts.ts";
import { understoodFields } from "../changes/understood-fields.ts";
import type { RecordChange, StoredRecord } from "../record-store.ts";
import { editFaults, scorecardFaults } from "./record-editing.ts";

/**
 * The change that a person makes of a record through a door for any type: checked against its type, what the caller may write, what a command keeps and the
 * steps of its states.
 *
 * @param current  the record as it is, null where it is new
 * @param given  what is given, as a person writes it; a field that is not given stays as it is, null clears, labels are laid over one language at a time
 */
export async function editedRecord(
  { caller, unrestrictedRecords, settings }: Pick<WorkspacePorts, "caller" | "unrestrictedRecords" | "settings">,
  entity: Entity,
  current: StoredRecord | null,
  given: Fields & { readonly id: string },
): Promise<Outcome<RecordChange>> {
  const fields = { ...understoodFields(entity, given, current?.body ?? {}), id: given.id };
  const change = changeTo(entity, current, { ...fields, ...signed(entity.type, current, caller.name, fields), id: fields.id });
  if (!change.ok)
    return fault(
      change.notes.map((each) => offeredAmong(entity, each, settings)),
      change.kind,
    );
  const allowed = editFaults(entity, caller, current, change.value.body);
  if (!allowed.ok) return allowed;
  const free = await scorecardFaults({ unrestrictedRecords }, entity.type, fields.id);
  if (!free.ok) return free;
  const steps = [...untoldFacts(entity.type, current, fields), ...lifecycleNotes(entity, current?.body ?? null, change.value.body)];
  return steps.length > 0 ? fault(steps) : success({ ...change.value, expectedVersion: current?.version ?? 0 });
}

/** A new comment is by whoever puts it; one that names somebody else is refused with the other faults. */
function signed(type: string, current: StoredRecord | null, name: string, { by }: Fields): Fields {
  return type === "comment" && current === null && (by === undefined || by === null) ? { by: name } : {};
}

function changeTo(entity: Entity, current: StoredRecord | null, { retired, ...fields }: Fields & { readonly id: string }): Outcome<RecordChange> {
  const { type } = entity;
  if (retired === true && current?.retired !== true) return fault(fieldNote("record.use-retire", type, fields.id, "retired"));
  if (retired !== undefined && retired !== null && typeof retired !== "boolean")
    return fault(fieldNote("record.not-boolean", type, fields.id, "retired", { value: JSON.stringify(retired) }));
  if (current === null) return checkRecord(entity, fields);
  if (current.retired && retired !== false) return fault(fieldNote("record.is-retired", type, fields.id, "retired"));
  const { version: _version, retired: _retired, ...held } = current.body;
  const labels = isObject(fields["labels"]) ? { labels: { ...held["labels"], ...fields["labels"] } } : {};
  return checkRecord(entity, { ...held, ...fields, ...labels });
}

/** A code that the list does not have is told with those that the office chooses among. */
function offeredAmong(entity: Entity, told: Note, office: SaidOfPaper): Note {
  const { codes } = told.parameters;
  const list = fieldShapes(entity).find(({ name }) => name === told.at.field)?.codes ?? null;
  if (typeof codes !== "string" || list === null) return told;
  return { ...told, parameters: { ...told.parameters, codes: offeredOf(list, codes.split(", "), office).join(", ") } };
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
