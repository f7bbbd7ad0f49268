import { basename } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { ExternalFault, note } from "@quoin/core";
import { typedArrowBytes } from "../arrow/typed-arrow.ts";
import { duckdbColumns } from "../duckdb/duckdb-columns.ts";
import { inGuardedDatabase, quotedName } from "../duckdb/guarded-database.ts";
import { type AskedTable, onlyTable } from "./asked-table.ts";
import { brokenDatabase, refusedSql } from "./database-faults.ts";

/**
 * A table or view of a DuckDB file (`TABLE` or `SCHEMA.TABLE`), or what a query answers, as an Arrow file. The database is only read, and neither a view nor a query reaches anything else of
 * this machine.
 */
export async function duckdbTable(file: string, asked: AskedTable): Promise<Uint8Array> {
  try {
    return await inGuardedDatabase(file, [], async (connection) => {
      const { columns, rowCount } = await duckdbColumns(
        connection,
        "sql" in asked ? await answerOf(connection, file, asked.sql) : await tableOf(connection, file, asked.part),
      );
      return typedArrowBytes(columns, rowCount);
    });
  } catch (cause) {
    throw cause instanceof ExternalFault ? cause : brokenDatabase(file, cause);
  }
}

async function tableOf(connection: DuckDBConnection, file: string, part: string | null): Promise<string> {
  const listed = await connection.runAndReadAll(
    "SELECT table_schema, table_name FROM information_schema.tables WHERE table_catalog = current_database() ORDER BY ALL",
  );
  const tables = listed.getRows().map(([schema, table]) => ({ schema: String(schema), table: String(table) }));
  const names = tables.map(({ table }) => table);
  const wanted = part ?? onlyTable(file, names);
  const found = tables.find(({ table }) => table === wanted) ?? tables.find(({ schema, table }) => `${schema}.${table}` === wanted);
  if (found !== undefined) return `${quotedName(found.schema)}.${quotedName(found.table)}`;
  const shown = basename(file);
  throw new ExternalFault(note("input.no-such-part", { file: shown, part: wanted, known: names.join(", ") }, { file: shown }), "input");
}

/** The answer of a query, computed once: it is looked at several times. */
async function answerOf(connection: DuckDBConnection, file: string, sql: string): Promise<string> {
  const { StatementType } = await import("@duckdb/node-api");
  const kept = quotedName("quoin answer");
  try {
    const statements = await connection.extractStatements(sql);
    if (statements.count !== 1) throw new Error("one query, and no more");
    const prepared = await statements.prepare(0);
    const isQuery = prepared.statementType === StatementType.SELECT;
    prepared.destroySync();
    if (!isQuery) throw new Error("a query (SELECT), which changes nothing");
    await connection.run(`CREATE TEMP TABLE ${kept} AS FROM (${sql.trim().replace(/;\s*$/, "")}\n)`);
  } catch (cause) {
    throw refusedSql(file, cause);
  }
  return `temp.${kept}`;
}
