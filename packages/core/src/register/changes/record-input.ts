import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Caller } from "../../contract/ports.ts";
import { note } from "../../language/note.ts";
import type { Entity } from "../../schema/entity.ts";
import { entityOf, entityTypes } from "../entities.ts";
import type { StoredRecord } from "../record-store.ts";

/** Input fields that the commands on records share. */
export const typeField = field(z.string(), { description: "record type, see `record types`", position: 0 });
export const idField = field(z.string(), { description: "id of the record", position: 1 });
export const versionField = field(z.int().min(0), { description: "refuse unless the record is at this version (0 = does not exist yet)", unit: "version" });
export const reasonField = field(z.string(), { description: "why, for the history" });

/** The names of a record as it is printed: in the languages of the program, null where it has none in them, and in any other in which it was named. */
export const recordLabels = z.object({ en: z.string().nullable(), zh: z.string().nullable() }).catchall(z.string().nullable());

/** A record as it is printed: the fields of its type with `version` and `retired`. */
export const recordAnswer = z.looseObject({
  id: z.string(),
  labels: recordLabels,
  source: z.string().nullable(),
  synthetic: z.boolean(),
  valid_from: z.string().nullable(),
  valid_to: z.string().nullable(),
  version: z.number(),
  retired: z.boolean(),
});
export type RecordAnswer = z.infer<typeof recordAnswer>;

/** The type of record that was asked for. */
export function requestedEntity(type: string): Outcome<Entity> {
  const entity = entityOf(type);
  return entity === undefined ? fault(note("record.unknown-type", { type, types: entityTypes.join(", ") }, { field: "type" })) : success(entity);
}

/** The fault of an id that no record of the type has. */
export function noSuchRecord(type: string, id: string): ReturnType<typeof fault> {
  return fault(note("record.not-found", { type, id }, { table: type, field: "id" }), "missing");
}

/** The fault of a record that is not the caller's to act on. */
export function outOfReach({ name }: Pick<Caller, "name">, type: string, id: string): ReturnType<typeof fault> {
  return fault(note("rights.out-of-reach", { account: name, type, id }, { table: type }), "forbidden");
}

/** The fault of a record that is at another version than the caller has seen. */
export function staleRecord({ type, id, version }: StoredRecord, expected: number): ReturnType<typeof fault> {
  return fault(note("record.stale", { type, id, expected, actual: version }, { table: type, field: "version" }), "stale");
}
