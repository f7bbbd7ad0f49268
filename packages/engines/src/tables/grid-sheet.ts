import type { CellKind, CellRange, RawSheet } from "@quoin/core";
import { type CellGrid, cellText, isBlankRow, rowWidth } from "./cell-grid.ts";
import { cellKinds } from "./cell-kinds.ts";
import { gridColumn } from "./grid-column.ts";

/** The port's view of a grid. */
export function gridSheet(grid: CellGrid, name: string | null = null, merges: readonly CellRange[] = []): RawSheet {
  let columns = 0;
  for (let row = 0; row < grid.rows; row++) columns = Math.max(columns, rowWidth(grid, row));
  return {
    name,
    rows: grid.rows,
    columns,
    merges,
    width: (row) => rowWidth(grid, row),
    isBlank: (row) => isBlankRow(grid, row),
    text: (row, column) => (column < rowWidth(grid, row) ? cellText(grid, grid.first[row]! + column) : ""),
    kind: (row, column): CellKind =>
      grid.kinds === null || column >= rowWidth(grid, row) ? "text" : (cellKinds[grid.kinds[grid.first[row]! + column]!] ?? "text"),
    line: (row) => grid.lines[row]!,
    column: (header, column, rows) => gridColumn(grid, header, column, rows),
  };
}
