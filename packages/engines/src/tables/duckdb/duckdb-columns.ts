import type { DuckDBConnection, DuckDBVector } from "@duckdb/node-api";
import { TextCoder } from "../columns/text-coder.ts";
import type { TypedColumn } from "../columns/typed-column.ts";
import { quotedName } from "./guarded-database.ts";

/** A table by columns. */
export interface ColumnsOfTable {
  readonly columns: readonly TypedColumn[];
  readonly rowCount: number;
}

/** Rows from which texts that repeat are coded by the database instead of one by one, and how many different ones of the first rows say that they repeat. */
const [manyRows, headRows, manyTexts] = [50_000, 100_000, 20_000];

const doubles = new Set(["DOUBLE", "FLOAT", "TINYINT", "SMALLINT", "INTEGER", "UTINYINT", "USMALLINT", "UINTEGER"]);
const wholes = new Set(["BIGINT", "UBIGINT", "HUGEINT", "UHUGEINT"]);

/**
 * What a query of DuckDB answers, column by column, no number made into a text on the way: whole numbers and decimals that a double holds exactly are numbers, larger ones texts;
 * days are texts `2014-05-01`, moments at midnight their day, NaN and NULL missing.
 *
 * @param source a relation as SQL writes it after FROM
 */
export async function duckdbColumns(connection: DuckDBConnection, source: string): Promise<ColumnsOfTable> {
  const described = await connection.runAndReadAll(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${source})`);
  const counted = await connection.runAndReadAll(`SELECT count(*) FROM ${source}`);
  const rowCount = Number(counted.getRows()[0]?.[0] ?? 0);
  const takers: Taker[] = [];
  for (const [place, row] of described.getRows().entries())
    takers.push(await takerOf(connection, source, { name: String(row[0]), type: String(row[1]), place }, rowCount));
  const result = await connection.stream(`SELECT ${takers.map(({ sql }) => sql).join(", ")} FROM ${source}`);
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk())
    for (const [column, { take }] of takers.entries()) take(chunk.getColumnVector(column), chunk.rowCount);
  return { columns: takers.map(({ finish }) => finish()), rowCount };
}

/** A column as the query names it, and what its pieces are put into. */
interface Taker {
  readonly sql: string;
  take(vector: DuckDBVector, rows: number): void;
  finish(): TypedColumn;
}

interface Described {
  readonly name: string;
  readonly type: string;
  readonly place: number;
}

async function takerOf(connection: DuckDBConnection, source: string, column: Described, rowCount: number): Promise<Taker> {
  const quoted = quotedName(column.name);
  if (await isOfNumbers(connection, source, column)) return numberTaker(column.name, `CAST(${quoted} AS DOUBLE)`, rowCount);
  const kind = column.type === "DATE" || column.type.startsWith("TIMESTAMP") ? "date" : column.type === "BOOLEAN" ? "boolean" : "text";
  // A moment at midnight is its day, as the other formats have it.
  const text = column.type.startsWith("TIMESTAMP") ? `regexp_replace(CAST(${quoted} AS VARCHAR), ' 00:00:00([+]00)?$', '')` : `CAST(${quoted} AS VARCHAR)`;
  if (rowCount >= manyRows && (await repeats(connection, source, text))) return codedTaker(connection, source, { ...column, text, kind, rowCount });
  const coder = new TextCoder(rowCount);
  const take = (vector: DuckDBVector, rows: number): void => {
    for (let row = 0; row < rows; row++) coder.push(String(vector.getItem(row) ?? ""));
  };
  return { sql: text, take, finish: () => ({ name: column.name, kind, coded: coder.finish() }) };
}

/** Whether a double holds every number of the column as it is written. */
async function isOfNumbers(connection: DuckDBConnection, source: string, { name, type }: Described): Promise<boolean> {
  if (doubles.has(type)) return true;
  const [, width = "99"] = /^DECIMAL\((\d+),\d+\)$/.exec(type) ?? [];
  if (Number(width) <= 15) return true;
  if (!wholes.has(type)) return false;
  const quoted = quotedName(name);
  const range = await connection.runAndReadAll(
    `SELECT coalesce(max(${quoted}), 0) <= 9007199254740991 AND coalesce(min(${quoted}), 0) >= -9007199254740991 FROM ${source}`,
  );
  return range.getRows()[0]?.[0] === true;
}

function numberTaker(name: string, sql: string, rowCount: number): Taker {
  const values = new Float64Array(rowCount);
  let filled = 0;
  const take = (vector: DuckDBVector, rows: number): void => {
    for (let row = 0; row < rows; row++) {
      const item = vector.getItem(row);
      values[filled++] = typeof item === "number" ? item : Number.NaN;
    }
  };
  return { sql, take, finish: () => ({ name, kind: "number", values }) };
}

async function repeats(connection: DuckDBConnection, source: string, text: string): Promise<boolean> {
  const counted = await connection.runAndReadAll(`SELECT count(DISTINCT cell) FROM (SELECT ${text} AS cell FROM ${source} LIMIT ${headRows})`);
  return Number(counted.getRows()[0]?.[0]) <= manyTexts;
}

interface RepeatedTexts extends Described {
  readonly text: string;
  readonly kind: "text" | "date" | "boolean";
  readonly rowCount: number;
}

/** The database lists the different texts and answers their places: a text is made once for each. */
async function codedTaker(connection: DuckDBConnection, source: string, { name, place, text, kind, rowCount }: RepeatedTexts): Promise<Taker> {
  const type = quotedName(`quoin texts ${place}`);
  await connection.run(`CREATE TEMP TYPE ${type} AS ENUM (SELECT DISTINCT cell FROM (SELECT ${text} AS cell FROM ${source}) WHERE cell IS NOT NULL)`);
  const listed = await connection.runAndReadAll(`SELECT unnest(enum_range(NULL::${type}))`);
  const texts = listed.getRows().map(([cell]) => String(cell));
  const missing = texts.push("") - 1;
  const codes = new Int32Array(rowCount);
  let filled = 0;
  const take = (vector: DuckDBVector, rows: number): void => {
    for (let row = 0; row < rows; row++) {
      const item = vector.getItem(row);
      codes[filled++] = typeof item === "number" ? item : missing;
    }
  };
  return { sql: `enum_code(CAST(${text} AS ${type}))`, take, finish: () => ({ name, kind, coded: { codes, texts } }) };
}
