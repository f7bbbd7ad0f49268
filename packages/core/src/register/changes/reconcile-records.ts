import { byCodePoint } from "@quoin/methods";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { type Note, note } from "../../language/note.ts";
import { recordReferences } from "../../schema/record-references.ts";
import { entityOf } from "../entities.ts";
import type { RecordChange, StoredRecord } from "../record-store.ts";
import { checkRecord } from "./check-record.ts";
import type { TableRecord } from "./table-record.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What a new table does to the register: the changes to commit, and how many of each kind, `returned` of those that were retired before. */
export interface Reconciliation {
  readonly changes: readonly RecordChange[];
  readonly counts: RecordFates;
  /** The same by type of record, types of which none changes left out. */
  readonly byType: ReadonlyMap<string, RecordFates>;
}

/** Records by what a new table does to them. */
export interface RecordFates {
  readonly created: number;
  readonly returned: number;
  readonly changed: number;
  readonly retired: number;
  readonly kept: number;
}

/** The three sides of a re-import. `stored` holds all current and retired records of the types concerned. */
export interface ReconcileInput {
  /** Records that the tables made before; none at the first import. */
  readonly before: readonly TableRecord[];
  /** Records that the tables make now. */
  readonly after: readonly TableRecord[];
  readonly stored: readonly StoredRecord[];
  /** What becomes of a record whose key is gone: it is retired (unless said otherwise), or it stays in use and is told. */
  readonly gone?: "retire" | "stay";
  /** Records, as `TYPE ID`, that are not retired although their key is gone, because a person has worked on them since. */
  readonly spared?: ReadonlySet<string>;
  /** Records, as `TYPE ID`, that no person has touched: what of them differs stays without a word. */
  readonly unsaid?: ReadonlySet<string>;
  /** Records, as `TYPE ID`, that are retired only because their key was gone: it brings them back. */
  readonly retiredByTables?: ReadonlySet<string>;
}

/**
 * Lays the records of changed tables over the register as people have left it.
 *
 * - A new key becomes a new record; one that was retired when its key went comes back.
 * - A field is changed where the register still holds what the tables said before; where a person changed it, the person's value stays, with a warning where it differs.
 * - A record whose key is gone is retired, unless a record that stays refers to it: then it is kept, with a warning.
 *
 * Fields that the tables do not speak of are never touched, and labels count by language.
 */
export function reconcileRecords({ before, after, stored, gone: fate = "retire", spared, unsaid, retiredByTables }: ReconcileInput): Outcome<Reconciliation> {
  const [past, present, held] = [byKey(before), byKey(after), byKey(stored)];
  const notes: Note[] = [];
  const changes: RecordChange[] = [];
  const counts = noFates();
  const byType = new Map<string, ReturnType<typeof noFates>>();
  const count = (type: string, fate: keyof RecordFates): void => {
    const ofType = byType.get(type) ?? noFates();
    byType.set(type, ofType);
    ofType[fate]++;
    counts[fate]++;
  };
  for (const [key, record] of present) {
    const current = held.get(key);
    const merged =
      current === undefined
        ? record.fields
        : laidOver(current, past.get(key), record, { isUnsaid: unsaid?.has(key) === true, isRetiredByTables: retiredByTables?.has(key) === true, notes });
    if (merged === null) {
      counts.kept++;
      continue;
    }
    const change = changeOf(record.type, { ...merged, id: record.id });
    if (!change.ok) return change;
    changes.push({ ...change.value, expectedVersion: current?.version ?? 0 });
    count(record.type, current === undefined ? "created" : current.retired ? "returned" : "changed");
  }
  const gone = [...past.keys()]
    .flatMap((key) => (present.has(key) ? [] : (held.get(key) ?? [])))
    .filter((record) => !record.retired && spared?.has(keyOf(record)) !== true);
  if (fate === "stay") notes.push(...gone.map(({ type, id }) => note("import.left-in-use", { type, id }, { table: type })));
  for (const { type, version, body } of fate === "stay" ? [] : retirable(gone, stored, changes, notes)) {
    const { version: _version, retired: _retired, ...fields } = body;
    const change = changeOf(type, fields);
    if (!change.ok) return change;
    changes.push({ ...change.value, retired: true, expectedVersion: version });
    count(type, "retired");
  }
  return notes.some(({ severity }) => severity === "error") ? fault(notes) : success({ changes, counts, byType }, notes);
}

