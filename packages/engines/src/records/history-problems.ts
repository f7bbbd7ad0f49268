import { changeText, isSetBack, type Note, note } from "@quoin/core";
import type { Kysely } from "kysely";
import { nodeHasher } from "../system/node-hasher.ts";
import { recordKey } from "./existing-records.ts";
import type { RecordTables } from "./tables.ts";

/** What the history says a record must be now. */
export interface ExpectedRecord {
  readonly type: string;
  readonly id: string;
  readonly version: number;
  readonly bodyHash: string;
}

/** What is wrong with the history, and the records that follow from it by `recordKey`. */
export interface HistoryReport {
  readonly notes: readonly Note[];
  readonly expected: ReadonlyMap<string, ExpectedRecord>;
}

/** Rows read at a time. */
const portion = 5_000;
/** Missing rows named one by one after a gap. */
const namedRows = 100;

/**
 * Recomputes the chain from its first row. A row is wrong where its hash is not that of its content, where it does not name the row before it,
 * or where it does not go on from the last version of its record. The first row whose time lies before that of an earlier one is a warning. One who can write the database can still rewrite all rows with new hashes;
 * against that, keep the newest hash elsewhere.
 */
export async function historyProblems(db: Kysely<RecordTables>): Promise<HistoryReport> {
  const notes: Note[] = [];
  const expected = new Map<string, ExpectedRecord>();
  let seq = 0;
  let latest = "";
  let setBack: Note | null = null;
  // A row that was changed may be known to the next one by the hash it carries or by the one its content gives; only the changed row is reported.
  let previous: readonly string[] = [""];
  for (;;) {
    const rows = await db.selectFrom("change").selectAll().where("seq", ">", seq).orderBy("seq").limit(portion).execute();
    for (const stored of rows) {
      const row = { ...stored, seq: Number(stored.seq), version: Number(stored.version) };
      const gap = row.seq > seq + 1;
      if (gap) notes.push(...missingRows(seq + 1, row.seq - 1));
      const hash = nodeHasher.sha256(changeText(row));
      const linked = previous.includes(row.previous) && goesOn(row, expected.get(recordKey(row)));
      if (hash !== row.hash || (!gap && !linked)) notes.push(changedRow(row.seq));
      if (latest !== "" && isSetBack(latest, row.at))
        setBack ??= note("register.times-go-back", { seq: row.seq, at: row.at, before: latest }, { table: "change", row: row.seq });
      if (row.at > latest) latest = row.at;
      previous = [hash, row.hash];
      expected.set(recordKey(row), { type: row.type, id: row.id, version: row.version, bodyHash: nodeHasher.sha256(row.after) });
      seq = row.seq;
    }
    if (rows.length < portion) break;
  }
  const head = await db.selectFrom("chain_head").selectAll().executeTakeFirst();
  const newest = Number(head?.seq ?? seq + 1);
  if (newest > seq) notes.push(...missingRows(seq + 1, newest));
  else if (newest < seq || !previous.includes(head?.hash ?? "")) notes.push(changedRow(seq));
  return { notes: setBack === null ? notes : [...notes, setBack], expected };
}

function goesOn(row: { readonly version: number; readonly before: string | null }, last: ExpectedRecord | undefined): boolean {
  if (last === undefined) return row.version === 1 && row.before === null;
  return row.version === last.version + 1 && row.before !== null && nodeHasher.sha256(row.before) === last.bodyHash;
}

function changedRow(seq: number): Note {
  return note("register.changed-history", { seq }, { table: "change", row: seq });
}

function missingRows(from: number, to: number): readonly Note[] {
  const count = Math.min(to - from + 1, namedRows);
  return Array.from({ length: count }, (_, index) => note("register.missing-history", { seq: from + index }, { table: "change", row: from + index }));
}
