import { fault, type Outcome, success } from "../contract/outcome.ts";
import { type Note, note } from "../language/note.ts";
import type { RawSheet } from "./raw-sheet.ts";
import type { OpenedFile, RawTable } from "./table-reader.ts";

const listedFaults = 20;

/** A file as a plain table: the first row that is not blank is the header, every other row must have its width. */
export function sheetTable({ file, sheet, decided }: OpenedFile): Outcome<RawTable> {
  const filled: number[] = [];
  for (let row = 0; row < sheet.rows; row++) if (!sheet.isBlank(row)) filled.push(row);
  const [header, ...data] = filled;
  if (header === undefined || data.length === 0) return fault(note("table.empty", {}, { file, line: 1, column: 1 }));
  let width = sheet.width(header);
  while (width > 1 && sheet.text(header, width - 1).trim() === "") width--;
  const faults = data.flatMap((row) => raggedRow(file, sheet, row, width)).slice(0, listedFaults);
  if (faults.length > 0) return fault(faults);
  const rows = Uint32Array.from(data);
  return success({
    file,
    columns: Array.from({ length: width }, (_, column) => sheet.column(sheet.text(header, column).trim(), column, rows)),
    rowCount: rows.length,
    line: (row) => sheet.line(rows[row] as number),
    headerLine: sheet.line(header),
    decided,
  });
}

/** Workbooks leave out empty cells at the end of a row; in a text file a short row is a torn one. */
function raggedRow(file: string, sheet: RawSheet, row: number, width: number): Note[] {
  const found = sheet.width(row);
  if (found === width || (found < width && sheet.name !== null)) return [];
  if (found > width) {
    let extra = width;
    while (extra < found && sheet.text(row, extra).trim() === "") extra++;
    if (extra === found) return [];
  }
  return [note("table.ragged-row", { found, expected: width }, { file, line: sheet.line(row), column: Math.min(found, width + 1) })];
}
