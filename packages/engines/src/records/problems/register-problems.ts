import { type Note, note } from "@quoin/core";
import type { Kysely } from "kysely";
import type { RecordEngine } from "../rows/record-engine.ts";
import type { RecordTables } from "../rows/tables.ts";
import { accountProblems } from "./account-problems.ts";
import { derivedProblems } from "./derived-problems.ts";
import { heldHoursProblems } from "./held-hours-problems.ts";
import { historyProblems } from "./history-problems.ts";
import { personalProblems } from "./personal-problems.ts";
import { recordProblems } from "./record-problems.ts";

/** Told how many rows have been looked at and how many there are, history and records together. */
export type ProblemsTold = (done: number, of: number) => void;

/** Everything that is wrong with the store: its files, its history, and records, references, accounts and what is derived of them held against that history. */
export async function registerProblems(db: Kysely<RecordTables>, engine: RecordEngine, told: ProblemsTold = () => {}): Promise<readonly Note[]> {
  const damage = (await engine.damage(db)).map((problem) => note("register.damaged", { problem }));
  let rows = 0;
  const { notes, judged } = await historyProblems(db, (done, of) => {
    rows = of;
    told(done, 2 * of);
  });
  // There are as many records as changes, or fewer.
  const records = await recordProblems(db, engine, judged, (done) => told(rows + Math.min(done, rows), 2 * rows));
  const [links, others] = [
    records.filter(({ code }) => code === "register.changed-history"),
    records.filter(({ code }) => code !== "register.changed-history"),
  ];
  const warnings = notes.filter(({ severity }) => severity !== "error");
  const history = [...notes.filter(({ severity }) => severity === "error"), ...links].sort((a, b) => Number(a.at.row ?? 0) - Number(b.at.row ?? 0));
  return [
    ...damage,
    ...history,
    ...warnings,
    ...others,
    ...(await accountProblems(db)),
    ...(await personalProblems(db, engine)),
    ...(await derivedProblems(db, engine)),
    ...(await heldHoursProblems(db)),
  ];
}
