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
import { blockedRetirements, brokenReferences } from "./reference-faults.ts";
import { enterWords } from "./search-entries.ts";
import { storableText } from "./storable-text.ts";
import { searchText, storedRecord } from "./stored-rows.ts";
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
    return success(await db.transaction().execute((transaction) => writeChanges(transaction, engine, changes, author, journal, guard)));
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

/** Makes the changes within a transaction; what is wrong with them is thrown as a `Refusal`. */
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
  const current = await existingRecords(db, engine, changes);
  refuseIf(staleNotes(changes, current), "stale");
  refuseIf(await brokenReferences(db, engine, changes, current), "input");
  const records = changes.map((change) => nextRecord(change, current.get(recordKey(change))));
  const history = chained(records, current, author, Number(head.seq), head.hash);
  await insertAll(db, engine, records, changes, history, current);
  refuseIf(await blockedRetirements(db, changes, current), "input");
  const newest = history.at(-1);
  if (newest !== undefined) await db.updateTable("chain_head").set({ seq: newest.seq, hash: newest.hash }).execute();
  if (journal !== undefined)
    await db
      .insertInto("journal")
      .values({ id: journal.id, owner: journal.owner, body: JSON.stringify(journal.body), opened: newest?.seq ?? Number(head.seq), state: "open" })
      .execute();
  return records.map(storedRecord);
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
