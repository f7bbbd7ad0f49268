import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fault, note, type WorkspaceLock } from "@quoin/core";
import type Database from "libsql";
import { keptFromOthers } from "./kept-from-others.ts";

const patienceMilliseconds = 10_000;
const pauseMilliseconds = 50;

/**
 * The lock of a workspace folder: an exclusive transaction on an empty database beside the records. The system lets go of it when the process ends,
 * so that no lock file has to be judged stale.
 */
export function sqliteWorkspaceLock(dir: string): WorkspaceLock {
  return {
    exclusively: async (work) => {
      const folder = join(dir, ".quoin");
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const { default: Engine } = await import("libsql");
      const path = join(folder, "lock.db");
      await keptFromOthers(path);
      const database = new Engine(path);
      try {
        database.pragma("busy_timeout = 0");
        const until = performance.now() + patienceMilliseconds;
        while (!begun(database)) {
          if (performance.now() > until) return fault(note("workspace.busy"), "busy");
          await setTimeout(pauseMilliseconds);
        }
        const answer = await work();
        database.exec("rollback");
        return answer;
      } finally {
        database.close();
      }
    },
  };
}

function begun(database: Database.Database): boolean {
  try {
    // Otherwise an empty journal is left beside it by whoever is killed.
    database.pragma("journal_mode = MEMORY");
    database.exec("begin exclusive");
    return true;
  } catch (cause) {
    if ((cause as { code?: string }).code === "SQLITE_BUSY") return false;
    throw cause;
  }
}
