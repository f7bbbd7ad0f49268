import { existsSync } from "node:fs";
import Database from "libsql";
import type { StoreFound } from "../store-found.ts";
import { busyMilliseconds } from "./retrying-sqlite-dialect.ts";

/** What stands in a SQLite file that holds a history; null where there is none. Makes nothing. */
export function sqliteStoreAt(path: string): StoreFound | null {
  return lookedInto(path, (database) => {
    const number = (query: string) => Number(Object.values(database.prepare(query).get() as object)[0] ?? 0);
    return {
      steps: (database.prepare("select name from migration order by name").all() as { readonly name: string }[]).map(({ name }) => name),
      changes: number("select coalesce(max(seq), 0) from change"),
      records: number("select count(*) from record"),
    };
  });
}

function lookedInto<T>(path: string, look: (database: InstanceType<typeof Database>) => T): T | null {
  if (!existsSync(path)) return null;
  const database = new Database(path, { readonly: true });
  try {
    database.pragma(`busy_timeout = ${busyMilliseconds}`);
    const holds = database.prepare("select name from sqlite_master where name = 'chain_head'").get() !== undefined;
    return holds ? look(database) : null;
  } finally {
    database.close();
  }
}
