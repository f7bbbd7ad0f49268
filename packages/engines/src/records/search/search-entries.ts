import { type RecordChange, recordSearchWords } from "@quoin/core";
import type { Kysely } from "kysely";
import { openedRows } from "../personal/personal-texts.ts";
import { idsByType } from "../rows/existing-records.ts";
import { portionsInKeyOrder } from "../rows/in-key-order.ts";
import { inPortions } from "../rows/in-portions.ts";
import { insertRows } from "../rows/insert-rows.ts";
import type { RecordEngine } from "../rows/record-engine.ts";
import { storedRecord } from "../rows/stored-rows.ts";
import type { RecordTables } from "../rows/tables.ts";

/** A record as far as it is found. */
type Found = Pick<RecordChange, "type" | "id" | "retired" | "body">;

/** Enters records under their words, in the transaction that writes them; a retired one is found no more. */
export async function enterWords(db: Kysely<RecordTables>, engine: RecordEngine, records: readonly Found[]): Promise<void> {
  for (const [type, ids] of idsByType(records.filter(({ retired = false }) => retired)))
    for (const some of inPortions(ids, engine.parameters - 1))
      await db
        .deleteFrom("search_entry")
        .where("type", "=", type)
        .where("id", "in", [...some])
        .execute();
  const entries: { type: string; id: string; words: string }[] = [];
  for (const { type, id, body, retired = false } of records) if (!retired) entries.push({ type, id, words: await recordSearchWords(type, body) });
  await insertRows(db, engine, "search_entry", entries, (some) =>
    db
      .insertInto("search_entry")
      .values([...some])
      .onConflict((conflict) =>
        conflict
          .columns(["type", "id"])
          .doUpdateSet(({ ref }) => ({ words: ref("excluded.words") }))
          // Most changes leave the names as they are.
          .whereRef("search_entry.words", "!=", "excluded.words" as never),
      ),
  );
}

/** Enters every record that is in use. */
export async function fillSearch(db: Kysely<RecordTables>, engine: RecordEngine): Promise<void> {
  for await (const rows of portionsInKeyOrder(db, "record", ["type", "id"]))
    await enterWords(db, engine, (await openedRows(db, engine, rows)).map(storedRecord));
}
