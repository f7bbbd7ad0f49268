import { elementAt } from "../../../contract/assert-present.ts";
/** Type of a column as a person sees it. */
export type ColumnType = "text" | "number" | "date";

/** A column on its way into a table: cells as they will be stored, empty = missing. */
export interface ImportColumn {
  readonly source: string;
  readonly name: string;
  /** Number of the column in the file, 1 = first; 0 where the import made it. */
  readonly place: number;
  readonly type: ColumnType;
  /** Unit of the numbers where the file names one. */
  readonly unit?: string | undefined;
  /** What says it: the words of its cells, its heading, a line above the table. */
  readonly unitFrom?: "cells" | "heading" | "line" | undefined;
  readonly cells: readonly string[];
}

/** The rows of a file that are data, column by column. */
export interface ImportTable {
  readonly columns: readonly ImportColumn[];
  /** Row in the file of each row, 1 = first, blank ones counted. */
  readonly rows: readonly number[];
}

/** The rows for which the mask holds. */
export function keptRows(table: ImportTable, keep: (index: number) => boolean): ImportTable {
  const kept = table.rows.map((_, index) => index).filter(keep);
  if (kept.length === table.rows.length) return table;
  return {
    rows: kept.map((index) => elementAt(table.rows, index)),
    columns: table.columns.map((column) => ({ ...column, cells: kept.map((index) => elementAt(column.cells, index)) })),
  };
}

export function columnNamed(table: ImportTable, name: string): ImportColumn | undefined {
  return table.columns.find((column) => column.name === name);
}
