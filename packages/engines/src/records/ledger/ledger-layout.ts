import { sourceAccounts } from "@quoin/core";
import { type Kysely, sql } from "kysely";
import type { RecordEngine } from "../rows/record-engine.ts";
import { schemaOf } from "../rows/schema-of.ts";
import type { RecordTables } from "../rows/tables.ts";
import { postgresLedgerRules } from "./postgres-rules.ts";
import { sqliteLedgerRules } from "./sqlite-rules.ts";

/**
 * The tables of the ledger. They follow from the records of type `entry`, and hold what no program may go past: lines of an entry add up to 0 in one currency; nothing that was booked changes;
 * no account but the sources ends a day, or stands after any entry, below 0; an entry is taken back once, and by its exact opposite.
 */
export async function makeLedger(db: Kysely<RecordTables>, engine: RecordEngine): Promise<void> {
  const { text, whole, name } = engine;
  const sources = sql.join([...sourceAccounts].map((account) => sql.lit(account)));
  await db.schema
    .createTable("ledger_account")
    .addColumn("id", whole, (column) => (name === "postgres" ? column.generatedAlwaysAsIdentity().primaryKey() : column.primaryKey()))
    .addColumn("account", text, (column) => column.notNull())
    .addColumn("currency", text, (column) => column.notNull())
    .addColumn("fund", text, (column) => column.notNull())
    .addColumn("year", whole, (column) => column.notNull())
    .addColumn("source", text, (column) => column.notNull())
    .addColumn("level", text, (column) => column.notNull())
    .addColumn("department", text, (column) => column.notNull())
    .addColumn("call", text, (column) => column.notNull())
    .addColumn("project", text, (column) => column.notNull())
    .addColumn("is_source", whole, (column) => column.notNull())
    .addUniqueConstraint("ledger_account_place", ["account", "currency", "fund", "year", "source", "level", "department", "call", "project"])
    .addUniqueConstraint("ledger_account_kind", ["id", "is_source"])
    .addCheckConstraint("ledger_account_source", sql`is_source = case when account in (${sources}) then 1 else 0 end`)
    .execute();
  for (const column of ["fund", "call", "project"] as const)
    await db.schema.createIndex(`ledger_account_by_${column}`).on("ledger_account").column(column).execute();
  await db.schema
    .createTable("ledger_entry")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("seq", whole, (column) => column.notNull().unique().check(sql`seq >= 1`))
    .addColumn("day", text, (column) => column.notNull().check(sql`length(day) = 10`))
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("currency", text, (column) => column.notNull())
    .addColumn("reverses", text, (column) => column.unique().references("ledger_entry.id"))
    .addColumn("reason", text, (column) => column.notNull())
    .addColumn("document", text, (column) => column.notNull())
    .addCheckConstraint("ledger_entry_reversal", sql`(kind = 'reversal') = (reverses is not null) and (reverses is null or length(reason) > 0)`)
    .execute();
  await db.schema.createIndex("ledger_entry_by_document").on("ledger_entry").columns(["document", "seq"]).execute();
  await db.schema
    .createTable("ledger_line")
    .addColumn("entry", text, (column) => column.notNull())
    .addColumn("line", whole, (column) => column.notNull())
    .addColumn("account", whole, (column) => column.notNull().references("ledger_account.id"))
    .addColumn("units", whole, (column) => column.notNull().check(sql`units <> 0`))
    .addPrimaryKeyConstraint("ledger_line_key", ["entry", "line"])
    .addForeignKeyConstraint("ledger_line_entry", ["entry"], "ledger_entry", ["id"], (constraint) => constraint.deferrable().initiallyDeferred())
    .execute();
  await db.schema
    .createTable("ledger_balance")
    .addColumn("account", whole, (column) => column.notNull())
    .addColumn("is_source", whole, (column) => column.notNull())
    .addColumn("day", text, (column) => column.notNull())
    .addColumn("units", whole, (column) => column.notNull())
    .addPrimaryKeyConstraint("ledger_balance_key", ["account", "day"])
    .addForeignKeyConstraint("ledger_balance_account", ["account", "is_source"], "ledger_account", ["id", "is_source"])
    .addCheckConstraint("ledger_balance_not_below_zero", sql`is_source = 1 or units >= 0`)
    .execute();
  // Functions name tables without their schema: they look for them where they were made.
  if (name === "postgres") await sql.raw(`set local search_path to ${schemaOf(db)}`).execute(db);
  for (const rule of name === "postgres" ? postgresLedgerRules : sqliteLedgerRules) await sql.raw(rule).execute(db);
}
