import { type ChangeAuthor, changeText, patchedRecord } from "@quoin/core";
import type { Kysely, Transaction } from "kysely";
import { writeChanges } from "./changes/commit-changes.ts";
import { keepPersonal, type PersonalRow, personalFields, sealedBodies } from "./personal/personal-texts.ts";
import { shownChain } from "./personal/shown-chain.ts";
import { portionsInKeyOrder } from "./rows/in-key-order.ts";
import { inPortions } from "./rows/in-portions.ts";
import type { RecordEngine } from "./rows/record-engine.ts";
import type { RecordTables } from "./rows/tables.ts";

/** Tables for what tells of people, beside the history, and for what the rows of before said of them. */
export async function makePersonal(db: Kysely<RecordTables>, { text, whole }: RecordEngine): Promise<void> {
  await db.schema
    .createTable("personal")
    .addColumn("hash", text, (column) => column.primaryKey())
    .addColumn("type", text, (column) => column.notNull())
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("path", text, (column) => column.notNull())
    .addColumn("salt", text, (column) => column.notNull())
    .addColumn("value", text)
    .addColumn("since", text, (column) => column.notNull())
    .execute();
  await db.schema.createIndex("personal_by_record").on("personal").columns(["type", "id"]).execute();
  await db.schema
    .createTable("sealed_change")
    .addColumn("seq", whole, (column) => column.primaryKey())
    .addColumn("before", text)
    .addColumn("after", text, (column) => column.notNull())
    .execute();
}

/**
 * Takes data about people out of the rows of a history that held them in their text: what the rows said is sealed beside them, hash for hash as it was, and a record in the chain
 * (`history-seal`) says where that history ends and what its rows show. Nothing is done where no row holds any. Cost: the changes of the types that hold data about people, and the whole history once where there are any.
 */
export async function sealHistory(db: Kysely<RecordTables>, engine: RecordEngine): Promise<void> {
  const at = new Date().toISOString();
  let sealed = 0;
  const types = (await db.selectFrom("record").select("type").distinct().execute()).map(({ type }) => type).filter((type) => personalFields(type).length > 0);
  for (const type of types.sort()) sealed += await sealType(db, engine, type, at);
  if (sealed === 0) return;
  const head = await db.selectFrom("chain_head").selectAll().executeTakeFirstOrThrow();
  const chain = shownChain();
  for await (const rows of portionsInKeyOrder(db, "change", ["seq"]))
    for (const row of rows) chain.goOn(changeText({ ...row, seq: Number(row.seq), version: Number(row.version) }), row.hash);
  const until = Number(head.seq);
  const seal = patchedRecord("history-seal", null, {
    id: `history-seal-${until}`,
    until,
    rows: sealed,
    last_sha256: head.hash,
    shown_sha256: chain.value(),
    deleted: false,
  });
  if (!seal.ok) throw new Error(`sealHistory: ${JSON.stringify(seal.notes)}`);
  const author: ChangeAuthor = { who: "quoin", at, reason: "sealed" };
  await writeChanges(db as Transaction<RecordTables>, engine, [seal.value], author);
}

async function sealType(db: Kysely<RecordTables>, engine: RecordEngine, type: string, at: string): Promise<number> {
  let sealed = 0;
  // What is known of one record: its versions follow each other, and what stays the same keeps its hash.
  let known = new Map<string, string>();
  let last = "";
  const ids = await db.selectFrom("record").select("id").where("type", "=", type).orderBy("id").execute();
  for (const some of inPortions(ids, 500)) {
    const rows = await db
      .selectFrom("change")
      .select(["seq", "id", "before", "after"])
      .where("type", "=", type)
      .where(
        "id",
        "in",
        some.map(({ id }) => id),
      )
      .orderBy("id")
      .orderBy("version")
      .execute();
    const fresh: PersonalRow[] = [];
    for (const { seq, id, before, after } of rows) {
      if (id !== last) known = new Map();
      last = id;
      const states = [before, after].flatMap((body) => (body === null ? [] : [{ type, id, body }]));
      const made = sealedBodies(states, known, at);
      fresh.push(...made.fresh);
      const [first, second] = states.map((state) => made.bodies.get(state) ?? state.body);
      const shown = before === null ? { before: null, after: first ?? after } : { before: first ?? before, after: second ?? after };
      if (shown.before === before && shown.after === after) continue;
      await db
        .insertInto("sealed_change")
        .values({ seq: Number(seq), before, after })
        .execute();
      await db.updateTable("change").set(shown).where("seq", "=", Number(seq)).execute();
      await db.updateTable("record").set({ body: shown.after }).where("type", "=", type).where("id", "=", id).execute();
      sealed++;
    }
    await keepPersonal(db, engine, fresh);
  }
  return sealed;
}
