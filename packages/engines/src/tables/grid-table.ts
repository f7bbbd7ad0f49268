import { fault, type Note, note, type Outcome, type RawTable, success, type TableDecisions } from "@quoin/core";
import { type CellGrid, cellText, isBlankRow, rowWidth } from "./cell-grid.ts";
import { gridColumn } from "./grid-column.ts";

const listedFaults = 20;

/** The grid as a table: the first row that is not blank is the header, every other row must have its width. */
export function gridTable(file: string, grid: CellGrid, decided: TableDecisions): Outcome<RawTable> {
  const filled: number[] = [];
  for (let row = 0; row < grid.rows; row++) if (!isBlankRow(grid, row)) filled.push(row);
  const [header, ...data] = filled;
  if (header === undefined || data.length === 0) return fault(note("table.empty", {}, { file, line: 1, column: 1 }));
  const width = headerWidth(grid, header);
  const faults: Note[] = [];
  for (const row of data) {
    const found = rowWidth(grid, row);
    if (found === width || (found > width && onlyBlanksAfter(grid, row, width))) continue;
    if (faults.length < listedFaults)
      faults.push(
        note("table.ragged-row", { found, expected: width }, { file, line: grid.lines[row]!, column: Math.min(found, width) + (found > width ? 1 : 0) }),
      );
  }
  if (faults.length > 0) return fault(faults);
  const rows = Uint32Array.from(data);
  const columns = Array.from({ length: width }, (_, column) => gridColumn(grid, cellText(grid, grid.first[header]! + column).trim(), column, rows));
  return success({
    file,
    columns,
    rowCount: rows.length,
    line: (row) => grid.lines[rows[row]!]!,
    headerLine: grid.lines[header]!,
    decided,
  });
}

/** Cells of the header without those at its end that hold nothing. */
function headerWidth(grid: CellGrid, header: number): number {
  let width = rowWidth(grid, header);
  while (width > 1 && cellText(grid, grid.first[header]! + width - 1).trim() === "") width--;
  return width;
}

function onlyBlanksAfter(grid: CellGrid, row: number, width: number): boolean {
  for (let cell = grid.first[row]! + width; cell < grid.first[row + 1]!; cell++) if (cellText(grid, cell).trim() !== "") return false;
  return true;
}
