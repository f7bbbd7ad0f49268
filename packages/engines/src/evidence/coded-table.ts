import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { isNumberField, type TableField } from "@quoin/core";
import { identifier, literal, type TableSource } from "./table-source.ts";

/** A column of a coded copy. A number column with a cell that is no number is faulty and holds none: its faults are told by reading the original. */
export interface CodedTableColumn {
  readonly name: string;
  readonly isNumber: boolean;
  readonly faulty: boolean;
}

interface KeptTable {
  readonly key: string;
  readonly columns: readonly CodedTableColumn[];
}

/** A table whose texts are codes and whose numbers are doubles: columns `n` (number of the row), `c0`, `c1` … of a file that is read without parsing. */
export interface CodedTable {
  readonly file: string;
  /** Parquet of the texts: `c` (place of the column), `code`, `text`. */
  readonly textsFile: string;
  readonly columns: readonly CodedTableColumn[];
}

/** What a coded table is made of: the original, its columns as the data package lists them, and the name of its state. */
export interface CodedOrigin {
  readonly name: string;
  readonly source: TableSource;
  readonly fields: readonly TableField[];
  /** Hash of the original and of what its columns are called numbers. */
  readonly key: string;
}

/** Cells that are numbers, as `typedCell` of core reads them; what is neither one of these nor a missing marker is a fault. */
const numberPattern = "[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?";

/**
 * The coded copy of a table, kept as parquet in `folder` under its key; made anew when the original has changed, and then the old one goes. The original stays what
 * counts: a copy that cannot be read is made again.
 */
export async function codedTable(connection: DuckDBConnection, folder: string, origin: CodedOrigin, missingMarkers: readonly string[]): Promise<CodedTable> {
  const place = (ending: string) => join(folder, `${origin.name}${ending}`);
  const files = { file: place(".parquet"), textsFile: place(".texts.parquet") };
  const kept = await keptAt(place(".json"));
  if (kept?.key === origin.key) return { ...files, columns: kept.columns };
  await mkdir(folder, { recursive: true });
  await rm(place(".json"), { force: true });
  const columns = await writeCoded(connection, origin, missingMarkers, files);
  await writeFile(place(".json.new"), JSON.stringify({ key: origin.key, columns } satisfies KeptTable));
  await rename(place(".json.new"), place(".json"));
  return { ...files, columns };
}

async function keptAt(path: string): Promise<KeptTable | null> {
  try {
    const kept = JSON.parse(await readFile(path, "utf8")) as Partial<KeptTable> | null;
    return typeof kept?.key === "string" && Array.isArray(kept.columns) ? (kept as KeptTable) : null;
  } catch {
    // Nothing kept, or something damaged: it is made again.
    return null;
  }
}

