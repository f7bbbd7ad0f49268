import { z } from "zod";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { type Note, note } from "../../language/note.ts";
import type { Entity } from "../../schema/entity.ts";
import { soundReferences } from "../changes/check-record.ts";
import { namedReferences } from "../changes/named-references.ts";
import { idField, noSuchRecord, reasonField, recordAnswer, staleRecord, typeField, versionField } from "../changes/record-input.ts";
import { fieldNote } from "../changes/record-notes.ts";
import { commitStep, firstRecord } from "../changes/record-step.ts";
import type { RecordStore } from "../record-store.ts";
import { awardedOtherwise } from "./awarded-otherwise.ts";
import { editedRecord } from "./edited-record.ts";
import { editedEntity } from "./record-editing.ts";

type Fields = Readonly<Record<string, unknown>>;

/** `quoin record put` */
export const putRecord = workspaceUseCase({
  words: ["record", "put"],
  summary: "Create a record, or change some of its fields",
  changes: true,
  delivers: "answer",
  rights: "register",
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
    const named = await namedReferences(records, entity.value, fields);
    if (!named.ok) return named;
    const resolved = { ...named.value, id: id.value };
    return commitStep(ports, reason, async () => {
      const current = await records.get(type, id.value);
      if (current === null && (if_version ?? 0) > 0) return noSuchRecord(type, id.value);
      if (current !== null && read.value !== undefined && read.value !== current.version) return staleRecord(current, read.value);
      const change = await editedRecord(ports, entity.value, current, resolved);
      if (!change.ok) return fault([...change.notes, ...(await danglingNotes(records, entity.value, resolved))], change.kind);
      return success({ changes: [change.value], answer: firstRecord }, await awardedOtherwise(records, change.value, current));
    });
  },
});

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
  if (typeof given !== "number" || !Number.isInteger(given))
    return fault(fieldNote("record.not-integer", type, id, "version", { value: JSON.stringify(given) }));
  return success(asked ?? given);
}

/** References of the fields as they were given that name no record: told together with what else is wrong, so that one correction is enough. */
async function danglingNotes(records: RecordStore, entity: Entity, fields: Fields & { readonly id: string }): Promise<readonly Note[]> {
  const notes: Note[] = [];
  for (const { field, type, id } of soundReferences(entity, fields))
    if ((await records.get(type, id)) === null)
      notes.push(fieldNote("record.broken-reference", entity.type, fields.id, field, { target_type: type, target_id: id }));
  return notes;
}
