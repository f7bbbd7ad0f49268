import type { Kysely, Selectable } from "kysely";
import type { RecordTables } from "./tables.ts";

/** Changes read at a time. */
const portion = 1_000;

/** The changes of a type in the order of the history, in portions, from behind a number of it on: `id` of the record and its body after the change. */
export async function* changesOfType(
  db: Kysely<RecordTables>,
  type: string,
  behind = 0,
): AsyncGenerator<readonly Pick<Selectable<RecordTables["change"]>, "id" | "after">[]> {
  for (let last = behind; ; ) {
    const rows = await db
      .selectFrom("change")
      .select(["seq", "id", "after"])
      .where("type", "=", type)
      .where("seq", ">", last)
      .orderBy("seq")
      .limit(portion)
      .execute();
    if (rows.length > 0) yield rows;
    if (rows.length < portion) return;
    last = Number(rows.at(-1)?.seq ?? last);
  }
}
