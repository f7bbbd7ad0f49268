import type { SqliteDatabase } from "kysely";
import type Database from "libsql";
import { libraryCallNow } from "../../system/library-calls.ts";

type Statement = ReturnType<SqliteDatabase["prepare"]>;

/** Statements of this length or more that write rows are kept for when they are asked again: reading one of five hundred rows takes the engine longer than writing them. */
const shortestKept = 500;

/** As many are kept: a commit of many records asks for the same few again and again. */
const mostKept = 12;

/** The database as Kysely takes it; each of its calls is let finish before the thread that makes it is ended. */
export function wholeCallsSqlite(database: InstanceType<typeof Database>): SqliteDatabase {
  const kept = new Map<string, Statement>();
  const keep = (sql: string, statement: Statement): void => {
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  };
  return {
    close: () => {
      // What is prepared would hold the file.
      kept.clear();
      libraryCallNow(() => database.close());
    },
    prepare: (sql) => {
      const statement = kept.get(sql) ?? (libraryCallNow(() => database.prepare(sql)) as unknown as Statement);
      return {
        get reader() {
          return statement.reader;
        },
        all: (parameters) => libraryCallNow(() => statement.all(parameters)),
        run: (parameters) => {
          // One that fails is not kept: libsql leaves it in progress.
          kept.delete(sql);
          const done = libraryCallNow(() => statement.run(parameters));
          if (sql.length >= shortestKept && sql.startsWith("insert into")) keep(sql, statement);
          return done;
        },
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
