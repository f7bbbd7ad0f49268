import { basename } from "node:path";
import { ExternalFault, note } from "@quoin/core";
import type Database from "libsql";
import { typedArrowBytes } from "../arrow/typed-arrow.ts";
import { cellColumns } from "../columns/cell-columns.ts";
import { type AskedTable, onlyTable } from "./asked-table.ts";
import { brokenDatabase, refusedSql } from "./database-faults.ts";
import { reachesBeyond } from "./sqlite-guard.ts";

/**
 * A table or view of a SQLite file, or what a query answers, as an Arrow file; the database is only read. A column of numbers alone is one of numbers, any other of texts: whole numbers that
 * no double holds are texts, bytes stand as hexadecimal digits.
 */
export async function sqliteTable(file: string, asked: AskedTable): Promise<Uint8Array> {
  try {
    const { default: Database } = await import("libsql");
    const database = new Database(file, { readonly: true, fileMustExist: true });
    try {
      const listed = database
        .prepare("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' ORDER BY name")
        .raw(true)
        .all();
      const names = listed.map((row) => String(Array.isArray(row) ? row[0] : row));
      const sql = "sql" in asked ? asked.sql : `SELECT * FROM "${tableOf(file, names, asked.part).replaceAll('"', '""')}"`;
      const query = prepared(database, file, sql, "sql" in asked);
      const cells = cellColumns(query.columns().map(({ name }) => name));
      try {
        for (const row of query.raw(true).safeIntegers(true).iterate()) if (Array.isArray(row)) cells.push(row);
      } catch (cause) {
        throw "sql" in asked ? refusedSql(file, cause) : cause;
      }
      return await typedArrowBytes(cells.finish(), cells.rowCount);
    } finally {
      database.close();
    }
  } catch (cause) {
    throw cause instanceof ExternalFault ? cause : brokenDatabase(file, cause);
  }
}

function tableOf(file: string, names: readonly string[], part: string | null): string {
  const wanted = part ?? onlyTable(file, names);
  if (names.includes(wanted)) return wanted;
  const shown = basename(file);
  throw new ExternalFault(note("input.no-such-part", { file: shown, part: wanted, known: names.join(", ") }, { file: shown }), "input");
}

/** A statement that answers rows and is one alone, since within the brackets of another nothing but a query stands; and that reaches nothing but the file. */
function prepared(database: Database.Database, file: string, sql: string, isAsked: boolean) {
  const query = isAsked ? `SELECT * FROM (${sql.trim().replace(/;\s*$/, "")}\n)` : sql;
  try {
    // By itself too: what closes the brackets before they end is no query.
    if (isAsked) database.prepare(sql);
    const beyond = reachesBeyond(database, query);
    if (beyond !== null) throw new Error(`${beyond} is not read`);
    return database.prepare(query);
  } catch (cause) {
    throw refusedSql(file, cause);
  }
}
