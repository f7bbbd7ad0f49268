import type { ChangeAuthor, MoneyChange } from "@quoin/core";
import type { Kysely, Transaction } from "kysely";
import { writeChanges } from "./changes/commit-changes.ts";
import { followingEntries } from "./ledger/book-changes.ts";
import type { RecordEngine } from "./rows/record-engine.ts";
import type { RecordTables } from "./rows/tables.ts";

/** Writes the entries of records that are there already, with their history, in the transaction that makes the ledger. */
export async function commitMoneyOfBefore(
  db: Kysely<RecordTables>,
  engine: RecordEngine,
  changes: readonly MoneyChange[],
  author: ChangeAuthor,
): Promise<void> {
  await writeChanges(db as Transaction<RecordTables>, engine, await followingEntries(db, engine, changes, author), author);
}
