import { entityOf, type Note, note, recordReferences } from "@quoin/core";
import { byCodePoint } from "@quoin/methods";
import type { Kysely, Selectable } from "kysely";
import { nodeHasher } from "../../system/node-hasher.ts";
import { openedRows } from "../personal/personal-texts.ts";
import { existingRecords, recordKey } from "../rows/existing-records.ts";
import { rowsInKeyOrder } from "../rows/in-key-order.ts";
import type { RecordEngine } from "../rows/record-engine.ts";
import { searchText } from "../rows/stored-rows.ts";
import type { RecordTables } from "../rows/tables.ts";
import { changedRow } from "./history-problems.ts";

type Row<T extends keyof RecordTables> = Selectable<RecordTables[T]>;
type Key = { readonly type: string; readonly id: string };

/** What the history says a record must be now. */
interface ExpectedRecord {
  readonly version: number;
  readonly seq: number;
  readonly bodyHash: string;
}

/** Records whose references are looked up at a time. */
const portion = 5_000;

/**
 * Rows of the history that do not go on from the last version of their record; records that are not what the history says, that it does not know, or that it knows and the register
 * lacks; and references that are not those of the bodies or lead nowhere. Records, references and history are walked beside each other by type and id, so that
 * no more than a portion of each is held, however many there are. Rows of the history in `judged` have been reported already.
 */
export async function recordProblems(
  db: Kysely<RecordTables>,
  engine: RecordEngine,
  judged: ReadonlySet<number>,
  told: (records: number) => void = () => {},
): Promise<readonly Note[]> {
  const history = new Groups(rowsInKeyOrder(db, "change", ["type", "id", "version"]));
  const references = new Groups(rowsInKeyOrder(db, "record_reference", ["type", "id", "field"]));
  const unlinked: number[] = [];
  const [changed, missing, dangling]: [Note[], Note[], Note[]] = [[], [], []];
  let held: Row<"record_reference">[] = [];
  let done = 0;
  const missed = async (until: Key | null): Promise<void> => {
    for (let key = await history.before(until); key !== null; key = await history.before(until)) {
      await expectedRecord(history, key, judged, unlinked);
      missing.push(note("register.missing-record", about(key), { table: key.type, field: key.id }));
    }
  };
  for await (const row of rowsInKeyOrder(db, "record", ["type", "id"])) {
    await missed(row);
    const expected = await expectedRecord(history, row, judged, unlinked);
    // References of no record are what the keys of the database refuse.
    for (let key = await references.before(row); key !== null; key = await references.before(row)) for await (const _ of references.of(key));
    const own: Row<"record_reference">[] = [];
    for await (const reference of references.of(row)) own.push(reference);
    const [opened = row] = await openedRows(db, engine, [row]);
    if (!fits({ ...row, opened: opened.body }, own, expected)) changed.push(note("register.changed-record", about(row), { table: row.type, field: row.id }));
    held.push(...own);
    if (held.length >= portion) held = await looked(held);
    if (++done % portion === 0) told(done);
  }
  await missed(null);
  await looked(held);
  const notes = [...unlinked.sort((a, b) => a - b).map(changedRow), ...changed, ...missing, ...dangling];
  return notes;

  async function looked(some: readonly Row<"record_reference">[]): Promise<Row<"record_reference">[]> {
    const named = some.map(({ target_type, target_id }) => ({ type: target_type, id: target_id }));
    const present = await existingRecords(db, engine, named);
    for (const { type, id, field, target_type, target_id } of some)
      if (!present.has(recordKey({ type: target_type, id: target_id })))
        dangling.push(note("register.dangling-reference", { type, id, field, target_type, target_id }, { table: type, field }));
    return [];
  }
}

/** What the rows of the history that bear this key end in; those that do not go on from each other are added to `unlinked`. */
async function expectedRecord(history: Groups<Row<"change">>, key: Key, judged: ReadonlySet<number>, unlinked: number[]): Promise<ExpectedRecord | undefined> {
  let last: ExpectedRecord | undefined;
  for await (const stored of history.of(key)) {
    const row = { ...stored, seq: Number(stored.seq), version: Number(stored.version) };
    if (!goesOn(row, last) && !judged.has(row.seq)) unlinked.push(row.seq);
    last = { version: row.version, seq: row.seq, bodyHash: nodeHasher.sha256(row.after) };
  }
  return last;
}

function goesOn(row: { readonly seq: number; readonly version: number; readonly before: string | null }, last: ExpectedRecord | undefined): boolean {
  if (last === undefined) return row.version === 1 && row.before === null;
  return row.seq > last.seq && row.version === last.version + 1 && row.before !== null && nodeHasher.sha256(row.before) === last.bodyHash;
}

/** Rows in the order of type and id, taken key by key. */
class Groups<T extends Key> {
  readonly #rows: AsyncIterator<T>;
  #next: T | null | undefined;

  constructor(rows: AsyncGenerator<T>) {
    this.#rows = rows;
  }

  /** The next key, where it comes before `until` (null: whichever it is). */
  async before(until: Key | null): Promise<Key | null> {
    const next = await this.#peek();
    if (next === null || (until !== null && inOrder(next, until) >= 0)) return null;
    return { type: next.type, id: next.id };
  }

  /** The rows that bear this key, where it is the next one. */
  async *of(key: Key): AsyncGenerator<T> {
    for (let next = await this.#peek(); next !== null && inOrder(next, key) === 0; next = await this.#peek()) {
      this.#next = undefined;
      yield next;
    }
  }

  async #peek(): Promise<T | null> {
    if (this.#next !== undefined) return this.#next;
    const { value, done } = await this.#rows.next();
    this.#next = done === true ? null : value;
    return this.#next;
  }
}

function inOrder(a: Key, b: Key): number {
  return byCodePoint(a.type, b.type) || byCodePoint(a.id, b.id);
}

function about({ type, id }: Key): { type: string; id: string } {
  return { type, id };
}

/** Whether a stored record, down to what is derived from its body, is the one that the history ends in. */
function fits(row: Row<"record"> & { readonly opened: string }, held: readonly Row<"record_reference">[], expected: ExpectedRecord | undefined): boolean {
  if (expected === undefined || Number(row.version) !== expected.version || nodeHasher.sha256(row.body) !== expected.bodyHash) return false;
  const body = JSON.parse(row.opened) as Readonly<Record<string, unknown>>;
  if (body["retired"] !== (Number(row.retired) === 1) || body["version"] !== expected.version || searchText(body) !== row.search) return false;
  const entity = entityOf(row.type);
  if (entity === undefined) return false;
  const derived = recordReferences(entity, body).map(({ field, type, id }) => `${field}\n${type}\n${id}`);
  const stored = held.map(({ field, target_type, target_id }) => `${field}\n${target_type}\n${target_id}`);
  return derived.length === stored.length && new Set([...derived, ...stored]).size === derived.length;
}
