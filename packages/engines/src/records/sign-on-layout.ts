import type { Kysely } from "kysely";
import type { RecordEngine } from "./rows/record-engine.ts";
import type { RecordTables } from "./rows/tables.ts";

/** Accounts for which another program vouches, second factors, and tokens that reach less far than their account. */
export async function makeSignOn(db: Kysely<RecordTables>, { text, whole }: RecordEngine): Promise<void> {
  await db.schema
    .createTable("sign_on")
    .addColumn("issuer", text, (column) => column.notNull())
    .addColumn("subject", text, (column) => column.notNull())
    .addColumn("account", text, (column) => column.notNull().unique())
    .addPrimaryKeyConstraint("sign_on_identity", ["issuer", "subject"])
    .addForeignKeyConstraint("sign_on_account", ["account"], "account", ["name"])
    .execute();
  await db.schema
    .createTable("second_factor")
    .addColumn("account", text, (column) => column.primaryKey())
    .addColumn("secret", text, (column) => column.notNull())
    .addColumn("step", whole, (column) => column.notNull())
    .addColumn("recovery", text, (column) => column.notNull())
    .addForeignKeyConstraint("second_factor_account", ["account"], "account", ["name"])
    .execute();
  await db.schema.alterTable("admission").addColumn("narrow", text).execute();
}

/** Keys by which accounts are let in without a password. */
export async function makePasskeys(db: Kysely<RecordTables>, { text, whole }: RecordEngine): Promise<void> {
  await db.schema
    .createTable("passkey")
    .addColumn("id", text, (column) => column.primaryKey())
    .addColumn("account", text, (column) => column.notNull())
    .addColumn("public_key", text, (column) => column.notNull())
    .addColumn("counter", whole, (column) => column.notNull())
    .addColumn("transports", text, (column) => column.notNull())
    .addColumn("label", text, (column) => column.notNull())
    .addColumn("created_at", text, (column) => column.notNull())
    .addColumn("used", whole, (column) => column.notNull())
    .addForeignKeyConstraint("passkey_account", ["account"], "account", ["name"])
    .execute();
  await db.schema.createIndex("passkey_by_account").on("passkey").column("account").execute();
}
