import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBType, DuckDBValue } from "@duckdb/node-api";
import type { CsvTable } from "@quoin/core";
import { libraryCall } from "../../system/library-calls.ts";
import { dayNumber, type WrittenColumn, writtenColumns } from "../columns/written-columns.ts";
import { quotedName, quotedText } from "../duckdb/guarded-database.ts";

/** Rows that are handed over at once; what DuckDB itself works on. */
const chunkRows = 2048;

/**
 * A table as a parquet file: columns of texts, of whole numbers, of numbers and of days as its cells are, each number to the bit; what is missing is null. The same table gives the same bytes.
 *
 * @param metadata what is kept beside the columns, by key
 */
export function parquetBytes(table: CsvTable, metadata: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  return libraryCall(() => written(writtenColumns(table), metadata));
}

async function written(columns: readonly WrittenColumn[], metadata: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const { DuckDBInstance, DuckDBDataChunk, DATE, BIGINT, DOUBLE, VARCHAR, DuckDBDateValue } = await import("@duckdb/node-api");
  const folder = await mkdtemp(join(tmpdir(), "quoin-parquet-"));
  const instance = await DuckDBInstance.create(":memory:", { autoinstall_known_extensions: "false", autoload_known_extensions: "false", threads: "1" });
  const connection = await instance.connect();
  try {
    const typeOf = (column: WrittenColumn): DuckDBType =>
      column.kind === "number" ? (column.isWhole ? BIGINT : DOUBLE) : column.kind === "date" ? DATE : VARCHAR;
    const types = columns.map(typeOf);
    await connection.run(`CREATE TABLE written (${columns.map(({ name }, place) => `${quotedName(name)} ${String(types[place])}`).join(", ")})`);
    const cellsOf = columns.map((column): ((row: number) => DuckDBValue) => {
      if (column.kind === "number") {
        const { values, isWhole } = column;
        return (row) => (Number.isNaN(values[row]) ? null : isWhole ? BigInt(values[row]!) : values[row]!);
      }
      const { codes, texts } = column.coded;
      const cells = texts.map((text): DuckDBValue => (text === "" ? null : column.kind === "date" ? new DuckDBDateValue(dayNumber(text)) : text));
      return (row) => cells[codes[row]!] ?? null;
    });
    const rowCount = columns[0] === undefined ? 0 : columns[0].kind === "number" ? columns[0].values.length : columns[0].coded.codes.length;
    const appender = await connection.createAppender("written");
    for (let from = 0; from < rowCount; from += chunkRows) {
      const rows = Math.min(chunkRows, rowCount - from);
      const chunk = DuckDBDataChunk.create(types, rows);
      for (const [place, cell] of cellsOf.entries())
        chunk.setColumnValues(
          place,
          Array.from({ length: rows }, (_, row) => cell(from + row)),
        );
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
    const to = join(folder, "table.parquet");
    const kept = Object.entries(metadata).map(([key, text]) => `${quotedName(key)}: ${quotedText(text)}`);
    await connection.run(`COPY written TO ${quotedText(to)} (FORMAT parquet${kept.length === 0 ? "" : `, KV_METADATA {${kept.join(", ")}}`})`);
    return new Uint8Array(await readFile(to));
  } finally {
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}
