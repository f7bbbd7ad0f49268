import { type Kysely, type Selectable, sql } from "kysely";
import type { RecordTables } from "./tables.ts";

/** Rows read at a time. */
const portion = 5_000;

/**
 * The rows of a table in the order of `keys`, which no two rows share, in portions: each begins after the last key of the one before, so that the millionth costs what the first does
 * and no more than a portion is held. The keys must be the columns of an index, in its order.
 */
export async function* portionsInKeyOrder<T extends keyof RecordTables>(
  db: Kysely<RecordTables>,
  table: T,
  keys: readonly (keyof RecordTables[T] & string)[],
): AsyncGenerator<readonly Selectable<RecordTables[T]>[]> {
  const order = sql.join(keys.map((key) => sql.ref(key)));
  for (let last: readonly unknown[] | null = null; ; ) {
    // Kysely knows the columns of a named table alone; that these are the table's the parameters say.
    let query = db.selectFrom(table as "record").selectAll();
    if (last !== null) query = query.where(sql<boolean>`(${order}) > (${sql.join(last)})`);
    for (const key of keys) query = query.orderBy(sql.ref(key));
    const rows = (await query.limit(portion).execute()) as unknown as readonly Selectable<RecordTables[T]>[];
    const end = rows.at(-1);
    if (end === undefined) return;
    yield rows;
    if (rows.length < portion) return;
    last = keys.map((key) => end[key as keyof typeof end]);
  }
}

/** The same, row by row. */
export async function* rowsInKeyOrder<T extends keyof RecordTables>(
  db: Kysely<RecordTables>,
  table: T,
  keys: readonly (keyof RecordTables[T] & string)[],
): AsyncGenerator<Selectable<RecordTables[T]>> {
  for await (const rows of portionsInKeyOrder(db, table, keys)) yield* rows;
}
