import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { type Note, note } from "../../language/note.ts";
import { staleRecord } from "../../register/changes/record-input.ts";
import { fieldNote } from "../../register/changes/record-notes.ts";
import type { RecordChange, StoredRecord } from "../../register/record-store.ts";
import { editedRecord } from "../../register/use-cases/edited-record.ts";
import type { Entity } from "../../schema/entity.ts";
import { fieldShapes } from "../../schema/field-shape.ts";
import { recordReferences } from "../../schema/record-references.ts";
import type { GivenRow, GivenRows } from "./given-rows.ts";
import { ReferredRecords } from "./referred-records.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Rows that are looked at, and written, at a time: what is held besides the table does not grow with it. */
const portion = 500;

/** What rows of a table of records do: the changes to commit, and every fault with its row and column. */
export interface RecordChanges {
  readonly changes: readonly RecordChange[];
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly faults: readonly Note[];
  /** A fault is one of rights, not of what the table says. */
  readonly isForbidden: boolean;
}

/**
 * Rows with the id of a record change it, others make new ones; a row that says what is there already changes nothing. The table can be gone through again and again,
 * portion by portion, against the register as it is when a portion is asked for. Cost: one look-up of the rows' records and of those that they refer to.
 */
export function recordChanges(ports: ChangePorts, entity: Entity, rows: GivenRows): () => AsyncGenerator<RecordChanges> {
  const own = firstRows(rows);
  const referred = new ReferredRecords(ports.records, entity, rows, own);
  return () => portions(ports, entity, rows, own, referred);
}

type ChangePorts = Pick<WorkspacePorts, "records" | "unrestrictedRecords" | "caller" | "settings">;

async function* portions(
  ports: ChangePorts,
  entity: Entity,
  rows: GivenRows,
  own: ReadonlyMap<string, number>,
  referred: ReferredRecords,
): AsyncGenerator<RecordChanges> {
  const { type } = entity;
  for (let from = 0; from < rows.length; from += portion) {
    const some = Array.from({ length: Math.min(portion, rows.length - from) }, (_, index) => rows.at(from + index) as GivenRow);
    const ids = some.map(idOf).filter((id) => id !== null);
    const known = new Map((await ports.records.list(type, { retired: true, ids })).map((each) => [each.id, each]));
    await referred.lookUp(some);
    const faults: Note[] = [];
    const changes: RecordChange[] = [];
    let [created, unchanged, isForbidden] = [0, 0, false];
    for (const [index, row] of some.entries()) {
      const id = idOf(row);
      if (id === null) {
        faults.push(note("record.no-id", { type }, row.at("id")));
        continue;
      }
      const first = own.get(id) ?? 0;
      if (first !== from + index) {
        faults.push(note("record.repeated-row", { id, first: rows.at(first)?.row ?? 0 }, row.at("id")));
        continue;
      }
      const current = known.get(id) ?? null;
      const change = await rowChange(ports, entity, row, id, current, referred);
      if (!change.ok) {
        faults.push(...change.notes.map((each) => ({ ...each, at: row.at(each.at.field ?? "id") })));
        isForbidden ||= change.kind === "forbidden";
      } else if (change.value === null) unchanged++;
      else {
        changes.push(change.value);
        if (current === null) created++;
      }
    }
    yield { changes, created, changed: changes.length - created, unchanged, faults, isForbidden };
  }
}

/** What two portions do together. */
export function together(some: RecordChanges, more: RecordChanges): RecordChanges {
  return {
    changes: [...some.changes, ...more.changes],
    created: some.created + more.created,
    changed: some.changed + more.changed,
    unchanged: some.unchanged + more.unchanged,
    faults: more.faults.length === 0 ? some.faults : [...some.faults, ...more.faults],
    isForbidden: some.isForbidden || more.isForbidden,
  };
}

export const noChanges: RecordChanges = { changes: [], created: 0, changed: 0, unchanged: 0, faults: [], isForbidden: false };

function idOf(row: GivenRow): string | null {
  const id = row.value("id");
  return typeof id === "string" && id !== "" ? id : null;
}

