import { changeText, type HistorySeal, historySeal, isSetBack, type Note, note } from "@quoin/core";
import type { Kysely } from "kysely";
import { nodeHasher } from "../../system/node-hasher.ts";
import { personalFields } from "../personal/personal-texts.ts";
import { shownChain } from "../personal/shown-chain.ts";
import { portionsInKeyOrder } from "../rows/in-key-order.ts";
import type { RecordTables } from "../rows/tables.ts";

/** What is wrong with the chain of the history, and what the walk over its records must not report again. */
export interface HistoryReport {
  readonly notes: readonly Note[];
  /** Rows that were changed, and rows after a gap: nobody knows what they go on from. */
  readonly judged: ReadonlySet<number>;
}

/** Missing rows named one by one after a gap. */
const namedRows = 100;

/**
 * Recomputes the chain from its first row. A row is wrong where its hash is not that of its content or where it does not name the row before it; whether it goes on from the last
 * version of its record is asked record by record (`recordProblems`). The first row whose time lies before that of an earlier one is a warning. One who can write the database can still rewrite all rows with new hashes;
 * against that, keep the newest hash elsewhere. Cost: every row is read once, a portion is held.
 */
export async function historyProblems(db: Kysely<RecordTables>, told: (rows: number, of: number) => void = () => {}): Promise<HistoryReport> {
  const notes: Note[] = [];
  const judged = new Set<number>();
  const head = await db.selectFrom("chain_head").selectAll().executeTakeFirst();
  let seq = 0;
  let latest = "";
  const seal = await sealOf(db);
  const shown = shownChain();
  let setBack: Note | null = null;
  // A row that was changed may be known to the next one by the hash it carries or by the one its content gives; only the changed row is reported.
  let previous: readonly string[] = [""];
  for await (const rows of portionsInKeyOrder(db, "change", ["seq"])) {
    const sealed = await sealedOf(db, rows, seal);
    for (const stored of rows) {
      const row = { ...stored, seq: Number(stored.seq), version: Number(stored.version) };
      const gap = row.seq > seq + 1;
      if (gap) notes.push(...missingRows(seq + 1, row.seq - 1));
      const said = sealed.get(row.seq);
      const isUnsealed = said === undefined && seal !== null && seal.deleted && row.seq <= seal.until && personalFields(row.type).length > 0;
      const hash = isUnsealed ? row.hash : nodeHasher.sha256(changeText({ ...row, ...said }));
      if (seal !== null && row.seq <= seal.until) shown.goOn(changeText(row), row.hash);
      if (seal !== null && row.seq === seal.until && shown.value() !== seal.shown_sha256)
        notes.push(note("register.changed-seal", { seq: seal.until }, { table: "change", row: seal.until }));
      const isChanged = hash !== row.hash || (!gap && !previous.includes(row.previous));
      if (isChanged) notes.push(changedRow(row.seq));
      if (isChanged || gap) judged.add(row.seq);
      if (latest !== "" && isSetBack(latest, row.at))
        setBack ??= note("register.times-go-back", { seq: row.seq, at: row.at, before: latest }, { table: "change", row: row.seq });
      if (row.at > latest) latest = row.at;
      previous = [hash, row.hash];
      seq = row.seq;
    }
    told(seq, Number(head?.seq ?? seq));
  }
  const newest = Number(head?.seq ?? seq + 1);
  if (newest > seq) notes.push(...missingRows(seq + 1, newest));
  else if (newest < seq || !previous.includes(head?.hash ?? "")) {
    if (!judged.has(seq)) notes.push(changedRow(seq));
    judged.add(seq);
  }
  return { notes: setBack === null ? notes : [...notes, setBack], judged };
}

/** Where the history of before ends, as the chain itself says it; null where none was sealed. */
async function sealOf(db: Kysely<RecordTables>): Promise<Pick<HistorySeal, "until" | "deleted" | "shown_sha256"> | null> {
  const row = await db.selectFrom("record").select("body").where("type", "=", "history-seal").orderBy("id").limit(1).executeTakeFirst();
  return row === undefined ? null : historySeal.schema.loose().pick({ until: true, deleted: true, shown_sha256: true }).parse(JSON.parse(row.body));
}

/** What these rows said before it was sealed. */
async function sealedOf(
  db: Kysely<RecordTables>,
  rows: readonly { readonly seq: number }[],
  seal: { readonly until: number } | null,
): Promise<ReadonlyMap<number, { readonly before: string | null; readonly after: string }>> {
  const [from, to] = [Number(rows[0]?.seq ?? 0), Number(rows.at(-1)?.seq ?? 0)];
  if (seal === null || from > seal.until) return new Map();
  const said = await db.selectFrom("sealed_change").selectAll().where("seq", ">=", from).where("seq", "<=", to).execute();
  return new Map(said.map(({ seq, before, after }) => [Number(seq), { before, after }]));
}

/** The row `seq` of the history is not as it was written. */
export function changedRow(seq: number): Note {
  return note("register.changed-history", { seq }, { table: "change", row: seq });
}

function missingRows(from: number, to: number): readonly Note[] {
  const count = Math.min(to - from + 1, namedRows);
  return Array.from({ length: count }, (_, index) => note("register.missing-history", { seq: from + index }, { table: "change", row: from + index }));
}
