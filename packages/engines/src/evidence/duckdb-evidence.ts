import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import type { DuckDBConnection } from "@duckdb/node-api";
import {
  csvRows,
  type DataPackage,
  type DataResource,
  type EvidenceEngine,
  EvidenceFault,
  type EvidenceQuery,
  type EvidenceRow,
  isNumberField,
  neededColumns,
  note,
  selectRows,
  type WorkspaceFiles,
} from "@quoin/core";

/** Longest header line that is looked for at the beginning of a table. */
const headerBytes = 1 << 20;

/** A database that reads evidence in place; opened at the first query, so that commands which ask nothing of it pay nothing. */
export interface EvidenceDatabase {
  /** The evidence of a workspace, as its manifest lists it. */
  engine(manifest: DataPackage, files: Pick<WorkspaceFiles, "locate">): EvidenceEngine;
  /** Opens the database and answers its version. */
  version(): Promise<string>;
  close(): void;
}

/**
 * Evidence through DuckDB, in memory, reading only: csv, parquet and json in place, every column as text, typed by the schema of the data package.
 * Nothing is downloaded: extensions that are not built in stay away.
 */
export function duckdbEvidence(): EvidenceDatabase {
  let opened: Promise<DuckDBConnection> | undefined;
  const connection = () => {
    opened ??= connect();
    return opened;
  };
  const hashes = new Map<string, { readonly stamp: string; readonly sha256: string }>();
  return {
    engine: (manifest, files) => {
      const resource = (table: string): DataResource => {
        const found = manifest.resources.find(({ name }) => name === table);
        if (found === undefined) throw new EvidenceFault([note("evidence.unknown-table", { table }, { table })]);
        return found;
      };
      return {
        tables: () => manifest.resources.map(({ name }) => name).sort(),
        sha256: (table) => hashOf(files.locate(resource(table).path), table, hashes),
        schema: (table) => {
          const { schema, national = null } = resource(table);
          return { fields: schema.fields, national };
        },
        rows: async (query) => readRows(await connection(), resource(query.table), files, query),
      };
    },
    version: async () => String((await (await connection()).runAndReadAll("SELECT version()")).getColumns()[0]?.[0]),
    close: () => {
      opened?.then((open) => open.closeSync());
      opened = undefined;
    },
  };
}

async function connect(): Promise<DuckDBConnection> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:", { autoinstall_known_extensions: "false", autoload_known_extensions: "false" });
  return instance.connect();
}

async function readRows(
  connection: DuckDBConnection,
  resource: DataResource,
  files: Pick<WorkspaceFiles, "locate">,
  query: EvidenceQuery,
): Promise<readonly EvidenceRow[]> {
  const { name: table, path, schema } = resource;
  const file = files.locate(path);
  const source = await tableSource(file, table, path);
  const columns = neededColumns(query);
  const present = source.columns ?? schema.fields.map(({ name }) => name);
  const unknown = columns.filter((column) => !present.includes(column));
  if (unknown.length > 0) throw new EvidenceFault(unknown.map((column) => note("evidence.unknown-column", { table, column }, { table, column })));
  const numbers = new Set(schema.fields.filter(isNumberField).map(({ name }) => name));
  // Rows are counted over the whole table before any is left out: a row number is a place in the file.
  const selected = columns.map((column) => `CAST(${identifier(column)} AS VARCHAR) AS ${identifier(column)}`);
  const where = Object.entries(query.where ?? {});
  const parameters = where.flatMap(([, values]) => values.filter((value) => value !== null).map(String));
  const conditions = where.map(([column, values]) => (numbers.has(column) ? numberCondition(column, values) : textCondition(column, values)));
  const sql = `SELECT * FROM (SELECT row_number() OVER () AS "row number", ${selected.join(", ") || "1"} FROM ${source.sql}) ${
    conditions.length > 0 ? `WHERE ${conditions.join(" AND ")} ` : ""
  }ORDER BY "row number"`;
  const read = await connection.runAndReadAll(sql, parameters).catch((cause: unknown) => {
    throw new EvidenceFault([note("evidence.broken-table", { table, path, problem: firstLine(cause) }, { table, file: path })]);
  });
  const [rows = [], ...texts] = read.getColumns();
  const cells = Object.fromEntries(columns.map((column, index) => [column, (texts[index] ?? []) as (string | null)[]]));
  return selectRows({ rows: rows.map(Number), cells }, query, (column) => numbers.has(column));
}

function textCondition(column: string, values: readonly unknown[]): string {
  const filled = values.filter((value) => value !== null && value !== "");
  const name = identifier(column);
  const among =
    values.filter((value) => value !== null).length > 0
      ? `${name} IN (${values
          .filter((value) => value !== null)
          .map(() => "?")
          .join(", ")})`
      : "FALSE";
  return filled.length === values.length ? `(${among})` : `(${among} OR ${name} IS NULL OR ${name} = '')`;
}

/** Leaves the cells that are no plain number to be judged after: a missing marker and a fault look alike here. */
function numberCondition(column: string, values: readonly unknown[]): string {
  const number = `try_cast(${identifier(column)} AS DOUBLE)`;
  const places = values.filter((value) => value !== null).map(() => "try_cast(? AS DOUBLE)");
  return places.length === 0 ? `${number} IS NULL` : `(${number} IN (${places.join(", ")}) OR ${number} IS NULL)`;
}

/** How DuckDB reads the file, and its columns where the header tells them. */
async function tableSource(file: string, table: string, path: string): Promise<{ readonly sql: string; readonly columns: readonly string[] | null }> {
  if (path.endsWith(".parquet")) return { sql: `read_parquet(${literal(file)})`, columns: null };
  if (path.endsWith(".json")) return { sql: `read_json(${literal(file)})`, columns: null };
  const columns = await headerOf(file, table, path);
  const types = columns.map((column) => `${literal(column)}: 'VARCHAR'`).join(", ");
  return {
    columns,
    sql: `read_csv(${literal(file)}, auto_detect=false, header=true, delim=',', quote='"', escape='"', nullstr='', parallel=false, columns={${types}})`,
  };
}

async function headerOf(file: string, table: string, path: string): Promise<readonly string[]> {
  const broken = (problem: string) => new EvidenceFault([note("evidence.broken-table", { table, path, problem }, { table, file: path })]);
  const handle = await open(file, "r").catch(() => {
    throw broken("the file is not there");
  });
  try {
    const buffer = Buffer.alloc(headerBytes);
    const { bytesRead } = await handle.read(buffer, 0, headerBytes, 0);
    const [header = []] = csvRows(new TextDecoder("utf-8").decode(buffer.subarray(0, bytesRead)));
    if (header.length === 0) throw broken("it is empty");
    if (new Set(header).size !== header.length) throw broken("a column stands twice");
    return header;
  } finally {
    await handle.close();
  }
}

function hashOf(file: string, table: string, hashes: Map<string, { readonly stamp: string; readonly sha256: string }>): string {
  try {
    const { mtimeMs, size, ino } = statSync(file);
    const stamp = `${mtimeMs} ${size} ${ino}`;
    const known = hashes.get(file);
    if (known?.stamp === stamp) return known.sha256;
    const sha256 = createHash("sha256").update(readFileSync(file)).digest("hex");
    hashes.set(file, { stamp, sha256 });
    return sha256;
  } catch {
    throw new EvidenceFault([note("evidence.broken-table", { table, path: `data/${table}.csv`, problem: "the file is not there" }, { table })]);
  }
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function firstLine(cause: unknown): string {
  return String(cause instanceof Error ? cause.message : cause).split("\n")[0] ?? "";
}
