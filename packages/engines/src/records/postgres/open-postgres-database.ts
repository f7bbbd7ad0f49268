import { Kysely, sql } from "kysely";
import { migrate } from "../migrate.ts";
import type { OlderLayout } from "../rows/layout.ts";
import type { RecordTables } from "../rows/tables.ts";
import { translated } from "../rows/translated.ts";
import { type WorkspaceDatabase, workspaceDatabase } from "../workspace-database.ts";
import { missingStore } from "../workspace-engine.ts";
import { CertainPostgresDialect } from "./commit-verifying-postgres-dialect.ts";
import { keepPostgresStore } from "./kept-postgres-store.ts";
import { guardedAddress, pg } from "./own-driver.ts";
import { postgresEngine } from "./postgres-engine.ts";

/** Where the records of one workspace are kept on a server: each workspace has a schema of its own. */
export interface PostgresPlace {
  /** `postgresql://user:password@host:port/database` */
  readonly url: string;
  readonly schema: string | Promise<string>;
  readonly connections?: number;
  /** What may become of a store of an earlier layout. */
  readonly older?: OlderLayout;
  /** Whether the schema has to be there: it is then not made. */
  readonly isExpected?: boolean;
}

/** How long a writer waits for another one before it gives up. */
export const patienceMilliseconds = 10_000;

/** Opens the database in a PostgreSQL server, making schema and tables where they do not exist. */
export async function openPostgresDatabase({
  url,
  schema: named,
  connections = 10,
  older = "refused",
  isExpected = false,
}: PostgresPlace): Promise<WorkspaceDatabase> {
  return translated(postgresEngine, async () => {
    const schema = await named;
    const reached = {
      connectionString: guardedAddress(url),
      connectionTimeoutMillis: patienceMilliseconds,
      application_name: "quoin",
      // A server that went away without a word is found out.
      keepAlive: true,
      types: { getTypeParser: plainParser },
    };
    const pool = new pg.Pool({ ...reached, max: connections, lock_timeout: patienceMilliseconds });
    // A connection that breaks while nobody uses it is replaced by the next query …
    pool.on("error", () => {});
    // … and one that breaks while it is held tells whoever waits for its answer. Without a listener of its own it would end the process.
    pool.on("connect", (client) => client.on("error", () => {}));
    const db = new Kysely<RecordTables>({ dialect: new CertainPostgresDialect(pool, reached) });
    try {
      if (isExpected && !(await isSchema(db, schema))) throw missingStore("postgres", schema);
      await makeSchema(db, schema);
      const inSchema = db.withSchema(schema);
      const keep = (transaction: Kysely<RecordTables>, found: string) => keepPostgresStore(transaction, schema, found);
      const layout = await migrate(inSchema, postgresEngine, { older, keep });
      return workspaceDatabase({ read: inSchema, write: inSchema, close: () => db.destroy() }, postgresEngine, layout);
    } catch (cause) {
      await db.destroy();
      throw cause;
    }
  });
}

/** Takes a schema away with all that is in it. */
export async function dropPostgresSchema(url: string, schema: string): Promise<void> {
  await translated(postgresEngine, async () => {
    const client = new pg.Client({ connectionString: guardedAddress(url), connectionTimeoutMillis: patienceMilliseconds, application_name: "quoin" });
    client.on("error", () => {});
    try {
      await client.connect();
      await client.query(`drop schema if exists ${client.escapeIdentifier(schema)} cascade`);
    } finally {
      await client.end().catch(() => {});
    }
  });
}

/** `create schema if not exists` still fails where two do it at once. */
async function makeSchema(db: Kysely<RecordTables>, schema: string): Promise<void> {
  if (await isSchema(db, schema)) return;
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(hashtext('quoin schema'))`.execute(transaction);
    if (!(await isSchema(transaction, schema))) await transaction.schema.createSchema(schema).execute();
  });
}

async function isSchema(db: Kysely<RecordTables>, schema: string): Promise<boolean> {
  return (await sql`select 1 from pg_namespace where nspname = ${schema}`.execute(db)).rows.length > 0;
}

/** Whole numbers of 64 bits as numbers, dates and times as the text they are: the driver's own parsers shift dates by the time zone of the machine. */
function plainParser(oid: number, format?: "text" | "binary"): (value: string) => unknown {
  const { INT8, DATE, TIMESTAMP, TIMESTAMPTZ } = pg.types.builtins;
  if (oid === INT8) return Number;
  if (oid === DATE || oid === TIMESTAMP || oid === TIMESTAMPTZ) return (value) => value;
  return (pg.types.getTypeParser as (oid: number, format?: string) => (value: string) => unknown)(oid, format);
}
