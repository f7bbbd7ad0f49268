import { type Kysely, sql } from "kysely";
import { migrations } from "./migrations.ts";
import { newestOf, type OlderLayout, refuseNewer, refuseOlder } from "./rows/layout.ts";
import type { RecordEngine } from "./rows/record-engine.ts";
import type { RecordTables } from "./rows/tables.ts";

/** The layout that a store was found in (null: there was none) and the newest, in which it is now. */
export interface StoreLayout {
  readonly found: string | null;
  readonly now: string;
}

/** How a store is opened that is of an earlier layout. */
export interface Opening {
  readonly older: OlderLayout;
  /** Copies the store as it is, in the transaction that changes it: what the copy holds is what was brought forward. */
  keep(transaction: Kysely<RecordTables>, layout: string): Promise<void>;
}

/**
 * Makes a store, or brings one to the newest layout where that is asked for, in one transaction; two processes that open it at once do it once. A layout that a newer program made is left alone,
 * and so is an older one that nobody asked to change.
 */
export async function migrate(db: Kysely<RecordTables>, engine: RecordEngine, { older, keep }: Opening): Promise<StoreLayout> {
  return db.transaction().execute(async (transaction) => {
    // SQLite's transactions begin with the write lock; PostgreSQL needs one of its own, since the table may not exist yet.
    if (engine.name === "postgres") await sql`select pg_advisory_xact_lock(hashtext('quoin migration'))`.execute(transaction);
    await transaction.schema
      .createTable("migration")
      .ifNotExists()
      .addColumn("name", engine.text, (column) => column.primaryKey())
      .execute();
    const done = new Set((await transaction.selectFrom("migration").select("name").execute()).map(({ name }) => name));
    refuseNewer([...done]);
    const found = newestOf([...done]);
    if (older === "refused") refuseOlder([...done]);
    if (found !== null && migrations.some(({ name }) => !done.has(name))) await keep(transaction, found);
    for (const migration of migrations) {
      if (done.has(migration.name)) continue;
      await migration.up(transaction, engine);
      await transaction.insertInto("migration").values({ name: migration.name }).execute();
    }
    return { found, now: newestOf(migrations.map(({ name }) => name)) ?? "" };
  });
}
