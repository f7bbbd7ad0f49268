import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Caller, WorkspacePorts } from "../../contract/ports.ts";
import { type Note, note } from "../../language/note.ts";
import type { Entity } from "../../schema/entity.ts";
import type { Writable } from "../../schema/entity-policy.ts";
import { fieldShapes } from "../../schema/field-shape.ts";
import { requestedEntity } from "../changes/record-input.ts";
import { fieldNote } from "../changes/record-notes.ts";
import type { StoredRecord } from "../record-store.ts";
import { recordIn, recordsOf } from "../typed-records.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The type of a record that is to be edited through a door which takes any type; a fault where only commands write it, or the caller's roles do not. */
export function editedEntity(type: string, caller: Pick<Caller, "account">): Outcome<Entity> {
  const entity = requestedEntity(type);
  if (!entity.ok) return entity;
  const { edited } = entity.value.policy;
  if ("by" in edited) return fault(note("record.commanded", { type, commands: edited.by }, { field: "type" }), "forbidden");
  if (writables(entity.value, caller).length > 0) return entity;
  const roles = caller.account?.roles.join(", ") ?? "";
  return fault(note("record.not-yours-to-edit", { type, roles }, { field: "type" }), "forbidden");
}

/**
 * What keeps the caller from making of a record what it is to become: fields that its roles do not write, and those that in this state a command keeps.
 *
 * @param before  the record as it is, null where it is new
 */
export function editFaults(entity: Entity, caller: Pick<Caller, "account" | "name">, before: StoredRecord | null, after: Fields): Outcome<null> {
  const { type, policy } = entity;
  const own = writables(entity, caller);
  const kept = policy.kept?.(before?.body ?? null) ?? {};
  const notes: Note[] = changedNames(before?.body ?? null, after).flatMap((field) => {
    const command = kept[field];
    if (command !== undefined && !(before === null && isEmpty(after[field])))
      return [fieldNote("record.kept-by-command", type, after["id"], field, { command })];
    return own.some((writable) => writes(writable, field)) ? [] : [fieldNote("record.not-your-field", type, after["id"], field)];
  });
  // Who may not take a record out of use does not bring it back either.
  if (before?.retired === true && !own.includes("all")) notes.push(fieldNote("record.not-your-field", type, after["id"], "retired"));
  if (type === "comment" && (before?.body ?? after)["by"] !== caller.name) notes.push(fieldNote("record.not-your-comment", type, after["id"], "by"));
  return notes.length > 0 ? fault(notes, "forbidden") : success(null);
}

/** The fields that the caller may write of a record as it is, or of a new one. */
export function editableFields(entity: Entity, caller: Pick<Caller, "account" | "name">, before: StoredRecord | null): readonly string[] {
  if (before !== null && isOthersComment(before, caller)) return [];
  const own = writables(entity, caller);
  const kept = entity.policy.kept?.(before?.body ?? null) ?? {};
  const names = fieldShapes(entity).map(({ name }) => name);
  return names.filter((name) => kept[name] === undefined && own.some((writable) => writes(writable, name)));
}

/** Whether the caller may take a record out of use through the door for any type. */
export function isRetirable(entity: Entity, caller: Pick<Caller, "account" | "name">, stored: StoredRecord): boolean {
  return !("by" in entity.policy.edited) && retireFaults(entity, caller, stored).ok;
}

/** What keeps a record in use: a role that writes only parts of it, a state that a command ends, another's comment. */
export function retireFaults(entity: Entity, caller: Pick<Caller, "account" | "name">, stored: StoredRecord): Outcome<null> {
  const { type, policy } = entity;
  const { id, body } = stored;
  const command = policy.kept?.(body)["retired"];
  if (command !== undefined) return fault(fieldNote("record.kept-by-command", type, id, "retired", { command }), "forbidden");
  if (isOthersComment(stored, caller)) return fault(fieldNote("record.not-your-comment", type, id, "by"), "forbidden");
  return writables(entity, caller).includes("all") ? success(null) : fault(fieldNote("record.not-your-field", type, id, "retired"), "forbidden");
}

/** Comments are their writer's, whoever else may write comments. */
function isOthersComment(stored: StoredRecord, { name }: Pick<Caller, "name">): boolean {
  return stored.type === "comment" && recordIn(stored, "comment").by !== name;
}

/** A scorecard by which applications are judged, or were, stays as it was published. */
export async function scorecardFaults({ unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">, type: string, id: string): Promise<Outcome<null>> {
  if (type !== "scorecard") return success(null);
  for (const call of await recordsOf(unrestrictedRecords, "call", { where: [{ field: "scorecard", value: id }] }))
    if ((call.status ?? "draft") !== "draft") return fault(fieldNote("call.scorecard-in-use", "scorecard", id, "items", { call: call.id }), "forbidden");
  return success(null);
}

/** The owner of the folder writes what any role does. */
function writables({ policy: { edited } }: Entity, { account }: Pick<Caller, "account">): readonly Writable[] {
  if ("by" in edited) return [];
  if (account === undefined) return ["all"];
  return account.roles.map((role) => edited[role]).filter((writable) => writable !== undefined);
}

function writes(writable: Writable, field: string): boolean {
  if (writable === "all") return true;
  return isList(writable) ? writable.includes(field) : !writable.but.includes(field);
}

function isList(writable: readonly string[] | { readonly but: readonly string[] }): writable is readonly string[] {
  return Array.isArray(writable);
}

function changedNames(before: Fields | null, after: Fields): readonly string[] {
  return Object.keys(after).filter((name) => name !== "id" && JSON.stringify(after[name] ?? null) !== JSON.stringify(before?.[name] ?? empty(after[name])));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined;
}

/** What a new record holds where nothing was given. */
function empty(value: unknown): unknown {
  return Array.isArray(value) ? [] : typeof value === "boolean" ? false : null;
}
