import { closeSync, existsSync, openSync, renameSync, rmSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Kysely } from "kysely";
import Database from "libsql";
import { besideName } from "../../workspace/beside-name.ts";
import { keptFromOthers } from "../../workspace/kept-from-others.ts";
import { layoutSteps } from "../layout.ts";
import { migrate } from "../migrate.ts";
import type { RecordTables } from "../tables.ts";
import { translated } from "../translated.ts";
import { type WorkspaceDatabase, workspaceDatabase } from "../workspace-database.ts";
import { busyMilliseconds, PatientSqliteDialect } from "./patient-sqlite-dialect.ts";
import { RestingSqliteDialect } from "./resting-sqlite-driver.ts";
import { sqliteEngine } from "./sqlite-engine.ts";
import { wholeCallsSqlite } from "./whole-calls-sqlite.ts";

type LibsqlDatabase = InstanceType<typeof Database>;

/**
 * Opens the database in a SQLite file, making it where it does not exist. Durable: WAL with a flush at every commit.
 * Any number of processes read while one writes; a second writer waits, and readers of its own process go on meanwhile.
 */
export async function openSqliteDatabase(path: string): Promise<WorkspaceDatabase> {
  return translated(sqliteEngine, async () => {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await keptFromOthers(path);
    const databases = [openDatabase(path), openDatabase(path)] as const;
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
      keepLayoutOfBefore(databases[0], path);
      const layout = await migrate(write, sqliteEngine);
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

/**
 * Before a store of an earlier layout is brought forward, it is copied whole beside itself, as `records-LAYOUT.db`: that file in the place of `records.db` is the way back to the
 * program that knew it. A copy that is there already stays.
 */
function keepLayoutOfBefore(database: LibsqlDatabase, path: string): void {
  const isStore = database.prepare("select 1 from sqlite_master where name = 'migration'").get() !== undefined;
  if (!isStore) return;
  const done = database
    .prepare("select name from migration order by name")
    .all()
    .map((row) => (row as { readonly name: string }).name);
  const newest = done.at(-1);
  // A newer program's layout is refused by the migration.
  if (newest === undefined || done.length >= layoutSteps.length) return;
  const copy = join(dirname(path), `records-${newest}.db`);
  if (existsSync(copy)) return;
  const beside = besideName(copy);
  try {
    closeSync(openSync(beside, "wx", 0o600));
    database.prepare("vacuum into ?").run(beside);
    renameSync(beside, copy);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Whether there is a SQLite file with a history in it; makes nothing. */
export function holdsChanges(path: string): boolean {
  if (!existsSync(path)) return false;
  const database = new Database(path);
  try {
    database.pragma(`busy_timeout = ${busyMilliseconds}`);
    const table = database.prepare("select name from sqlite_master where name = 'change'").get();
    return table !== undefined && database.prepare("select 1 from change limit 1").get() !== undefined;
  } finally {
    database.close();
  }
}

function openDatabase(path: string): LibsqlDatabase {
  const database = new Database(path);
  database.pragma(`busy_timeout = ${busyMilliseconds}`);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  // Otherwise integers above 2^53 are rounded without a word.
  database.defaultSafeIntegers(true);
  return database;
}
