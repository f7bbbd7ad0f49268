import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { type Note, note } from "../../language/note.ts";
import { soundReferences } from "../../register/check-record.ts";
import { editedRecord } from "../../register/edited-record.ts";
import type { Entity } from "../../register/entity.ts";
import { fieldShapes } from "../../register/field-shape.ts";
import { staleRecord } from "../../register/record-input.ts";
import { fieldNote } from "../../register/record-notes.ts";
import { recordReferences } from "../../register/record-references.ts";
import type { RecordChange, StoredRecord } from "../../register/record-store.ts";
import { referenceFinder } from "../../register/reference-finder.ts";
import type { GivenRow } from "./given-rows.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What a table of records does: the changes to commit, and every fault with its row and column. */
export interface RecordChanges {
  readonly changes: readonly RecordChange[];
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly faults: readonly Note[];
  /** A fault is one of rights, not of what the table says. */
  readonly isForbidden: boolean;
}

/** Rows with the id of a record change it, others make new ones; a row that says what is there already changes nothing. Cost: one reading of the type and of each type it refers to. */
export async function recordChanges(
  ports: Pick<WorkspacePorts, "records" | "whole" | "caller">,
  entity: Entity,
  rows: readonly GivenRow[],
): Promise<RecordChanges> {
  const { type } = entity;
  const known = new Map((await ports.records.list(type, { retired: true })).map((each) => [each.id, each]));
  const find = await finders(ports, entity, rows);
  const faults: Note[] = [];
  const changes: RecordChange[] = [];
  const seen = new Map<string, number>();
  let [created, unchanged, isForbidden] = [0, 0, false];
  for (const row of rows) {
    const id = row.value("id");
    if (typeof id !== "string" || id === "") {
      faults.push(note("record.no-id", { type }, row.at("id")));
      continue;
    }
    const first = seen.get(id);
    if (first !== undefined) {
      faults.push(note("record.repeated-row", { id, first }, row.at("id")));
      continue;
    }
    seen.set(id, row.row);
    const current = known.get(id) ?? null;
    const change = await rowChange(ports, entity, row, id, current, find);
    if (!change.ok) {
      faults.push(...change.notes.map((each) => ({ ...each, at: row.at(each.at.field ?? "id") })));
      isForbidden ||= change.kind === "forbidden";
    } else if (change.value === null) unchanged++;
    else {
      changes.push(change.value);
      if (current === null) created++;
    }
  }
  return { changes, created, changed: changes.length - created, unchanged, faults, isForbidden };
}

type Finder = (type: string) => { readonly named: ReturnType<typeof referenceFinder>; has(id: string): boolean };

/** The change of one row, null where it changes nothing. */
async function rowChange(
  ports: Pick<WorkspacePorts, "whole" | "caller">,
  entity: Entity,
  row: GivenRow,
  id: string,
  current: StoredRecord | null,
  find: Finder,
): Promise<Outcome<RecordChange | null>> {
  const { type } = entity;
  const { fields, unread, doubtful } = row.differing(current?.body ?? null);
  const notes: Note[] = [
    ...unread.map((field) =>
      fieldNote("record.bad-cell", type, id, field, {
        value: shown(row.value(field)),
        expected: "Lists and objects are JSON text.",
        expected_zh: "列表和对象用 JSON 文本填写。",
      }),
    ),
    ...doubtful.map((field) => {
      const value = shown(row.value(field));
      return fieldNote("record.two-amounts", type, id, field, { value, thousands: value.replace(".", ""), decimal: `${value}0` });
    }),
  ];
  const changesSomething = current === null || Object.keys(fields).some((name) => name !== "id") || notes.length > 0;
  if (!changesSomething) return success(null);
  const seen = versionOf(row.value("version"));
  if (current !== null && seen !== null && seen !== current.version) return staleRecord(current, seen);
  const resolved = resolvedReferences(entity, fields, find, row, notes);
  const faulty = new Set(notes.map(({ at }) => at.field));
  const change = await editedRecord(ports, entity, current, { ...resolved, id });
  if (!change.ok) return fault([...notes, ...change.notes.filter(({ at }) => !faulty.has(at.field))], change.kind);
  const before = current === null ? [] : recordReferences(entity, current.body).map(({ type: to, id: held }) => `${to} ${held}`);
  for (const { field, type: target_type, id: target_id } of soundReferences(entity, change.value.body))
    if (!before.includes(`${target_type} ${target_id}`) && !faulty.has(field) && !find(target_type).has(target_id))
      notes.push(fieldNote("record.broken-reference", type, id, field, { target_type, target_id }));
  if (notes.length > 0) return fault(notes);
  return success(current !== null && !current.retired && isSame(change.value.body, current.body) ? null : change.value);
}

