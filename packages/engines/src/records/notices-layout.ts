import type { Kysely } from "kysely";
import type { RecordEngine } from "./rows/record-engine.ts";
import type { RecordTables } from "./rows/tables.ts";

/** Where people are reached, outside the history so that it can be taken away, and what is to be told to them. */
export async function makeNotices(db: Kysely<RecordTables>, { text, whole }: RecordEngine): Promise<void> {
  await db.schema
    .createTable("address")
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("mail", text, (column) => column.notNull())
    .addColumn("contact", text)
    .addColumn("since", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("address_holder", ["kind", "id"])
    .execute();
  await db.schema
    .createTable("notice")
    .addColumn("seq", whole, (column) => column.primaryKey())
    .addColumn("key", text, (column) => column.notNull())
    .addColumn("type", text, (column) => column.notNull())
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("event", text, (column) => column.notNull())
    .addColumn("state", text, (column) => column.notNull())
    .addColumn("attempts", whole, (column) => column.notNull())
    .addColumn("due", text, (column) => column.notNull())
    .addColumn("problem", text)
    .execute();
  await db.schema.createIndex("notice_by_turn").on("notice").columns(["state", "due"]).execute();
  await db.schema
    .createTable("notice_head")
    .addColumn("one", whole, (column) => column.primaryKey())
    .addColumn("seq", whole, (column) => column.notNull())
    .execute();
}
