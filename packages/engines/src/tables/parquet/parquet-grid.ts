import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { SourceFile } from "@quoin/core";
import { libraryCall } from "../../system/library-calls.ts";
import type { CellGrid } from "../cell-grid.ts";
import { GridBuilder } from "../grid-builder.ts";

/** Thrown where DuckDB cannot read the file. */
export class UnreadableParquet extends Error {
  override readonly name = "UnreadableParquet";
}

/** A parquet file as a grid of texts; rows count as lines, the header being line 1. */
export async function parquetGrid(file: SourceFile, bytes: Uint8Array): Promise<CellGrid> {
  const { path: own } = file;
  if (own !== undefined) return libraryCall(() => readParquet(own));
  const folder = await mkdtemp(join(tmpdir(), "quoin-parquet-"));
  try {
    const path = join(folder, "table.parquet");
    await writeFile(path, bytes);
    return await libraryCall(() => readParquet(path));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readParquet(path: string): Promise<CellGrid> {
  // Loaded for a parquet file only: every other command starts without the database.
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:", { autoinstall_known_extensions: "false", autoload_known_extensions: "false", threads: "2" });
  const connection = await instance.connect();
  try {
    return await gridOf(connection, path);
  } catch (cause) {
    // The path is the machine's business, not the reader's.
    const [problem = ""] = (cause instanceof Error ? cause.message : String(cause)).replaceAll(path, "the file").split("\n");
    throw new UnreadableParquet(problem, { cause });
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function gridOf(connection: DuckDBConnection, path: string): Promise<CellGrid> {
  const source = `read_parquet('${path.replaceAll("'", "''")}')`;
  const described = await connection.runAndReadAll(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${source})`);
  const columns = described.getRows().map(([name, type]) => ({ name: String(name), type: String(type) }));
  const list = columns.map(({ name }) => `CAST("${name.replaceAll('"', '""')}" AS VARCHAR)`).join(", ");
  const grid = new GridBuilder();
  grid.startRow(1);
  columns.forEach(({ name }, column) => {
    grid.text(column, name);
  });
  const result = await connection.stream(`SELECT ${list} FROM ${source}`);
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk())
    for (const row of chunk.getRows()) {
      grid.startRow(grid.rows + 1);
      row.forEach((cell, column) => {
        grid.text(column, cell === null ? "" : plainText(String(cell), columns[column]!.type));
      });
    }
  return { ...grid.finish(), kinds: null };
}

/** A whole double is written without `.0` and a moment at midnight as its day, as the other formats have them. */
function plainText(text: string, type: string): string {
  if (type === "DOUBLE" || type === "FLOAT") return text.replace(/\.0$/, "");
  return type.startsWith("TIMESTAMP") ? text.replace(/ 00:00:00(\+00)?$/, "") : text;
}
