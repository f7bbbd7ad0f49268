import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { CsvTable } from "@quoin/core";
import { arrowBytes, fileOfMachine, parquetBytes, tableReader, workbookWriter } from "@quoin/engines";
import Database from "libsql";

/** Words of a command that hand in a table, and what standard input then holds. */
export interface HandedIn {
  readonly word: string;
  readonly beside?: readonly string[];
  readonly stdin?: Uint8Array;
}

/** One way to hand a table in: made of the csv, once for each file. */
export interface TableForm {
  readonly name: string;
  /** Holds any cells in any place, without a header of one name a column. */
  readonly isSheet?: true;
  /** One option of a command alone can be given so; its other tables stay csv. */
  readonly isSingle?: true;
  of(folder: string, name: string): HandedIn;
}

const at = (folder: string, name: string, ending: string): string => join(folder, name.replace(/\.csv$/, `.${ending}`));
const tableName = (name: string): string => name.replace(/\.csv$/, "").replaceAll("-", "_");
const piped = (format: string): TableForm => ({
  name: `- of ${format}`,
  isSingle: true,
  ...(format === "csv" ? { isSheet: true } : {}),
  of: (folder, name) => ({ word: "-", beside: ["--input-format", format], stdin: new Uint8Array(readFileSync(at(folder, name, format))) }),
});
const asked = (engine: string): TableForm => ({
  name: `${engine} --sql`,
  isSingle: true,
  of: (folder, name) => ({ word: at(folder, "tables.csv", engine), beside: ["--sql", `SELECT * FROM ${tableName(name)} ORDER BY rowid`] }),
});

/** Every way in that the guide promises, beside csv. */
export const tableForms: readonly TableForm[] = [
  { name: "csv.gz", isSheet: true, of: (folder, name) => ({ word: at(folder, name, "csv.gz") }) },
  { name: "xlsx", isSheet: true, of: (folder, name) => ({ word: at(folder, name, "xlsx") }) },
  { name: "jsonl", of: (folder, name) => ({ word: at(folder, name, "jsonl") }) },
  { name: "json", of: (folder, name) => ({ word: at(folder, name, "json") }) },
  { name: "jsonl.gz", of: (folder, name) => ({ word: at(folder, name, "jsonl.gz") }) },
  { name: "tsv", isSheet: true, of: (folder, name) => ({ word: at(folder, name, "tsv") }) },
  { name: "parquet", of: (folder, name) => ({ word: at(folder, name, "parquet") }) },
  { name: "arrow", of: (folder, name) => ({ word: at(folder, name, "arrow") }) },
  { name: "F.duckdb#TABLE", of: (folder, name) => ({ word: `${at(folder, "tables.csv", "duckdb")}#${tableName(name)}` }) },
  { name: "F.sqlite#TABLE", of: (folder, name) => ({ word: `${at(folder, "tables.csv", "sqlite")}#${tableName(name)}` }) },
  asked("duckdb"),
  asked("sqlite"),
  { name: "datapackage.json#RESOURCE", of: (folder, name) => ({ word: `${join(folder, "datapackage.json")}#${tableName(name)}` }) },
  piped("csv"),
  piped("jsonl"),
  piped("xlsx"),
  piped("parquet"),
  piped("arrow"),
];

/** The rows of a csv file as texts. */
export async function cellsOf(path: string): Promise<readonly (readonly string[])[]> {
  const opened = await tableReader.open(fileOfMachine(path), {});
  if (!opened.ok) throw new Error(`${path}: ${JSON.stringify(opened.notes)}`);
  const { sheet } = opened.value;
  return Array.from({ length: sheet.rows }, (_, row) => Array.from({ length: sheet.columns }, (_cell, column) => sheet.text(row, column)));
}

/** Cells as a program that knows types keeps them: a column of numbers alone is one, every other one of texts; what is missing is nothing. */
function typed([head = [], ...rows]: readonly (readonly string[])[]): CsvTable {
  const isNumber = head.map((_, column) => rows.every((row) => row[column] === "" || String(Number(row[column])) === row[column]));
  return new CsvTable(
    head,
    rows.map((row) => row.map((cell, column) => (cell === "" ? null : isNumber[column] ? Number(cell) : cell))),
  );
}

/**
 * Writes each csv of a folder in every form: beside it, and all of them together in a DuckDB file, a SQLite file and a package.
 * A sheet without a header of one name a column is written as text and as a workbook alone.
 */
export async function writeForms(folder: string, names: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.create(at(folder, "tables.csv", "duckdb"));
  const connection = await instance.connect();
  const database = new Database(at(folder, "tables.csv", "sqlite"));
  const resources: unknown[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const cells = await cellsOf(path);
    writeFileSync(at(folder, name, "csv.gz"), gzipSync(readFileSync(path)));
    writeFileSync(at(folder, name, "tsv"), cells.map((row) => `${row.join("\t")}\n`).join(""));
    const [head = []] = cells;
    const hasHeader = head.every((each) => each !== "" && !/^\d/.test(each)) && new Set(head).size === head.length;
    const table = typed(cells);
    const rows = [head, ...table.rows].map((row) =>
      row.map((cell) => (typeof cell === "string" && cell !== "" && String(Number(cell)) === cell ? Number(cell) : (cell ?? null))),
    );
    const sheet = hasHeader ? [head, ...table.rows.map((row) => row.map((cell) => cell ?? null))] : rows;
    writeFileSync(
      at(folder, name, "xlsx"),
      Buffer.concat((await workbookWriter.xlsx([{ name: "table", frozenRows: 0, rows: sheet }])).map((part) => Buffer.from(part as Uint8Array))),
    );
    if (!hasHeader) continue;
    const lines = table.rows.map((row) => JSON.stringify(Object.fromEntries(head.map((key, column) => [key, row[column]]))));
    writeFileSync(at(folder, name, "json"), `[${lines.join(",\n")}]\n`);
    writeFileSync(at(folder, name, "jsonl"), `${lines.join("\n")}\n`);
    writeFileSync(at(folder, name, "jsonl.gz"), gzipSync(`${lines.join("\n")}\n`));
    writeFileSync(at(folder, name, "parquet"), await parquetBytes(table));
    writeFileSync(at(folder, name, "arrow"), await arrowBytes(table));
    await connection.run(`CREATE TABLE ${tableName(name)} AS FROM '${at(folder, name, "parquet")}'`);
    const marks = head.map(() => "?").join(", ");
    database.exec(`CREATE TABLE ${tableName(name)} (${head.map((each) => `"${each}"`).join(", ")})`);
    const insert = database.prepare(`INSERT INTO ${tableName(name)} VALUES (${marks})`);
    for (const row of table.rows) insert.run(...row.map((cell) => cell ?? null));
    resources.push({ name: tableName(name), path: name, encoding: "utf-8", schema: { fields: head.map((each) => ({ name: each })), missingValues: [""] } });
  }
  connection.closeSync();
  instance.closeSync();
  database.close();
  writeFileSync(join(folder, "datapackage.json"), JSON.stringify({ name: "fixtures", resources }));
}
