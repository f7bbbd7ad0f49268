import { elementAt } from "./assert-present.ts";
import { type CsvCell, CsvTable, csvCell } from "./csv-text.ts";

/** A column of a long table: numbers (NaN = empty), or texts that repeat, as places in a list. */
export type TableColumn = Float64Array | Int32Array | Uint8Array | { readonly codes: Int32Array; readonly texts: readonly string[] };

/** Rows that are written in one piece; a piece of a few hundred kilobytes. */
const pieceRows = 4096;

/** A table kept by columns, for millions of rows: printed in pieces, its rows made one by one only where a face asks for them. */
export class ColumnTable extends CsvTable {
  readonly length: number;
  readonly #data: readonly TableColumn[];
  #made: readonly (readonly CsvCell[])[] | null = null;

  /** @param data one array a column, all of one length */
  constructor(columns: readonly string[], data: readonly TableColumn[]) {
    super(columns, []);
    this.#data = data;
    this.length = data.length === 0 ? 0 : lengthOf(elementAt(data, 0));
  }

  override get rows(): readonly (readonly CsvCell[])[] {
    this.#made ??= Array.from({ length: this.length }, (_, row) => this.#data.map((column) => cellOf(column, row)));
    return this.#made;
  }

  /** The figures of a column as they are kept. */
  column(place: number): TableColumn {
    return elementAt(this.#data, place);
  }

  override *texts(): Iterable<string> {
    yield `${this.columns.map(csvCell).join(",")}\n`;
    const print = this.#data.map(printer);
    for (let from = 0; from < this.length; from += pieceRows) {
      const to = Math.min(this.length, from + pieceRows);
      let text = "";
      for (let row = from; row < to; row++) {
        for (let k = 0; k < print.length; k++) text += (k === 0 ? "" : ",") + elementAt(print, k)(row);
        text += "\n";
      }
      yield text;
    }
  }

  /** Left out where a result is kept as JSON: its rows are kept already. */
  toJSON(): undefined {
    return undefined;
  }
}

function cellOf(column: TableColumn, row: number): CsvCell {
  if ("codes" in column) return column.texts[column.codes[row]!];
  const value = column[row]!;
  return Number.isNaN(value) ? null : value;
}

type Printer = (row: number) => string | number;

function printer(column: TableColumn): Printer {
  if ("codes" in column) {
    const texts = column.texts.map(csvCell);
    return (row) => elementAt(texts, column.codes[row]!);
  }
  if (!(column instanceof Float64Array)) return (row) => column[row]!;
  return (row) => {
    const value = column[row]!;
    return Number.isFinite(value) ? value + 0 : "";
  };
}

function lengthOf(column: TableColumn): number {
  return "codes" in column ? column.codes.length : column.length;
}
