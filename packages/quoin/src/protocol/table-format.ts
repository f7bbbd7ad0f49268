import { CsvTable, ExternalFault, note, type OutputFile } from "@quoin/core";
import { arrowBytes, parquetBytes, workbookWriter } from "@quoin/engines";

export const tableFormats = ["csv", "json", "parquet", "arrow", "xlsx"] as const;
export type TableFormat = (typeof tableFormats)[number];

/** The files with their tables in another format and under its ending: codes stay texts, numbers numbers, a missing cell is null. Other files stay as they are. */
export async function inFormat(files: readonly OutputFile[], format: TableFormat): Promise<readonly OutputFile[]> {
  if (format === "csv") return files;
  const written: OutputFile[] = [];
  for (const file of files) {
    const [table] = file.parts;
    if (!(table instanceof CsvTable)) written.push(file);
    else written.push({ name: file.name.replace(/\.csv$/, `.${format}`), parts: await partsIn(format, table, file.name) });
  }
  return written;
}

async function partsIn(format: Exclude<TableFormat, "csv">, table: CsvTable, name: string): Promise<OutputFile["parts"]> {
  switch (format) {
    case "json":
      return [jsonText(table)];
    case "parquet":
      return [await parquetBytes(table)];
    case "arrow":
      return [await arrowBytes(table)];
    case "xlsx": {
      const { columns, rows } = table;
      if (rows.length > longestSheet) throw new ExternalFault(note("input.sheet-too-long", { table: name, rows: rows.length }, {}), "input");
      const head = columns.map((value) => ({ value, look: "header" as const }));
      const cells = rows.map((row) => row.map((cell) => cell ?? null));
      return workbookWriter.xlsx([{ name: name.replace(/\.csv$/, ""), frozenRows: 1, rows: [head, ...cells] }]);
    }
  }
}

/** Rows that a sheet holds below its header. */
const longestSheet = 1_048_575;

/** A list with an object a row, one on each line. */
function jsonText({ columns, rows }: CsvTable): string {
  const lines = rows.map((row) => JSON.stringify(Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]))));
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}
