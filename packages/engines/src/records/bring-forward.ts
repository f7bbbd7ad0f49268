import { type ChangeAuthor, type MoneyChange, moneyTypes } from "@quoin/core";
import type { Kysely, Transaction } from "kysely";
import { commitMoneyOfBefore } from "./commit-money-of-before.ts";
import { type PostedEntry, postEntries } from "./ledger/post-entries.ts";
import { portionsInKeyOrder } from "./rows/in-key-order.ts";
import type { RecordEngine } from "./rows/record-engine.ts";
import { storedRecord } from "./rows/stored-rows.ts";
import type { RecordTables } from "./rows/tables.ts";

/** Fills the tables of the ledger of a database that was loaded: from its entries, or, where it comes from before there were any, from what was promised and paid. */
export async function fillLedger(db: Transaction<RecordTables>, engine: RecordEngine): Promise<void> {
  const places = new Map<string, number>();
  let entries = 0;
  for await (const rows of portionsInKeyOrder(db, "record", ["type", "id"])) {
    const some = rows.filter(({ type }) => type === "entry").map((row) => storedRecord(row).body as unknown as PostedEntry);
    await postEntries(db, some, places);
    entries += some.length;
  }
  if (entries === 0) await bringForward(db, engine);
}

/** Contracts and acceptances are younger than the ledger: a register that has none of it has none of these. */
const agreedSince: ReadonlySet<string> = new Set(["contract", "milestone"]);

/** Books funds, calls, awards and transactions of a register that has no ledger yet; what does not fit is listed as an excess. */
export async function bringForward(db: Kysely<RecordTables>, engine: RecordEngine): Promise<void> {
  const changes: MoneyChange[] = [];
  for await (const rows of portionsInKeyOrder(db, "record", ["type", "id"]))
    for (const row of rows)
      if (moneyTypes.has(row.type) && !agreedSince.has(row.type) && Number(row.retired) === 0)
        changes.push({ type: row.type, id: row.id, before: null, after: storedRecord(row).body });
  if (!changes.some(({ type, after }) => type !== "call" || (after["status"] ?? "draft") !== "draft")) return;
  const author: ChangeAuthor = { who: "quoin", at: new Date().toISOString(), reason: "brought forward", isBefore: true };
  await commitMoneyOfBefore(db, engine, changes, author);
}
