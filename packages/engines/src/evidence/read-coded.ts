import type { DuckDBConnection } from "@duckdb/node-api";
import { type EvidenceColumn, type EvidenceColumns, type EvidenceQuery, type EvidenceValue, recoded } from "@quoin/core";
import type { CodedTable } from "./coded-table.ts";
import { literal } from "./table-source.ts";

/** The texts of a column, by code. */
export async function textsOf(connection: DuckDBConnection, { textsFile }: CodedTable, place: number): Promise<readonly string[]> {
  const read = await connection.runAndReadAll(`SELECT text FROM read_parquet(${literal(textsFile)}) WHERE c = ${place} ORDER BY code`);
  return (read.getColumns()[0] ?? []) as string[];
}

/** Columns of a coded table, the rows that a question keeps. */
export async function codedColumns(connection: DuckDBConnection, table: CodedTable, query: EvidenceQuery): Promise<EvidenceColumns> {
  const placeOf = (name: string) => table.columns.findIndex((column) => column.name === name);
  const wanted = query.columns.map((name) => ({ name, place: placeOf(name) }));
  const texts = new Map<number, readonly string[]>();
  for (const name of new Set([...query.columns, ...Object.keys(query.where ?? {})])) {
    const place = placeOf(name);
    if (table.columns[place]?.isNumber === false) texts.set(place, await textsOf(connection, table, place));
  }
  const conditions = Object.entries(query.where ?? {}).map(([name, values]) => condition(`c${placeOf(name)}`, values, texts.get(placeOf(name))));
  const cells = wanted.map(({ place }) => (texts.has(place) ? `coalesce(c${place}, -1)` : `coalesce(c${place}, CAST('nan' AS DOUBLE))`));
  const where = conditions.length === 0 ? "" : ` WHERE ${conditions.join(" AND ")}`;
  const [rows, ...read] = await typedColumns(connection, `SELECT n, ${cells.join(", ") || "1"} FROM read_parquet(${literal(table.file)})${where}`);
  const columns = wanted.map(({ name, place }, index): [string, EvidenceColumn] => {
    const column = read[index] as Int32Array | Float64Array;
    const known = texts.get(place);
    if (known === undefined) return [name, { values: column as Float64Array }];
    return [name, where === "" ? { codes: column as Int32Array, texts: known } : recoded(column as Int32Array, known)];
  });
  return { rows: rows as Int32Array, columns: Object.fromEntries(columns) };
}

/** A condition on a coded column; `texts` are those of its codes, undefined for a number column. */
export function condition(sql: string, values: readonly EvidenceValue[], texts: readonly string[] | undefined): string {
  const known = values.flatMap((value) => {
    if (texts === undefined) return typeof value === "number" && Number.isFinite(value) ? [String(value)] : [];
    const code = typeof value === "string" ? texts.indexOf(value) : -1;
    return code < 0 ? [] : [String(code)];
  });
  const among = known.length === 0 ? "FALSE" : `${sql} IN (${known.join(", ")})`;
  return values.includes(null) ? `(${among} OR ${sql} IS NULL)` : `(${among})`;
}

/** Answers a query whose columns are all INTEGER or DOUBLE without missing values, as typed arrays. */
export async function typedColumns(connection: DuckDBConnection, sql: string): Promise<readonly (Int32Array | Float64Array)[]> {
  const result = await connection.run(sql);
  const chunks = await result.fetchAllChunks();
  const count = chunks.reduce((total, chunk) => total + chunk.rowCount, 0);
  return Array.from({ length: result.columnCount }, (_, index) => {
    const isCode = result.columnType(index).toString() === "INTEGER";
    const joined = isCode ? new Int32Array(count) : new Float64Array(count);
    let offset = 0;
    for (const chunk of chunks) {
      const { items } = chunk.getColumnVector(index) as unknown as { readonly items: Int32Array | Float64Array };
      joined.set(items.subarray(0, chunk.rowCount), offset);
      offset += chunk.rowCount;
    }
    return joined;
  });
}
