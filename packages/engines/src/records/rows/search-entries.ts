import { recordSearchWords } from "@quoin/core";
import type { Kysely, Selectable } from "kysely";
import { idsByType } from "./existing-records.ts";
import { portionsInKeyOrder } from "./in-key-order.ts";
import { inPortions } from "./in-portions.ts";
import type { RecordEngine } from "./record-engine.ts";
import type { RecordTables } from "./tables.ts";

type Row = Pick<Selectable<RecordTables["record"]>, "type" | "id" | "retired" | "body">;

/** Enters records under their words, in the transaction that writes them; a retired one is found no more. */
export async function enterWords(db: Kysely<RecordTables>, engine: RecordEngine, records: readonly Row[]): Promise<void> {
  const isRetired = ({ retired }: Row): boolean => Number(retired) === 1;
  for (const [type, ids] of idsByType(records.filter(isRetired)))
    for (const some of inPortions(ids, engine.parameters - 1))
      await db
        .deleteFrom("search_entry")
        .where("type", "=", type)
        .where("id", "in", [...some])
        .execute();
  const entries: { type: string; id: string; words: string }[] = [];
  for (const { type, id, body, ...record } of records)
    if (!isRetired({ type, id, body, ...record }))
      entries.push({ type, id, words: await recordSearchWords(type, JSON.parse(body) as Record<string, unknown>) });
  for (const some of inPortions(entries, Math.floor(engine.parameters / 3)))
    await db
      .insertInto("search_entry")
      .values([...some])
      .onConflict((conflict) =>
        conflict
          .columns(["type", "id"])
          .doUpdateSet(({ ref }) => ({ words: ref("excluded.words") }))
          // Most changes leave the names as they are.
          .whereRef("search_entry.words", "!=", "excluded.words" as never),
      )
      .execute();
}

/** Enters every record that is in use. */
export async function fillSearch(db: Kysely<RecordTables>, engine: RecordEngine): Promise<void> {
  for await (const rows of portionsInKeyOrder(db, "record", ["type", "id"]))
    await enterWords(
      db,
      engine,
      rows.filter(({ retired }) => Number(retired) === 0),
    );
}
