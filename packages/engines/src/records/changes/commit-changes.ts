import { setImmediate } from "node:timers/promises";
import type { ChangeAuthor, ChangePortions, CommitGuard, JournalEntry, Outcome, RecordChange, StoredRecord } from "@quoin/core";
import { success } from "@quoin/core";
import type { Kysely, Transaction } from "kysely";
import { inPortions } from "../rows/in-portions.ts";
import type { RecordEngine } from "../rows/record-engine.ts";
import { Refusal } from "../rows/refusal.ts";
import type { RecordTables } from "../rows/tables.ts";
import { ChangeWriter } from "./change-writer.ts";

/** Changes that are read, laid over and written at a time: what a commit holds besides its changes does not grow with them. */
const portion = 500;

/** Makes all changes and their history in one transaction, or none. */
export async function commitChanges(
  db: Kysely<RecordTables>,
  engine: RecordEngine,
  changes: readonly RecordChange[],
  author: ChangeAuthor,
  journal: JournalEntry | undefined,
  guard?: CommitGuard,
): Promise<Outcome<readonly StoredRecord[]>> {
  return unlessRefused(db, async (transaction) => {
    const written = await writeChanges(transaction, engine, changes, author, journal, guard);
    // Told by an error, so that the transaction is rolled back.
    if (author.isRehearsal === true) throw new Rehearsed(written);
    return written;
  });
}

/** The same of changes that come portion by portion and are not kept; answers how many there were. Where their source throws, nothing is written. */
export async function commitPortions(
  db: Kysely<RecordTables>,
  engine: RecordEngine,
  portions: ChangePortions,
  author: ChangeAuthor,
  guard?: CommitGuard,
): Promise<Outcome<number>> {
  return unlessRefused(db, async (transaction) => {
    const writer = await ChangeWriter.begin(transaction, engine, author, guard);
    let written = 0;
    for await (const some of portions) {
      written += (await writer.write(some)).length;
      await setImmediate();
    }
    await writer.finish();
    return written;
  });
}

/** Makes the changes within a transaction; what is wrong with them is thrown as a `Refusal`, after all of them have been looked at. */
export async function writeChanges(
  db: Transaction<RecordTables>,
  engine: RecordEngine,
  changes: readonly RecordChange[],
  author: ChangeAuthor,
  journal?: JournalEntry,
  guard?: CommitGuard,
): Promise<readonly StoredRecord[]> {
  const writer = await ChangeWriter.begin(db, engine, author, guard);
  const written: StoredRecord[] = [];
  let isFirst = true;
  for (const some of inPortions(changes, portion)) {
    if (!isFirst) await setImmediate();
    isFirst = false;
    const versions = await writer.write(some);
    versions.forEach((version, index) => {
      const change = some[index];
      if (change !== undefined) written.push(writtenRecord(change, version));
    });
  }
  await writer.finish(journal);
  return written;
}

/** What would have been written; never leaves the store. */
class Rehearsed extends Error {
  readonly written: unknown;

  constructor(written: unknown) {
    super("rehearsed");
    this.written = written;
  }
}

async function unlessRefused<T>(db: Kysely<RecordTables>, write: (transaction: Transaction<RecordTables>) => Promise<T>): Promise<Outcome<T>> {
  try {
    const written = await db.transaction().execute(write);
    // What a statement held outside of JavaScript is freed between two turns of the event loop alone, and SQLite answers within one: a thousand commits would be one turn.
    await setImmediate();
    return success(written);
  } catch (cause) {
    if (cause instanceof Refusal) return cause.outcome;
    if (cause instanceof Rehearsed) return success(cause.written as T);
    throw cause;
  }
}

/** The record as it is stored; of thousands that are written at once hardly one is looked at. */
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
