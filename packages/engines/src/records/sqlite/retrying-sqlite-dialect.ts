import { setTimeout } from "node:timers/promises";
import { SqliteDialect } from "kysely";
import type Database from "libsql";
import { libraryCallNow } from "../../system/library-calls.ts";
import { wholeCallsSqlite } from "./interrupt-safe-sqlite.ts";
import { sqliteEngine } from "./sqlite-engine.ts";
import { RestingSqliteDriver } from "./yielding-sqlite-driver.ts";

type LibsqlDatabase = InstanceType<typeof Database>;

/** How long the engine itself waits, short since it holds up the whole process; it covers what is over at once: recovery, a checkpoint, the switch to WAL. */
export const busyMilliseconds = 200;

/** How long a writer waits for another process before it gives up. */
const patienceMilliseconds = 10_000;

/**
 * SQLite whose transactions take the write lock when they begin (one that begins by reading fails at once where another process wrote before it writes)
 * and wait for it without holding up the process.
 */
export class PatientSqliteDialect extends SqliteDialect {
  readonly #database: LibsqlDatabase;

  constructor(database: LibsqlDatabase) {
    super({ database: wholeCallsSqlite(database) });
    this.#database = database;
  }

  override createDriver(): PatientSqliteDriver {
    return new PatientSqliteDriver(this.#database);
  }
}

/** Takes the write lock or fails: the engine's own waiting would hold up the process, and with it a transaction of the same process that is to be waited for. */
function beginAtOnce(database: LibsqlDatabase): void {
  database.pragma("busy_timeout = 0");
  try {
    database.exec("begin immediate");
  } finally {
    database.pragma(`busy_timeout = ${busyMilliseconds}`);
  }
}

/**
 * Begin, commit and rollback go past prepared statements: libsql leaves one that failed in progress until it is collected, and with a failed `begin`
 * in progress the connection keeps its old view of the file and cannot commit.
 */
class PatientSqliteDriver extends RestingSqliteDriver {
  readonly #database: LibsqlDatabase;

  constructor(database: LibsqlDatabase) {
    super({ database: wholeCallsSqlite(database) });
    this.#database = database;
  }

  override async beginTransaction(): Promise<void> {
    const until = performance.now() + patienceMilliseconds;
    for (;;) {
      try {
        libraryCallNow(() => beginAtOnce(this.#database));
        return;
      } catch (cause) {
        if (sqliteEngine.fault(cause)?.code !== "register.busy" || performance.now() > until) throw cause;
        await setTimeout(5 + Math.random() * 20);
      }
    }
  }

  override async commitTransaction(): Promise<void> {
    libraryCallNow(() => this.#database.exec("commit"));
  }

  /** A full disk makes the engine roll back by itself; what it said then is what to tell of. */
  override async rollbackTransaction(): Promise<void> {
    libraryCallNow(() => {
      if (this.#database.inTransaction) this.#database.exec("rollback");
    });
  }
}
