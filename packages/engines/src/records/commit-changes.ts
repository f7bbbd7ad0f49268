import { setImmediate } from "node:timers/promises";
import {
  type ChangeAuthor,
  type CommitGuard,
  changeText,
  fault,
  type JournalEntry,
  type Note,
  note,
  type Outcome,
  type RecordChange,
  type StoredRecord,
  success,
} from "@quoin/core";
import type { Kysely, Transaction } from "kysely";
import { nodeHasher } from "../system/node-hasher.ts";
import { existingRecords, idsByType, recordKey } from "./existing-records.ts";
import { inPortions } from "./in-portions.ts";
import type { RecordEngine } from "./record-engine.ts";
import { blockedRetirements, brokenReferences, togetherReferred } from "./reference-faults.ts";
import { enterWords } from "./search-entries.ts";
import { storableText } from "./storable-text.ts";
import { searchText } from "./stored-rows.ts";
import type { RecordTables } from "./tables.ts";

type Row<T extends keyof RecordTables> = RecordTables[T];

/**
 * Makes all changes and their history in one transaction, or none. The newest row of the history is locked first, which puts writers in a queue:
 * what is read after that cannot change before the commit.
 */
export async function commitChanges(
  db: Kysely<RecordTables>,
  engine: RecordEngine,
  changes: readonly RecordChange[],
  author: ChangeAuthor,
  journal: JournalEntry | undefined,
  guard?: CommitGuard,
): Promise<Outcome<readonly StoredRecord[]>> {
  try {
    const written = await db.transaction().execute((transaction) => writeChanges(transaction, engine, changes, author, journal, guard));
    // What a statement held outside of JavaScript is freed between two turns of the event loop alone, and SQLite answers within one: a thousand commits would be one turn.
    await setImmediate();
    return success(written);
  } catch (cause) {
    if (cause instanceof Refusal) return cause.outcome;
    throw cause;
  }
}

/** Thrown inside a transaction so that it is rolled back; never leaves the store. */
export class Refusal extends Error {
  readonly outcome: ReturnType<typeof fault>;

  constructor(outcome: ReturnType<typeof fault>) {
    super("refused");
    this.outcome = outcome;
  }
}

/**
 * Changes that are read, laid over and written at a time: what a commit holds besides its changes does not grow with them. A commit of one portion lets nobody in between:
 * another connection of this process that waits for SQLite's lock holds up the thread.
 */
const portion = 2_000;

/** Makes the changes within a transaction; what is wrong with them is thrown as a `Refusal`, after all of them have been looked at. */
export async function writeChanges(
  db: Transaction<RecordTables>,
  engine: RecordEngine,
  changes: readonly RecordChange[],
  author: ChangeAuthor,
  journal?: JournalEntry,
  guard?: CommitGuard,
): Promise<readonly StoredRecord[]> {
  const head = await db.updateTable("chain_head").set({ one: 1 }).returning(["seq", "hash"]).executeTakeFirstOrThrow();
  if (guard !== undefined) refuseIf(await guardNotes(db, guard), "stale");
  const together = togetherReferred(changes);
  const [stale, broken]: [Note[], Note[]] = [[], []];
  const wereRetired = new Set<string>();
  const written: StoredRecord[] = [];
  let newest: Pick<Row<"change">, "seq" | "hash"> = { seq: Number(head.seq), hash: head.hash };
  for (const some of inPortions(changes, portion)) {
    const current = await existingRecords(db, engine, some);
    stale.push(...staleNotes(some, current));
    broken.push(...(await brokenReferences(db, engine, some, current, together)));
    for (const [key, { retired }] of current) if (Number(retired) === 1) wereRetired.add(key);
    if (stale.length > 0 || broken.length > 0) continue;
    const records = some.map((change) => nextRecord(change, current.get(recordKey(change))));
    const history = chained(records, current, author, newest.seq, newest.hash);
    await insertAll(db, engine, records, some, history, current);
    newest = history.at(-1) ?? newest;
    records.forEach(({ version }, index) => {
      const change = some[index];
      if (change !== undefined) written.push(writtenRecord(change, version));
    });
    if (written.length < changes.length) await setImmediate();
  }
  refuseIf(stale, "stale");
  refuseIf(broken, "input");
  refuseIf(await blockedRetirements(db, changes, wereRetired), "input");
  if (written.length > 0) await db.updateTable("chain_head").set({ seq: newest.seq, hash: newest.hash }).execute();
  if (journal !== undefined)
    await db
      .insertInto("journal")
      .values({ id: journal.id, owner: journal.owner, body: JSON.stringify(journal.body), opened: newest.seq, state: "open" })
      .execute();
  return written;
}

