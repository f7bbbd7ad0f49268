import { elementAt } from "../../../contract/held.ts";
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
  const coming = table.rows.flatMap((_, row) => (effect.fates[row] === "come" ? [row] : []));
  const rows = [
    ...Array.from({ length: standing.rows }, (_, place) => {
      const row = elementAt(effect.named, place);
      return row < 0 || effect.fates[row] !== "change" ? standingRow : elementAt(table.rows, row);
    }),
    ...coming.map((row) => elementAt(table.rows, row)),
  ];
  const columns = table.columns.map((column) => {
    const cells = cellsBefore(column, standing);
    for (let place = 0; place < standing.rows; place++) {
      const row = elementAt(effect.named, place);
      if (row >= 0 && effect.fates[row] === "change") cells[place] = elementAt(column.cells, row);
    }
    for (const row of coming) cells.push(elementAt(column.cells, row));
    return { ...column, cells };
  });
  return { rows, columns };
}

function cellsBefore({ name, type }: ImportColumn, standing: TableCells): string[] {
  const before: CellColumn | undefined = standing.columns.find((column) => column.name === name);
  if (before === undefined) return new Array<string>(standing.rows).fill("");
  // Where the file has numbers, so has the table; a marker of a missing value was written by hand.
  return type === "number" ? before.cells.map((cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? cell : plainNumber(cell))) : [...before.cells];
}
