import type { SqliteDatabase } from "kysely";
import type Database from "libsql";
import { libraryCallNow } from "../../system/library-calls.ts";

/** The database as Kysely takes it; each of its calls is let finish before the thread that makes it is ended. */
export function wholeCallsSqlite(database: InstanceType<typeof Database>): SqliteDatabase {
  return {
    close: () => void libraryCallNow(() => database.close()),
    prepare: (sql) => {
      const statement = libraryCallNow(() => database.prepare(sql)) as unknown as ReturnType<SqliteDatabase["prepare"]>;
      return {
        get reader() {
          return statement.reader;
        },
        all: (parameters) => libraryCallNow(() => statement.all(parameters)),
        run: (parameters) => libraryCallNow(() => statement.run(parameters)),
        iterate: (parameters) => whole(libraryCallNow(() => statement.iterate(parameters))),
      };
    },
  };
}

/** Row by row, each fetched as one call. */
function* whole(rows: IterableIterator<unknown>): IterableIterator<unknown> {
  try {
    for (;;) {
      const next = libraryCallNow(() => rows.next());
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    libraryCallNow(() => rows.return?.());
  }
}
