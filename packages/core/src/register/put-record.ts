import { z } from "zod";
import { fault, type Outcome, success } from "../contract/outcome.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { type Note, note } from "../language/note.ts";
import { checkRecord, soundReferences } from "./check-record.ts";
import type { Entity } from "./entity.ts";
import { lifecycleNotes } from "./lifecycle-notes.ts";
import { editedEntity, editFaults, scorecardFaults } from "./record-editing.ts";
import { idField, noSuchRecord, reasonField, recordAnswer, staleRecord, typeField, versionField } from "./record-input.ts";
import { fieldNote } from "./record-notes.ts";
import { commitStep, firstRecord } from "./record-step.ts";
import type { RecordChange, RecordStore, StoredRecord } from "./record-store.ts";

type Fields = Readonly<Record<string, unknown>>;

/** `quoin record put` */
export const putRecord = workspaceUseCase({
  words: ["record", "put"],
  summary: "Create a record, or change some of its fields",
  changes: true,
  delivers: "answer",
  served: true,
  example: "quoin record put quoin-demo organisation boe --data boe.json --reason 'new name'",
  input: z.strictObject({
    type: typeField,
    id: idField.optional(),
    data: z
      .record(z.string(), z.unknown())
      .meta({ description: "a whole new record, or the fields to change (null clears); - reads from stdin", kind: "json-file" }),
    if_version: versionField.optional(),
    reason: reasonField.default(""),
  }),
  output: recordAnswer,
  run: async (ports, { type, id: asked, data, if_version, reason }) => {
    const { records, caller } = ports;
    const entity = editedEntity(type, caller);
    if (!entity.ok) return entity;
    const { version, ...fields } = data;
    const id = requestedId(type, asked, fields["id"]);
    if (!id.ok) return id;
    const read = versionRead(type, id.value, if_version, version);
    if (!read.ok) return read;
    return commitStep(ports, reason, async () => {
      const current = await records.get(type, id.value);
      if (current === null && (if_version ?? 0) > 0) return noSuchRecord(type, id.value);
      if (current !== null && read.value !== undefined && read.value !== current.version) return staleRecord(current, read.value);
      const change = changeTo(entity.value, current, { ...fields, ...signed(type, current, caller.name, fields), id: id.value });
      if (!change.ok) return fault([...change.notes, ...(await danglingNotes(records, entity.value, { ...fields, id: id.value }))], change.kind);
      const allowed = editFaults(entity.value, caller, current, change.value.body);
      if (!allowed.ok) return allowed;
      const free = await scorecardFaults(ports, type, id.value);
      if (!free.ok) return free;
      const steps = lifecycleNotes(entity.value, current?.body ?? null, change.value.body);
      if (steps.length > 0) return fault(steps);
      return success({ changes: [{ ...change.value, expectedVersion: current?.version ?? 0 }], answer: firstRecord });
    });
  },
});

/** A new comment is by whoever puts it; one that names somebody else is refused with the other faults. */
function signed(type: string, current: StoredRecord | null, name: string, { by }: Fields): Fields {
  return type === "comment" && current === null && (by === undefined || by === null) ? { by: name } : {};
}

function requestedId(type: string, asked: string | undefined, given: unknown): Outcome<string> {
  if (typeof given === "string" && asked !== undefined && given !== asked)
    return fault(note("record.other-id", { type, id: asked, given }, { table: type, field: "id" }));
  const id = asked ?? given;
  if (id === undefined || id === null || id === "") return fault(note("record.no-id", { type }, { table: type, field: "id" }));
  return typeof id === "string" ? success(id) : fault(fieldNote("record.not-text", type, null, "id", { value: JSON.stringify(id) }));
}

/** The version that the caller has seen: asked for by option, or the one in a record that is put back as it was got. */
function versionRead(type: string, id: string, asked: number | undefined, given: unknown): Outcome<number | undefined> {
  if (given === undefined || given === null) return success(asked);
  if (!Number.isInteger(given)) return fault(fieldNote("record.not-integer", type, id, "version", { value: JSON.stringify(given) }));
  return success(asked ?? (given as number));
}

/** The record with the fields laid over what it holds now; labels are laid over one language at a time. */
function changeTo(entity: Entity, current: StoredRecord | null, { retired, ...fields }: Fields & { readonly id: string }): Outcome<RecordChange> {
  const { type } = entity;
  if (retired === true && current?.retired !== true) return fault(fieldNote("record.use-retire", type, fields.id, "retired"));
  if (retired !== undefined && retired !== null && typeof retired !== "boolean")
    return fault(fieldNote("record.not-boolean", type, fields.id, "retired", { value: JSON.stringify(retired) }));
  if (current === null) return checkRecord(entity, fields);
  if (current.retired && retired !== false) return fault(fieldNote("record.is-retired", type, fields.id, "retired"));
  const { version: _version, retired: _retired, ...held } = current.body;
  const labels = isObject(fields["labels"]) ? { labels: { ...(held["labels"] as Fields), ...fields["labels"] } } : {};
  return checkRecord(entity, { ...held, ...fields, ...labels });
}

/** References of the fields as they were given that name no record: told together with what else is wrong, so that one correction is enough. */
async function danglingNotes(records: RecordStore, entity: Entity, fields: Fields & { readonly id: string }): Promise<readonly Note[]> {
  const notes: Note[] = [];
  for (const { field, type, id } of soundReferences(entity, fields))
    if ((await records.get(type, id)) === null)
      notes.push(fieldNote("record.broken-reference", entity.type, fields.id, field, { target_type: type, target_id: id }));
  return notes;
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