/** The record as it is stored; of a million that are written at once hardly one is looked at. */
function writtenRecord({ type, id, body, retired = false }: RecordChange, version: number): StoredRecord {
  return {
    type,
    id,
    version,
    retired,
    get body() {
      return JSON.parse(JSON.stringify({ ...body, version, retired })) as StoredRecord["body"];
    },
  };
}

function refuseIf(notes: readonly Note[], kind: "stale" | "input"): void {
  if (notes.length > 0) throw new Refusal(fault(notes, kind));
}

/** The newest change after the guard's number of a type that it names. */
async function guardNotes(db: Transaction<RecordTables>, { types, since }: CommitGuard): Promise<readonly Note[]> {
  const newer = await db
    .selectFrom("change")
    .select(["type", "id", "version"])
    .where("seq", ">", since)
    .where("type", "in", [...types])
    .limit(1)
    .execute();
  return newer.map(({ type, id, version }) =>
    note("record.stale", { type, id, expected: Number(version) - 1, actual: Number(version) }, { table: type, field: "version" }),
  );
}

function staleNotes(changes: readonly RecordChange[], current: ReadonlyMap<string, Row<"record">>): readonly Note[] {
  return changes.flatMap(({ type, id, expectedVersion }) => {
    const actual = Number(current.get(recordKey({ type, id }))?.version ?? 0);
    return expectedVersion === undefined || expectedVersion === actual
      ? []
      : [note("record.stale", { type, id, expected: expectedVersion, actual }, { table: type, field: "version" })];
  });
}

function nextRecord({ type, id, body, retired = false }: RecordChange, current: Row<"record"> | undefined): Row<"record"> {
  const version = Number(current?.version ?? 0) + 1;
  return { type, id, version, retired: retired ? 1 : 0, body: JSON.stringify({ ...body, version, retired }), search: searchText(body) };
}

function chained(
  records: readonly Row<"record">[],
  current: ReadonlyMap<string, Row<"record">>,
  author: ChangeAuthor,
  seq: number,
  hash: string,
): readonly Row<"change">[] {
  const [who, at, reason] = [author.who, author.at, author.reason].map(storableText) as [string, string, string];
  let previous = hash;
  return records.map(({ type, id, version, body }, index) => {
    const content = {
      seq: seq + index + 1,
      type,
      id,
      at,
      who,
      reason,
      version,
      before: current.get(recordKey({ type, id }))?.body ?? null,
      after: body,
      previous,
    };
    previous = nodeHasher.sha256(changeText(content));
    return { ...content, hash: previous };
  });
}

async function insertAll(
  db: Transaction<RecordTables>,
  engine: RecordEngine,
  records: readonly Row<"record">[],
  changes: readonly RecordChange[],
  history: readonly Row<"change">[],
  current: ReadonlyMap<string, Row<"record">>,
): Promise<void> {
  for (const portion of inPortions(records, Math.floor(engine.parameters / 6)))
    await db
      .insertInto("record")
      .values([...portion])
      .onConflict((conflict) =>
        conflict.columns(["type", "id"]).doUpdateSet(({ ref }) => ({
          version: ref("excluded.version"),
          retired: ref("excluded.retired"),
          body: ref("excluded.body"),
          search: ref("excluded.search"),
        })),
      )
      .execute();
  await enterWords(db, engine, records);
  for (const portion of inPortions(history, Math.floor(engine.parameters / 11)))
    await db
      .insertInto("change")
      .values([...portion])
      .execute();
  for (const [type, ids] of idsByType([...current.values()]))
    for (const portion of inPortions(ids, engine.parameters - 1))
      await db
        .deleteFrom("record_reference")
        .where("type", "=", type)
        .where("id", "in", [...portion])
        .execute();
  const references = changes.flatMap(({ type, id, references: held }) =>
    held.map((reference) => ({ type, id, field: reference.field, target_type: reference.type, target_id: reference.id })),
  );
  for (const portion of inPortions(references, Math.floor(engine.parameters / 5)))
    await db
      .insertInto("record_reference")
      .values([...portion])
      .execute();
}