async function writeCoded(
  connection: DuckDBConnection,
  { source, fields, key }: CodedOrigin,
  missingMarkers: readonly string[],
  { file, textsFile }: { readonly file: string; readonly textsFile: string },
): Promise<CodedTable["columns"]> {
  const present = source.columns ?? fields.map((field) => field.name);
  const numbers = new Set(fields.filter(isNumberField).map((field) => field.name));
  const raw = identifier(`raw ${key}`);
  const kind = (place: number) => identifier(`texts ${place} of ${key}`);
  const textPlaces = present.flatMap((column, place) => (numbers.has(column) ? [] : [place]));
  const selected = present.map((column, place) => `CAST(${identifier(column)} AS VARCHAR) AS c${place}`);
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${raw} AS SELECT CAST(row_number() OVER () AS INTEGER) AS n, ${selected.join(", ")} FROM ${source.sql}`);
  try {
    for (const place of textPlaces)
      await connection.run(
        `CREATE TYPE ${kind(place)} AS ENUM (SELECT c${place} FROM (SELECT c${place}, min(n) AS first FROM ${raw} WHERE c${place} <> '' GROUP BY c${place}) AS each ORDER BY first)`,
      );
    const faulty = await faultyColumns(connection, raw, present, numbers, missingMarkers);
    const coded = present.map((column, place) => {
      if (!numbers.has(column)) return `CAST(enum_code(CAST(nullif(c${place}, '') AS ${kind(place)})) AS INTEGER) AS c${place}`;
      return faulty.has(place) ? `CAST(NULL AS DOUBLE) AS c${place}` : `${numberSql(place)} AS c${place}`;
    });
    const written = (path: string, query: string) => connection.run(`COPY (${query}) TO ${literal(path)} (FORMAT parquet, COMPRESSION uncompressed)`);
    await written(`${file}.new`, `SELECT n, ${coded.join(", ")} FROM ${raw} ORDER BY n`);
    const texts = textPlaces.map(
      (place) =>
        `SELECT ${place} AS c, CAST(row_number() OVER () - 1 AS INTEGER) AS code, text FROM (SELECT unnest(enum_range(CAST(NULL AS ${kind(place)}))) AS text) AS each`,
    );
    await written(`${textsFile}.new`, texts.length === 0 ? "SELECT 0 AS c, 0 AS code, '' AS text WHERE FALSE" : texts.join(" UNION ALL "));
    await rename(`${file}.new`, file);
    await rename(`${textsFile}.new`, textsFile);
    return present.map((column, place) => ({ name: column, isNumber: numbers.has(column), faulty: faulty.has(place) }));
  } finally {
    await connection.run(`DROP TABLE IF EXISTS ${raw}`);
    for (const place of textPlaces) await connection.run(`DROP TYPE IF EXISTS ${kind(place)}`);
    await rm(`${file}.new`, { force: true });
    await rm(`${textsFile}.new`, { force: true });
  }
}

/** The number of a cell as DuckDB reads it; missing where it reads none. */
function numberSql(place: number): string {
  return `try_cast(trim(c${place}) AS DOUBLE)`;
}

/**
 * Columns with a cell that is neither a number nor missing. Most have as many numbers as filled cells and none that only DuckDB takes for one (`inf`, `1_000`):
 * the pattern is tried on the others alone, since it costs thirty times as much.
 */
async function faultyColumns(
  connection: DuckDBConnection,
  raw: string,
  present: readonly string[],
  numbers: ReadonlySet<string>,
  missingMarkers: readonly string[],
): Promise<ReadonlySet<number>> {
  const counted = async (places: readonly number[], sql: (place: number) => readonly string[]): Promise<readonly (readonly number[])[]> => {
    if (places.length === 0) return [];
    const each = places.map(sql);
    const [row = []] = (await connection.runAndReadAll(`SELECT ${each.flat().join(", ")} FROM ${raw}`)).getRows();
    const width = each[0]?.length ?? 0;
    return places.map((_, index) => row.slice(index * width, (index + 1) * width).map(Number));
  };
  const places = present.flatMap((column, place) => (numbers.has(column) ? [place] : []));
  const plain = await counted(places, (place) => [
    `count(nullif(c${place}, ''))`,
    `count(${numberSql(place)})`,
    `coalesce(max(abs(${numberSql(place)})), 0)`,
    `coalesce(bool_or(contains(c${place}, '_')), FALSE)`,
  ]);
  const doubtful = places.filter((_, index) => {
    const [filled, known, greatest, underlined] = plain[index] ?? [];
    return filled !== known || !Number.isFinite(greatest) || underlined !== 0;
  });
  const markers = missingMarkers.map(literal).join(", ");
  const strange = await counted(doubtful, (place) => [
    `count(*) FILTER (WHERE c${place} IS NOT NULL AND trim(c${place}) NOT IN (${markers}) AND NOT coalesce(regexp_full_match(trim(c${place}), ${literal(numberPattern)}) AND isfinite(${numberSql(place)}), FALSE))`,
  ]);
  return new Set(doubtful.filter((_, index) => strange[index]?.[0] !== 0));
}
