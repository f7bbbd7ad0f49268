import { closeSync, existsSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { ExternalFault, note } from "@quoin/core";
import Database from "libsql";
import { besideName } from "../../workspace/temporary-name.ts";

/** The file in which the store of an earlier layout is kept beside the one that is in use. */
export function keptSqliteFile(path: string, layout: string): string {
  return join(dirname(path), `records-${layout}.db`);
}

/**
 * Copies a store whole beside itself before it is brought forward, as `records-LAYOUT.db`. What was kept there of the same layout before is put aside where it is another state:
 * the copy is always the state that was brought forward last.
 */
export function keepSqliteStore(database: Database.Database, path: string, layout: string): void {
  const copy = keptSqliteFile(path, layout);
  const beside = besideName(copy);
  try {
    closeSync(openSync(beside, "wx", 0o600));
    database.prepare("vacuum into ?").run(beside);
    if (existsSync(copy)) renameSync(copy, freeName(copy.replace(/\.db$/, "-earlier")));
    renameSync(beside, copy);
  } finally {
    rmSync(beside, { force: true });
  }
}

/**
 * Puts the kept store into the place of the one in use, which is kept under a name of its own; answers that name. Nobody else may have the store open: what another process wrote afterwards
 * would go into the file that was put aside.
 */
export function takeSqliteStoreBack(path: string, layout: string, from: string): string {
  // Somebody has opened it since.
  if (existsSync(`${path}-wal`)) throw new ExternalFault(note("upgrade.in-use", {}), "busy");
  const aside = freeName(join(dirname(path), `records-${from}-set-aside`));
  renameSync(path, aside);
  renameSync(keptSqliteFile(path, layout), path);
  return aside;
}

/**
 * Folds the write-ahead log into the file, which SQLite does for the only one who has it open, and refuses where that is somebody else. To be asked before this process looks into the file:
 * what it prepared there stays open until its memory is swept.
 */
export function refuseStoreInUse(path: string): void {
  if (!existsSync(path)) return;
  const database = new Database(path);
  try {
    database.exec("pragma busy_timeout = 2000; pragma journal_mode = delete");
  } catch (cause) {
    if (!/locked|busy/i.test((cause as Error).message)) throw cause;
    throw new ExternalFault(note("upgrade.in-use", {}), "busy", cause);
  } finally {
    database.close();
  }
}

function freeName(stem: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? `${stem}.db` : `${stem}-${number}.db`;
    if (!existsSync(name)) return name;
  }
}
