import { Kysely } from "kysely";
import type { RecordTables } from "../rows/tables.ts";
import { translated } from "../rows/translated.ts";
import { CertainPostgresDialect } from "./commit-verifying-postgres-dialect.ts";
import { patienceMilliseconds } from "./open-postgres-database.ts";
import { guardedAddress, pg } from "./own-driver.ts";
import { postgresEngine } from "./postgres-engine.ts";

/** Works on a server without opening a store on it: nothing is made, no layout is changed. */
export async function withPostgres<T>(url: string, work: (db: Kysely<RecordTables>) => Promise<T>): Promise<T> {
  return translated(postgresEngine, async () => {
    const reached = { connectionString: guardedAddress(url), connectionTimeoutMillis: patienceMilliseconds, application_name: "quoin" };
    const pool = new pg.Pool({ ...reached, max: 1 });
    pool.on("error", () => {});
    pool.on("connect", (client) => client.on("error", () => {}));
    const db = new Kysely<RecordTables>({ dialect: new CertainPostgresDialect(pool, reached) });
    try {
      return await work(db);
    } finally {
      await db.destroy();
    }
  });
}
