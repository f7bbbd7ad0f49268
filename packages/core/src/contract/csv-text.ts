/** A cell as it is written: numbers with full round-trip precision, null and NaN as an empty cell. */
export type CsvCell = string | number | null | undefined;

/**
 * Plain UTF-8 CSV: comma, header row, LF, quotes only where needed.
 *
 *   csvText(["a", "b"], [["x,y", 0.1], [null, Number.NaN]])  // 'a,b\n"x,y",0.1\n,\n'
 */
export function csvText(columns: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  const lines = [columns.map(csvCell).join(",")];
  for (const row of rows) lines.push(row.map(csvCell).join(","));
  lines.push("");
  return lines.join("\n");
}

export function csvCell(value: CsvCell): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(Object.is(value, -0) ? 0 : value) : "";
  return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** A table of a file that a use case makes: CSV where it is printed, its cells still texts and numbers, so that a face can write another format. */
export class CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];

  constructor(columns: readonly string[], rows: Iterable<readonly CsvCell[]>) {
    this.columns = columns;
    this.rows = [...rows];
  }

  toString(): string {
    return csvText(this.columns, this.rows);
  }
}

/** `csvTable(["a"], [[1]])` is the file that `csvText` prints. */
export function csvTable(columns: readonly string[], rows: Iterable<readonly CsvCell[]>): CsvTable {
  return new CsvTable(columns, rows);
}