/** References of the row by id: a name, a code or an identifier that one record alone bears is taken for it. */
function resolvedReferences(entity: Entity, fields: Fields, find: Finder, row: GivenRow, notes: Note[]): Fields {
  const resolved: Record<string, unknown> = { ...fields };
  for (const { name, references, list } of fieldShapes(entity)) {
    const value = fields[name];
    if (references === null || value === null || value === undefined) continue;
    const id = (named: unknown): unknown => {
      if (typeof named !== "string" || named === "") return named;
      const found = find(references).named(named, row.at(name));
      if (!found.ok) notes.push(...found.notes);
      return found.ok ? found.value : named;
    };
    resolved[name] = list && Array.isArray(value) ? value.map(id) : id(value);
  }
  return resolved;
}

/** Finders of every type that the type refers to; records of the file itself can be referred to as well. A finder is made when a row first refers to its type. */
async function finders({ records }: Pick<WorkspacePorts, "records">, entity: Entity, rows: readonly GivenRow[]): Promise<Finder> {
  const lists = new Map<string, readonly StoredRecord[]>();
  for (const type of referredTypes(entity)) lists.set(type, await records.list(type));
  const made = new Map<string, ReturnType<Finder>>();
  return (type) => {
    const known = made.get(type);
    if (known !== undefined) return known;
    const stored = lists.get(type) ?? [];
    const ids = new Set(stored.map(({ id }) => id));
    const own = type === entity.type ? ownRecords(type, rows).filter(({ id }) => !ids.has(id)) : [];
    for (const { id } of own) ids.add(id);
    const finder = { named: referenceFinder(type, [...stored, ...own]), has: (id: string) => ids.has(id) || !lists.has(type) };
    made.set(type, finder);
    return finder;
  };
}

/** The records of the file itself, by what they are called. */
function ownRecords(type: string, rows: readonly GivenRow[]): readonly StoredRecord[] {
  return rows.flatMap((row): StoredRecord[] => {
    const id = row.value("id");
    const labels = { en: row.value("labels.en"), zh: row.value("labels.zh"), ...(row.value("labels") as object | undefined) };
    return typeof id === "string" && id !== "" ? [{ type, id, version: 0, retired: false, body: { labels: flatLabels(labels) } }] : [];
  });
}

/** Labels as they stand in cells, which read as `{ language: text }`. */
function flatLabels(labels: Readonly<Record<string, unknown>>): Readonly<Record<string, string | null>> {
  const texts = Object.entries(labels).map(
    ([language, value]) => [language, typeof value === "object" && value !== null ? (value as Fields)[language] : value] as const,
  );
  return Object.fromEntries(texts.map(([language, value]) => [language, typeof value === "string" ? value : null]));
}

function referredTypes(entity: Pick<Entity, "schema">): ReadonlySet<string> {
  const types = new Set<string>();
  const visit = (shapes: ReturnType<typeof fieldShapes>): void => {
    for (const { references, fields } of shapes) {
      if (references !== null) types.add(references);
      if (fields !== null) visit(fields);
    }
  };
  visit(fieldShapes(entity));
  return types;
}

/** The version that the row was exported at; null where none is given. */
function versionOf(given: unknown): number | null {
  const version = typeof given === "string" && given !== "" ? Number(given) : given;
  return typeof version === "number" && Number.isInteger(version) && version > 0 ? version : null;
}

function isSame(after: Fields, before: Fields): boolean {
  return Object.entries(after).every(([name, value]) => JSON.stringify(value ?? null) === JSON.stringify(before[name] ?? null));
}

function shown(value: unknown): string {
  return String(value ?? "").slice(0, 60);
}
