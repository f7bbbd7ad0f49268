import { type Note, note } from "@quoin/core";
import type { Kysely } from "kysely";
import { accountProblems } from "./account-problems.ts";
import { historyProblems } from "./history-problems.ts";
import type { RecordEngine } from "./record-engine.ts";
import { recordProblems } from "./record-problems.ts";
import type { RecordTables } from "./tables.ts";

/** Everything that is wrong with the store: its files, its history, and records, references and accounts held against that history. */
export async function registerProblems(db: Kysely<RecordTables>, engine: RecordEngine): Promise<readonly Note[]> {
  const damage = (await engine.damage(db)).map((problem) => note("register.damaged", { problem }));
  const { notes, expected } = await historyProblems(db);
  return [...damage, ...notes, ...(await recordProblems(db, expected)), ...(await accountProblems(db))];
}
