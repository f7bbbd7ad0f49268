import { checkRecord } from "../src/register/changes/check-record.ts";
import { lifecycleNotes } from "../src/register/changes/lifecycle-notes.ts";
import { entityOf, knownEntity } from "../src/register/entities.ts";
import { departmentsOf, placesOf } from "../src/register/references/belongings.ts";
import type { RecordType } from "../src/register/typed-records.ts";
import { editedRecord } from "../src/register/use-cases/edited-record.ts";
import { editableFields, isRetirable } from "../src/register/use-cases/record-editing.ts";
import type { Entity } from "../src/schema/entity.ts";
import { settingsOf } from "./office.ts";
import { registerInMemory } from "./register-in-memory.ts";
import { saidNotes } from "./said-notes.ts";
import { storedRecord } from "./stored-record.ts";

type Fields = Readonly<Record<string, unknown>>;
type Ports = Parameters<typeof editedRecord>[0];

const own = { id: "r", labels: { en: "Record" } };

/** What the check of a record tells, `missing-field call` each; nothing where it is sound. What is told is read in every language on the way. */
export function toldFaults(type: RecordType, fields: object): readonly string[] {
  const checked = checkRecord(knownEntity(type), { ...own, ...fields });
  return checked.ok ? [] : toldOf(checked.notes);
}

/** A record as it is kept, after a way through JSON; one that is refused fails the test. */
export function keptFields(type: RecordType, fields: Fields): Fields {
  const checked = checkRecord(knownEntity(type), { ...own, ...fields });
  if (!checked.ok)
    throw new Error(
      saidNotes(checked.notes)
        .map(({ message }) => message)
        .join(" "),
    );
  return JSON.parse(JSON.stringify(checked.value.body));
}

/** The states that a record may go to from one; from null, those in which it may begin. Every state of the type is tried. */
export function stepsFrom(type: RecordType, from: string | null): readonly string[] {
  const entity: Entity = knownEntity(type);
  const { field = "", steps = {} } = entity.lifecycle ?? {};
  const before = from === null ? null : { ...own, [field]: from };
  return Object.keys(steps).filter((to) => to !== from && lifecycleNotes(entity, before, { ...own, [field]: to }).length === 0);
}

/** Somebody with these roles, or the owner of the folder where none are said. */
export function callerOf(roles?: readonly string[], name = "li"): Ports["caller"] {
  return { name, language: "en", ...(roles === undefined ? {} : { account: { name, roles } }) } as unknown as Ports["caller"];
}

/** What somebody is told who puts fields over a record (null: a new one) through the door for any type. */
export async function toldOfEdit(
  type: RecordType,
  held: Fields | null,
  given: Fields,
  {
    roles,
    records = [],
    name,
    retired = false,
  }: { readonly retired?: boolean; readonly roles?: readonly string[]; readonly records?: Parameters<typeof registerInMemory>[0]; readonly name?: string } = {},
): Promise<readonly string[]> {
  const ports = { caller: callerOf(roles, name), unrestrictedRecords: registerInMemory(records), settings: settingsOf({}) } as unknown as Ports;
  const current = held === null ? null : { ...storedRecord(type, "r", { ...keptFields(type, held), retired }), retired };
  const edited = await editedRecord(ports, knownEntity(type), current, { ...(held === null ? own : { id: "r" }), ...given });
  return edited.ok ? [] : toldOf(edited.notes);
}

/** The fields of a record as it is kept (null: of a new one) that somebody with these roles may write, and whether they may retire it. */
export function writableBy(type: RecordType, held: Fields | null, roles?: readonly string[]): { readonly fields: readonly string[]; readonly retire: boolean } {
  const entity: Entity = knownEntity(type);
  const current = held === null ? null : storedRecord(type, "r", keptFields(type, held));
  const caller = callerOf(roles);
  return { fields: editableFields(entity, caller, current), retire: current !== null && isRetirable(entity, caller, current) };
}

/** The departments and the places that a record belongs to, among others that it leads to: `TYPE/ID` each. */
export async function belongingsOf(type: RecordType, fields: Fields, others: Readonly<Record<string, Fields>> = {}) {
  const get = async (of: string, id: unknown): Promise<Fields | null> => {
    const held = others[`${of}/${String(id)}`];
    return held === undefined || entityOf(of) === undefined ? null : { ...own, id, ...held };
  };
  const body = keptFields(type, fields);
  return { departments: await departmentsOf(knownEntity(type), body, get), places: await placesOf(knownEntity(type), body, get) };
}

function toldOf(notes: Parameters<typeof saidNotes>[0]): readonly string[] {
  return saidNotes(notes).map(({ code, at }) => `${code.replace(/^record\./, "")} ${at.field}`);
}