function noFates() {
  return { created: 0, returned: 0, changed: 0, retired: 0, kept: 0 };
}

/** What is known of the history of a record, and where is told what a person made otherwise. */
interface Knowing {
  readonly isUnsaid: boolean;
  readonly isRetiredByTables: boolean;
  readonly notes: Note[];
}

/** The fields of a stored record with those of its table; null where nothing changes. */
function laidOver(current: StoredRecord, past: TableRecord | undefined, present: TableRecord, { isUnsaid, isRetiredByTables, notes }: Knowing): Fields | null {
  const { type, id, retired, body } = current;
  if (retired && past !== undefined && !isRetiredByTables) {
    notes.push(note("import.retired-by-person", { type, id }, { table: type }));
    return null;
  }
  const { version: _version, retired: _retired, ...fields } = body;
  const merged: Record<string, unknown> = { ...fields };
  let changes = retired;
  const differing: string[] = [];
  const visit = (holder: Record<string, unknown>, was: Fields | undefined, is: Fields, path: string): void => {
    for (const [name, value] of Object.entries(is)) {
      const stands = holder[name] ?? null;
      if (name === "labels" && path === "") {
        const labels = { ...(stands as Fields) };
        visit(labels, was?.["labels"] as Fields | undefined, value as Fields, "labels.");
        holder["labels"] = labels;
      } else if (!same(stands, value)) {
        if (was !== undefined && same(stands, was[name])) {
          holder[name] = value;
          changes = true;
        } else differing.push(`${path}${name}`);
      }
    }
  };
  visit(merged, past?.fields, present.fields, "");
  for (const field of isUnsaid ? [] : differing) notes.push(note("import.changed-by-person", { type, id, field }, { table: type, field }));
  return changes ? merged : null;
}

/** Of the records whose keys are gone, those that nothing which stays refers to. */
function retirable(gone: readonly StoredRecord[], stored: readonly StoredRecord[], changes: readonly RecordChange[], notes: Note[]): readonly StoredRecord[] {
  const changing = new Map(changes.map(({ type, id, references }) => [keyOf({ type, id }), references]));
  const references = new Map(
    stored
      .filter(({ retired }) => !retired)
      .map((record) => {
        const entity = entityOf(record.type);
        return [keyOf(record), changing.get(keyOf(record)) ?? (entity === undefined ? [] : recordReferences(entity, record.body))];
      }),
  );
  for (const [key, held] of changing) references.set(key, held);
  let leaving = gone;
  for (;;) {
    const keys = new Set(leaving.map(keyOf));
    const needed = new Map([...references].flatMap(([from, held]) => (keys.has(from) ? [] : held.map((to) => [keyOf(to), from] as const))));
    const staying = leaving.filter((record) => needed.has(keyOf(record)));
    if (staying.length === 0) return leaving;
    for (const { type, id } of staying) notes.push(note("import.still-referred", { type, id, by: needed.get(keyOf({ type, id })) ?? "" }, { table: type }));
    leaving = leaving.filter((record) => !needed.has(keyOf(record)));
  }
}

function changeOf(type: string, fields: Fields): Outcome<RecordChange> {
  const entity = entityOf(type);
  if (entity === undefined) throw new TypeError(`reconcileRecords: there is no type of record ${type}`);
  return checkRecord(entity, fields);
}

function byKey<T extends { readonly type: string; readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [keyOf(record), record]));
}

function keyOf({ type, id }: { readonly type: string; readonly id: string }): string {
  return `${type} ${id}`;
}

/** Equal as data, null and absent and empty lists alike; the order of keys does not count. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)) return null;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object") return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, plain(inner)] as const)
    .filter(([, inner]) => inner !== null);
  return Object.fromEntries(entries.sort(([x], [y]) => byCodePoint(x, y)));
}