/** Where each id stands first. */
function firstRows(rows: GivenRows): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (let index = 0; index < rows.length; index++) {
    const id = idOf(rows.at(index) as GivenRow);
    if (id !== null && !first.has(id)) first.set(id, index);
  }
  return first;
}

/** The change of one row, null where it changes nothing. */
async function rowChange(
  ports: Pick<ChangePorts, "unrestrictedRecords" | "caller" | "settings">,
  entity: Entity,
  row: GivenRow,
  id: string,
  current: StoredRecord | null,
  referred: ReferredRecords,
): Promise<Outcome<RecordChange | null>> {
  const { type } = entity;
  const { fields, unread, doubtful } = row.differing(current?.body ?? null);
  const notes: Note[] = [
    ...unread.map(({ field, cell }) => {
      const isPath = fieldShapes(entity).some(({ name, kind }) => name === field && kind === "any-reference");
      return fieldNote(isPath ? "record.bad-path" : "record.not-json", type, id, field, { value: shown(cell) });
    }),
    ...doubtful.map((field) => {
      const value = shown(row.value(field));
      return fieldNote("record.two-amounts", type, id, field, { value, thousands: value.replace(".", ""), decimal: `${value}0` });
    }),
  ];
  const changesSomething = current === null || Object.keys(fields).some((name) => name !== "id") || notes.length > 0;
  if (!changesSomething) return success(null);
  const seen = versionOf(row.value("version"));
  if (seen === undefined) notes.push(fieldNote("record.bad-version", type, id, "version", { value: shown(row.value("version")) }));
  else if (current !== null && seen !== null && seen !== current.version) return staleRecord(current, seen);
  const resolved = await resolvedReferences(entity, fields, referred, row, notes);
  const faulty = new Set(notes.map(({ at }) => at.field));
  const change = await editedRecord(ports, entity, current, { ...resolved, id });
  if (!change.ok) return fault([...notes, ...change.notes.filter(({ at }) => !faulty.has(at.field))], change.kind);
  const before = current === null ? [] : recordReferences(entity, current.body).map(({ type: to, id: held }) => `${to} ${held}`);
  for (const { field, type: target_type, id: target_id } of change.value.references)
    if (!before.includes(`${target_type} ${target_id}`) && !faulty.has(field) && !(await referred.has(target_type, target_id)))
      notes.push(fieldNote("record.broken-reference", type, id, field, { target_type, target_id }));
  if (notes.length > 0) return fault(notes);
  return success(current !== null && !current.retired && isSame(change.value.body, current.body) ? null : change.value);
}

/** References of the row by id: a name, a code or an identifier that one record alone bears is taken for it. */
async function resolvedReferences(entity: Entity, fields: Fields, referred: ReferredRecords, row: GivenRow, notes: Note[]): Promise<Fields> {
  const resolved: Record<string, unknown> = { ...fields };
  for (const { name, references, list } of fieldShapes(entity)) {
    const value = fields[name];
    if (references === null || value === null || value === undefined) continue;
    const id = async (named: unknown): Promise<unknown> => {
      if (typeof named !== "string" || named === "") return named;
      const found = await referred.named(references, named, row.at(name));
      if (!found.ok) notes.push(...found.notes);
      return found.ok ? found.value : named;
    };
    if (!list || !Array.isArray(value)) resolved[name] = await id(value);
    else {
      const ids: unknown[] = [];
      for (const each of value) ids.push(await id(each));
      resolved[name] = ids;
    }
  }
  return resolved;
}

/** The version that the row was exported at; null where none is given, undefined where it is none. */
function versionOf(given: unknown): number | null | undefined {
  if (given === undefined || given === null || given === "") return null;
  const version = typeof given === "string" ? Number(given) : given;
  return typeof version === "number" && Number.isInteger(version) && version > 0 ? version : undefined;
}

function isSame(after: Fields, before: Fields): boolean {
  return Object.entries(after).every(([name, value]) => JSON.stringify(value ?? null) === JSON.stringify(before[name] ?? null));
}

function shown(value: unknown): string {
  return String(value ?? "").slice(0, 60);
}
