import { elementAt } from "../../../contract/assert-present.ts";
import type { FilePlace } from "../layout/file-place.ts";
import type { ImportColumn, ImportTable } from "../table/import-table.ts";
import type { ImportMode, RowEffect } from "./row-effect.ts";
import { type CellColumn, plainNumber, type TableCells } from "./table-cells.ts";

/** The row number of a row that is not of the file but stood in the table before. */
export const standingRow = 0;

/** Places of the rows of a table after an import: in the file where they are of it, else in the table. */
export function placesLaidOver(at: FilePlace, table: string): FilePlace {
  return (row, column) => (row === standingRow ? { table, ...(column === undefined ? {} : { field: column.name }) } : at(row, column));
}

/** The columns that stay without the file having them: with their cells in rows that the table had, empty in rows that come. */
export function withKeptColumns(table: ImportTable, standing: TableCells, effect: RowEffect, kept: readonly string[]): ImportTable {
  if (kept.length === 0) return table;
  const columns = kept.flatMap((name): ImportColumn[] => {
    const before = standing.columns.find((column) => column.name === name);
    if (before === undefined) return [];
    const cells = table.rows.map((_, row) => {
      const place = elementAt(effect.standing, row);
      return place < 0 ? "" : elementAt(before.cells, place);
    });
    return [{ source: "", name, place: 0, type: before.isNumber ? "number" : "text", cells }];
  });
  return { ...table, columns: [...table.columns, ...columns] };
}

/**
 * The table as it is after the import: the file alone where it replaces; else the rows that stood, those of a key that the file names as the file has them, and behind them the rows
 * that come. `table` holds every column of the table; rows that are not of the file have the number `standingRow`.
 */
export function laidOver(table: ImportTable, standing: TableCells, effect: RowEffect, mode: ImportMode): ImportTable {
  if (mode === "replace" || standing.rows === 0) return table;
  const changed: number[] = [];
  const coming: number[] = [];
  effect.fates.forEach((fate, row) => {
    if (fate === "come") coming.push(row);
    else if (fate === "change") changed.push(row);
  });
  const rows = new Array<number>(standing.rows + coming.length).fill(standingRow);
  for (const row of changed) rows[elementAt(effect.standing, row)] = elementAt(table.rows, row);
  coming.forEach((row, place) => {
    rows[standing.rows + place] = elementAt(table.rows, row);
  });
  const columns = table.columns.map((column) => {
    const cells = cellsBefore(column, standing, rows.length);
    for (const row of changed) cells[elementAt(effect.standing, row)] = elementAt(column.cells, row);
    coming.forEach((row, place) => {
      cells[standing.rows + place] = elementAt(column.cells, row);
    });
    return { ...column, cells };
  });
  return { rows, columns };
}

/** The cells of the rows that stood, and empty ones up to as many as there are to be. */
function cellsBefore({ name, type }: ImportColumn, standing: TableCells, length: number): string[] {
  const before: CellColumn | undefined = standing.columns.find((column) => column.name === name);
  const cells = new Array<string>(length).fill("");
  if (before === undefined) return cells;
  for (let place = 0; place < standing.rows; place++) {
    const cell = elementAt(before.cells, place);
    // Where the file has numbers, so has the table; a marker of a missing value was written by hand.
    cells[place] = type === "number" && !/^-?\d+(\.\d+)?$/.test(cell) ? plainNumber(cell) : cell;
  }
  return cells;
}
