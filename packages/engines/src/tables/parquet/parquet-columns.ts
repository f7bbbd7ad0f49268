import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SourceFile } from "@quoin/core";
import { type ColumnsOfTable, duckdbColumns } from "../duckdb/duckdb-columns.ts";
import { inGuardedDatabase, quotedText } from "../duckdb/guarded-database.ts";

/** Thrown where DuckDB cannot read the file. */
export class UnreadableParquet extends Error {
  override readonly name = "UnreadableParquet";
}

/** The columns of a parquet file with their types. */
export async function parquetColumns(file: SourceFile, bytes: Uint8Array): Promise<ColumnsOfTable> {
  const { path: own } = file;
  if (own !== undefined && !isPattern(own)) return readParquet(own);
  const folder = await mkdtemp(join(tmpdir(), "quoin-parquet-"));
  try {
    const path = join(folder, "table.parquet");
    await writeFile(path, bytes);
    return await readParquet(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** DuckDB takes such a name for that of many files. */
function isPattern(path: string): boolean {
  return /[*?[\]{}]/.test(path);
}

async function readParquet(path: string): Promise<ColumnsOfTable> {
  try {
    // A folder called `year=2010` is the reader's own affair and no column.
    return await inGuardedDatabase(null, [path], (connection) => duckdbColumns(connection, `read_parquet(${quotedText(path)}, hive_partitioning = false)`));
  } catch (cause) {
    // The path is the machine's business, not the reader's.
    const [problem = ""] = (cause instanceof Error ? cause.message : String(cause)).replaceAll(path, "the file").split("\n");
    throw new UnreadableParquet(problem, { cause });
  }
}
