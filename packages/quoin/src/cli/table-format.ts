import { CsvTable, type OutputFile } from "@quoin/core";
import { parquetBytes } from "@quoin/engines";

export const tableFormats = ["csv", "json", "parquet"] as const;
export type TableFormat = (typeof tableFormats)[number];

/** The files with their tables in another format and under its ending: codes stay texts, numbers numbers, a missing cell is null. Other files stay as they are. */
export async function inFormat(files: readonly OutputFile[], format: TableFormat): Promise<readonly OutputFile[]> {
  if (format === "csv") return files;
  const written: OutputFile[] = [];
  for (const file of files) {
    const [table] = file.parts;
    if (!(table instanceof CsvTable)) written.push(file);
    else written.push({ name: file.name.replace(/\.csv$/, `.${format}`), parts: [format === "json" ? jsonText(table) : await parquetBytes(table)] });
  }
  return written;
}

/** A list with an object a row, one on each line. */
function jsonText({ columns, rows }: CsvTable): string {
  const lines = rows.map((row) => JSON.stringify(Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]))));
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}
