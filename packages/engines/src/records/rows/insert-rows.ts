import { CompiledQuery, type Insertable, type Kysely } from "kysely";
import { inPortions } from "./in-portions.ts";
import type { RecordEngine } from "./record-engine.ts";
import { schemaOf } from "./schema-of.ts";
import type { RecordTables } from "./tables.ts";

/** Texts of statements by schema, table, columns and number of rows: for a portion of five hundred rows, making the text takes longer than what the database does with it. */
const texts = new Map<string, string>();
const mostTexts = 2_000;

/** Rows of one statement: more make it no faster, and it is kept with its places for values. */
const mostRows = 500;

/**
 * Writes rows by as few statements as the engine takes.
 *
 * @param rows  all with the same columns in the same order
 * @param statement  writes them; its text may hang on nothing but their columns and their number
 */
export async function insertRows<T extends keyof RecordTables>(
  db: Kysely<RecordTables>,
  engine: RecordEngine,
  table: T,
  rows: readonly Insertable<RecordTables[T]>[],
  statement: (rows: readonly Insertable<RecordTables[T]>[]) => { compile(): { readonly sql: string } },
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first) as (keyof typeof first)[];
  const place = `${engine.name === "postgres" ? schemaOf(db) : ""} ${table} ${columns.join()}`;
  for (const portion of inPortions(rows, Math.min(mostRows, Math.floor(engine.parameters / columns.length)))) {
    const key = `${place} ${portion.length}`;
    const text = texts.get(key) ?? statement(portion).compile().sql;
    if (texts.size >= mostTexts) texts.clear();
    texts.set(key, text);
    const values: unknown[] = [];
    for (const row of portion) for (const column of columns) values.push(row[column]);
    await db.executeQuery(CompiledQuery.raw(text, values));
  }
}
