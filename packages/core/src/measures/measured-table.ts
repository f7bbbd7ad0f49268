import type { CsvCell } from "../contract/csv-text.ts";
import { codedTexts } from "../evidence/cells/coded-columns.ts";
import type { CodedTexts } from "../evidence/cells/raw-column.ts";

/** A column of an answered table: numbers (NaN = missing), texts (code −1 = missing), or cells of both kinds. */
export type MeasuredColumn = { readonly values: Float64Array } | CodedTexts | { readonly cells: readonly (string | number | null)[] };

/** A table of figures by columns, each read by its name. Rows stand in the order that the family documents. */
export class MeasuredTable {
  readonly name: string;
  readonly rowCount: number;
  readonly columns: ReadonlyMap<string, MeasuredColumn>;

  constructor(name: string, rowCount: number, columns: ReadonlyMap<string, MeasuredColumn>) {
    this.name = name;
    this.rowCount = rowCount;
    this.columns = columns;
  }

  /** Numbers of a column, NaN where there is no figure. */
  numbers(column: string): Float64Array {
    const held = this.#held(column);
    if ("values" in held) return held.values;
    return Float64Array.from({ length: this.rowCount }, (_, row) => {
      const cell = cellOf(held, row);
      return typeof cell === "number" ? cell : Number.NaN;
    });
  }

  /** Texts of a column, each once; code −1 where there is none. */
  texts(column: string): CodedTexts {
    const held = this.#held(column);
    return "codes" in held ? held : codedTexts(this.#cells(held));
  }

  /** Rows as they are printed, null where a cell is empty. */
  get rows(): readonly (readonly (string | number | null)[])[] {
    const columns = [...this.columns.values()];
    return Array.from({ length: this.rowCount }, (_, row) => columns.map((column) => cellOf(column, row)));
  }

  #cells(column: MeasuredColumn) {
    return Array.from({ length: this.rowCount }, (_, row) => cellOf(column, row));
  }

  #held(column: string): MeasuredColumn {
    const held = this.columns.get(column);
    if (held === undefined) throw new Error(`table ${this.name} has no column ${column}; it has ${[...this.columns.keys()].join(", ")}`);
    return held;
  }
}

function cellOf(column: MeasuredColumn, row: number): string | number | null {
  if ("cells" in column) return column.cells[row] ?? null;
  if ("codes" in column) return column.texts[column.codes[row]!] ?? null;
  const value = column.values[row]!;
  return Number.isNaN(value) ? null : value;
}

/** Cells as the narrowest column that holds them. */
export function columnOfCells(cells: readonly CsvCell[]): MeasuredColumn {
  if (cells.every((cell) => typeof cell !== "string")) return { values: Float64Array.from(cells, (cell) => (typeof cell === "number" ? cell : Number.NaN)) };
  if (cells.every((cell) => typeof cell !== "number" && cell !== "")) return codedTexts(cells);
  return { cells: cells.map((cell) => cell ?? null) };
}
