import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { Kysely } from "kysely";
import Database from "libsql";
import { keptFromOthers } from "../../workspace/kept-from-others.ts";
import { migrate } from "../migrate.ts";
import type { OlderLayout } from "../rows/layout.ts";
import type { RecordTables } from "../rows/tables.ts";
import { translated } from "../rows/translated.ts";
import { type WorkspaceDatabase, workspaceDatabase } from "../workspace-database.ts";
import { wholeCallsSqlite } from "./interrupt-safe-sqlite.ts";
import { keepSqliteStore } from "./kept-sqlite-store.ts";
import { busyMilliseconds, PatientSqliteDialect } from "./retrying-sqlite-dialect.ts";
import { sqliteEngine } from "./sqlite-engine.ts";
import { RestingSqliteDialect } from "./yielding-sqlite-driver.ts";

/** Memory for pages of the file that the writer has in hand, in KiB; taken as it is needed. */
const writerCache = 128 * 1024;

type LibsqlDatabase = InstanceType<typeof Database>;

/**
 * Opens the database in a SQLite file, making it where it does not exist. Durable: WAL with a flush at every commit.
 * Any number of processes read while one writes; a second writer waits, and readers of its own process go on meanwhile.
 */
export async function openSqliteDatabase(path: string, older: OlderLayout = "refused"): Promise<WorkspaceDatabase> {
  return translated(sqliteEngine, async () => {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await keptFromOthers(path);
    const databases = [openDatabase(path), openDatabase(path)] as const;
    // What a commit of a million records changes is looked up again and again until it is written.
    databases[0].pragma(`cache_size = -${writerCache}`);
    const write = new Kysely<RecordTables>({ dialect: new PatientSqliteDialect(databases[0]) });
    const read = new Kysely<RecordTables>({ dialect: new RestingSqliteDialect({ database: wholeCallsSqlite(databases[1]) }) });
    const close = async (): Promise<void> => {
      // Readers first: one that is still open can keep the last commits out of the file.
      await read.destroy();
      // Kysely leaves a connection open that it never used.
      if (databases[1].open) databases[1].close();
      gatherInOneFile(databases[0]);
      await write.destroy();
      if (databases[0].open) databases[0].close();
    };
    try {
      // By the other connection: this one is in the middle of a transaction.
      const layout = await migrate(write, sqliteEngine, { older, keep: async (_, found) => keepSqliteStore(databases[1], path, found) });
      return workspaceDatabase({ read, write, close }, sqliteEngine, layout);
    } catch (cause) {
      await close();
      throw cause;
    }
  });
}

/** After this the file alone holds everything, as whoever copies it expects. Where another process is at work, that one does it in turn. */
function gatherInOneFile(database: LibsqlDatabase): void {
  try {
    if (database.open) database.pragma("wal_checkpoint(TRUNCATE)");
  } catch (cause) {
    if (sqliteEngine.fault(cause) === undefined) throw cause;
  }
}

function openDatabase(path: string): LibsqlDatabase {
  const database = new Database(path);
  database.pragma(`busy_timeout = ${busyMilliseconds}`);
  toWriteAhead(database);
  database.pragma("synchronous = FULL");
  // What is erased is written over, not only given free.
  database.pragma("secure_delete = ON");
  database.pragma("foreign_keys = ON");
  // Otherwise integers above 2^53 are rounded without a word.
  database.defaultSafeIntegers(true);
  return database;
}

/** How long another process that opens the same file for the first time is waited for. */
const firstOpenedMilliseconds = 30_000;

/** Changing to WAL does not wait for `busy_timeout`: of processes that open a new file at once, or one that was killed, those that come later ask again until it is done. */
function toWriteAhead(database: LibsqlDatabase): void {
  for (const until = Date.now() + firstOpenedMilliseconds; ; Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20))
    try {
      database.pragma("journal_mode = WAL");
      return;
    } catch (cause) {
      if (sqliteEngine.fault(cause)?.code !== "register.busy" || Date.now() > until) throw cause;
    }
}
