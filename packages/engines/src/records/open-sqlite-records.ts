import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { RecordStore } from "@quoin/core";
import { CompiledQuery, type DatabaseConnection, Kysely, type SqliteDatabase, SqliteDialect, type SqliteDialectConfig, SqliteDriver } from "kysely";
import Database from "libsql";
import { KyselyRecordStore } from "./kysely-record-store.ts";
import { migrate } from "./migrate.ts";
import { sqliteEngine } from "./sqlite-engine.ts";
import type { RecordTables } from "./tables.ts";
import { translated } from "./translated.ts";

/** How long a writer waits for another process before it gives up. */
const patienceMilliseconds = 10_000;

/**
 * Opens the records in a SQLite file, making it where it does not exist. Durable: WAL with a flush at every commit.
 * Any number of processes read while one writes; a second writer waits, and readers of its own process go on meanwhile.
 */
export async function openSqliteRecords(path: string): Promise<RecordStore> {
  await mkdir(dirname(path), { recursive: true });
  return translated(sqliteEngine, async () => {
    const write = new Kysely<RecordTables>({ dialect: new PatientSqliteDialect({ database: async () => openDatabase(path) }) });
    const read = new Kysely<RecordTables>({ dialect: new SqliteDialect({ database: async () => openDatabase(path) }) });
    const close = async (): Promise<void> => {
      await read.destroy();
      await write.destroy();
    };
    try {
      await migrate(write, sqliteEngine);
    } catch (cause) {
      await close();
      throw cause;
    }
    return new KyselyRecordStore({ read, write, close }, sqliteEngine);
  });
}

function openDatabase(path: string): SqliteDatabase {
  const database = new Database(path);
  // Short, since it holds up the whole process; it covers what is over at once: recovery, a checkpoint, the switch to WAL.
  database.pragma("busy_timeout = 200");
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  // Otherwise integers above 2^53 are rounded without a word.
  database.defaultSafeIntegers(true);
  return database as unknown as SqliteDatabase;
}

/**
 * SQLite whose transactions take the write lock when they begin (one that begins by reading fails at once where another process wrote before it writes)
 * and wait for it without holding up the process.
 */
class PatientSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): SqliteDriver {
    return new PatientSqliteDriver(this.#config);
  }
}

class PatientSqliteDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const until = performance.now() + patienceMilliseconds;
    for (;;) {
      try {
        await connection.executeQuery(CompiledQuery.raw("begin immediate"));
        return;
      } catch (cause) {
        if (sqliteEngine.fault(cause)?.code !== "register.busy" || performance.now() > until) throw cause;
        await setTimeout(5 + Math.random() * 20);
      }
    }
  }
}
