import { byCodePoint } from "@quoin/methods";
import { type Kysely, sql } from "kysely";
import type { RecordTables } from "../rows/tables.ts";
import type { StoreFound } from "../store-found.ts";

type Database = Kysely<RecordTables>;

/** The schema in which the store of an earlier layout is kept beside the one that is in use. */
export function keptSchema(schema: string, layout: string): string {
  return `${schema}_${layout.replaceAll("-", "_")}`;
}

/** Copies a store whole beside itself before it is brought forward; what was kept there of the same layout before makes room: the copy is always the state that was brought forward last. */
export async function keepPostgresStore(transaction: Database, schema: string, layout: string): Promise<void> {
  const kept = keptSchema(schema, layout);
  await sql`drop schema if exists ${sql.id(kept)} cascade`.execute(transaction);
  await copySchema(transaction, schema, kept);
}

/** Puts the kept store into the place of the one in use, in one transaction; that one is kept under a name of its own, which is the answer. */
export async function takePostgresStoreBack(transaction: Database, schema: string, layout: string, from: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext('quoin migration'))`.execute(transaction);
  const kept = keptSchema(schema, layout);
  const aside = await freeSchema(transaction, `${keptSchema(schema, from)}_set_aside`);
  await copySchema(transaction, schema, aside);
  await sql`drop schema ${sql.id(schema)} cascade`.execute(transaction);
  await copySchema(transaction, kept, schema);
  await sql`drop schema ${sql.id(kept)} cascade`.execute(transaction);
  return aside;
}

/** What stands in the store of a schema; null where there is none. */
export async function postgresStoreAt(db: Database, schema: string): Promise<StoreFound | null> {
  const table = (name: string) => sql.id(schema, name);
  const { rows } = await sql`select 1 from pg_tables where schemaname = ${schema} and tablename = 'chain_head'`.execute(db);
  if (rows.length === 0) return null;
  const steps = (await sql<{ name: string }>`select name from ${table("migration")}`.execute(db)).rows.map(({ name }) => name).sort(byCodePoint);
  const counted = await sql<{
    changes: string;
    records: string;
  }>`select (select coalesce(max(seq), 0) from ${table("change")}) as changes, (select count(*) from ${table("record")}) as records`.execute(db);
  const [{ changes, records } = { changes: 0, records: 0 }] = counted.rows;
  return { steps, changes: Number(changes), records: Number(records) };
}

async function freeSchema(db: Database, stem: string): Promise<string> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? stem : `${stem}_${number}`;
    if ((await sql`select 1 from pg_namespace where nspname = ${name}`.execute(db)).rows.length === 0) return name;
  }
}

/** Tables with their rows, keys and numbers, and the functions and triggers that watch over them. */
async function copySchema(db: Database, from: string, to: string): Promise<void> {
  const texts = async (query: ReturnType<typeof sql<{ text: string }>>) => (await query.execute(db)).rows.map(({ text }) => text);
  const [before = ""] = await texts(sql<{ text: string }>`select current_setting('search_path') as text`);
  // With no schema in sight every name in a definition bears its own.
  await sql`select set_config('search_path', '', true)`.execute(db);
  const inCopy = async (statement: string): Promise<void> => void (await sql.raw(statement.replaceAll(from, to)).execute(db));
  await sql`create schema ${sql.id(to)}`.execute(db);
  const tables = await texts(sql<{ text: string }>`select tablename as text from pg_tables where schemaname = ${from} order by tablename`);
  for (const table of tables) {
    await sql`create table ${sql.id(to, table)} (like ${sql.id(from, table)} including all)`.execute(db);
    await sql`insert into ${sql.id(to, table)} overriding system value select * from ${sql.id(from, table)}`.execute(db);
  }
  const numbered = await sql<{
    table: string;
    column: string;
  }>`select table_name as table, column_name as column from information_schema.columns where table_schema = ${to} and is_identity = 'YES'`.execute(db);
  for (const { table, column } of numbered.rows)
    await sql`select setval(pg_get_serial_sequence(${`"${to}"."${table}"`}, ${column}), coalesce((select max(${sql.id(column)}) from ${sql.id(to, table)}), 0) + 1, false)`.execute(
      db,
    );
  const keys = sql<{
    text: string;
  }>`select format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as text from pg_constraint where contype = 'f' and connamespace = ${from}::regnamespace`;
  for (const statement of await texts(keys)) await inCopy(statement);
  for (const statement of await texts(sql<{ text: string }>`select pg_get_functiondef(oid) as text from pg_proc where pronamespace = ${from}::regnamespace`))
    await inCopy(statement);
  const triggers = sql<{
    text: string;
  }>`select pg_get_triggerdef(pg_trigger.oid) as text from pg_trigger join pg_class on pg_class.oid = tgrelid where relnamespace = ${from}::regnamespace and not tgisinternal`;
  for (const statement of await texts(triggers)) await inCopy(statement);
  // Where something fails the transaction ends, and this with it.
  await sql`select set_config('search_path', ${before}, true)`.execute(db);
}
