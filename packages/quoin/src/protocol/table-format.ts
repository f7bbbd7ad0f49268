import { gzipSync } from "node:zlib";
import { CsvTable, ExternalFault, note, type OutputFile } from "@quoin/core";
import { arrowBytes, parquetBytes, workbookWriter } from "@quoin/engines";
import type { TableFacts } from "./table-facts.ts";

export const tableFormats = ["csv", "csv.gz", "json", "jsonl", "parquet", "arrow", "xlsx"] as const;
export type TableFormat = (typeof tableFormats)[number];

/**
 * The files with their tables in another format and under its ending: codes stay texts, numbers numbers, a missing cell is null. Other files stay as they are.
 *
 * @param factsOf what Parquet and Arrow keep of each table beside its columns
 */
export async function inFormat(files: readonly OutputFile[], format: TableFormat, factsOf: (table: string) => TableFacts): Promise<readonly OutputFile[]> {
  if (format === "csv") return files;
  const written: OutputFile[] = [];
  for (const file of files) {
    const [table] = file.parts;
    const name = file.name.replace(/\.csv$/, "");
    if (!(table instanceof CsvTable)) written.push(file);
    else written.push({ name: `${name}.${format}`, parts: await partsIn(format, table, name, factsOf(name)) });
  }
  return written;
}

async function partsIn(format: Exclude<TableFormat, "csv">, table: CsvTable, name: string, { quoin, units }: TableFacts): Promise<OutputFile["parts"]> {
  switch (format) {
    case "csv.gz":
      return [gzipSync(Buffer.concat([...table.texts()].map((text) => Buffer.from(text))))];
    case "json":
      return [jsonText(table)];
    case "jsonl":
      return [
        jsonLines(table)
          .map((line) => `${line}\n`)
          .join(""),
      ];
    case "parquet":
      return [await parquetBytes(table, { quoin })];
    case "arrow":
      return [await arrowBytes(table, { table: { quoin }, units })];
    case "xlsx":
      return workbookOf([{ name, table, made: quoin }]);
  }
}

/** Rows that a sheet holds below its header, and letters of its name. */
const [longestSheet, longestName] = [1_048_575, 31];

/** A table as a sheet, and how it was made (`TableFacts.quoin`). */
export interface SheetTable {
  readonly name: string;
  readonly table: CsvTable;
  readonly made: string;
}

type Row = readonly (string | number | null)[];

/** Tables as the sheets of one workbook, behind them what each column means (`columns`) and what they were made of, a line each (`provenance`). */
export async function workbookOf(tables: readonly SheetTable[]): Promise<OutputFile["parts"]> {
  const sheets = tables.map(({ name, table: { columns, rows } }) => {
    if (rows.length > longestSheet) throw new ExternalFault(note("input.sheet-too-long", { table: name, rows: rows.length }, {}), "input");
    return sheetOf(
      name.slice(0, longestName),
      columns,
      rows.map((row) => row.map((cell) => cell ?? null)),
    );
  });
  // A workbook is read by its first sheet that holds rows: behind tables without any that would be one of these.
  if (tables.every(({ table }) => table.rows.length === 0)) return workbookWriter.xlsx(sheets);
  const facts = tables.map(({ made }) => fieldsOf(JSON.parse(made)));
  const meanings = tables.flatMap(({ name, table }, place): Row[] => {
    const known = fieldsOf(facts[place]?.["columns"]);
    return table.columns.map((column): Row => {
      const { unit, measure, version } = fieldsOf(known[column]);
      return [name, column, ...[unit, measure, version].map((each) => (typeof each === "string" || typeof each === "number" ? each : null))];
    });
  });
  const lines = Object.entries(facts[0] ?? {}).filter(([key]) => key !== "table" && key !== "columns");
  const made = lines.map(([key, value]): Row => [key, typeof value === "string" ? value : JSON.stringify(value)]);
  return workbookWriter.xlsx([
    ...sheets,
    sheetOf("columns", ["table", "column", "unit", "measure", "version"], meanings),
    sheetOf("provenance", ["what", "value"], made),
  ]);
}

function sheetOf(name: string, columns: readonly string[], rows: readonly Row[]) {
  return { name, frozenRows: 1, rows: [columns.map((value) => ({ value, look: "header" as const })), ...rows] };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** A list with an object a row, one on each line. */
function jsonText(table: CsvTable): string {
  const lines = jsonLines(table);
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}

function jsonLines({ columns, rows }: CsvTable): readonly string[] {
  return rows.map((row) => JSON.stringify(Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]))));
}
