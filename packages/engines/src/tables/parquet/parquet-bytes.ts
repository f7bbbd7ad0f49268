import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CsvTable } from "@quoin/core";
import { libraryCall } from "../../system/library-calls.ts";

/** A table as a parquet file: columns of texts, of whole numbers and of numbers as its cells are; an empty cell is null. The same table gives the same bytes. */
export function parquetBytes(table: CsvTable): Promise<Uint8Array> {
  return libraryCall(() => written(table));
}

async function written(table: CsvTable): Promise<Uint8Array> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const folder = await mkdtemp(join(tmpdir(), "quoin-parquet-"));
  const [from, to] = ["table.csv", "table.parquet"].map((name) => join(folder, name)) as [string, string];
  const instance = await DuckDBInstance.create(":memory:", { autoinstall_known_extensions: "false", autoload_known_extensions: "false", threads: "1" });
  const connection = await instance.connect();
  try {
    await writeFile(from, String(table));
    const columns = table.columns.map((name, index) => `${quoted(name)}: '${columnType(table, index)}'`).join(", ");
    await connection.run(
      `COPY (SELECT * FROM read_csv(${quoted(from)}, header = true, delim = ',', quote = '"', escape = '"', auto_detect = false, parallel = false, columns = {${columns}})) TO ${quoted(to)} (FORMAT parquet)`,
    );
    return new Uint8Array(await readFile(to));
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function columnType({ rows }: CsvTable, index: number): "VARCHAR" | "BIGINT" | "DOUBLE" {
  let type: "BIGINT" | "DOUBLE" = "BIGINT";
  let isFilled = false;
  for (const row of rows) {
    const cell = row[index];
    if (typeof cell === "string") return "VARCHAR";
    if (typeof cell !== "number" || !Number.isFinite(cell)) continue;
    isFilled = true;
    if (!Number.isSafeInteger(cell)) type = "DOUBLE";
  }
  return isFilled ? type : "VARCHAR";
}
