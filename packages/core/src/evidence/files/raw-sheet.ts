import type { RawColumn } from "../cells/raw-column.ts";

/** What a cell is in the file; every cell of a text file is text. */
export type CellKind = "text" | "number" | "date" | "boolean" | "error";

/** A block of merged cells, rows and columns from 0, ends included. Its text stands in the first cell. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Cells as they stand in a file, before anything is known of headers. Rows and columns count from 0 here, blank rows too. */
export interface RawSheet {
  /** Null where the format has no sheets. */
  readonly name: string | null;
  /** The file says what each cell is, as a workbook does. */
  readonly isTyped?: boolean;
  readonly rows: number;
  /** Cells of the widest row. */
  readonly columns: number;
  readonly merges: readonly CellRange[];
  /** Cells that the row has in the file. */
  width(row: number): number;
  /** True where no cell of the row holds anything but blanks. */
  isBlank(row: number): boolean;
  /** Empty where the row has no such cell. */
  text(row: number, column: number): string;
  kind(row: number, column: number): CellKind;
  /** Line of a text file (a quoted cell may span several), row of a sheet; 1 = first. */
  line(row: number): number;
  /** A column over the rows that are listed. */
  column(name: string, column: number, rows: Uint32Array): RawColumn;
}
