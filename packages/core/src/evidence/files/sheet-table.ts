import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { type Note, note } from "../../language/note.ts";
import type { RawSheet } from "./raw-sheet.ts";
import type { OpenedFile, RawTable } from "./table-reader.ts";

const listedFaults = 20;

/** A file as a plain table: the first row that is not blank is the header, every other row must have its width. */
export function sheetTable({ file, sheet, decided }: OpenedFile): Outcome<RawTable> {
  const filled = new Uint32Array(sheet.rows);
  let count = 0;
  for (let row = 0; row < sheet.rows; row++) if (!sheet.isBlank(row)) filled[count++] = row;
  const [header] = filled;
  if (header === undefined || count < 2) return fault(note("table.empty", {}, { file, line: 1, column: 1 }));
  const rows = filled.subarray(1, count);
  let width = sheet.width(header);
  while (width > 1 && sheet.text(header, width - 1).trim() === "") width--;
  const faults = raggedRows(file, sheet, rows, width);
  if (faults.length > 0) return fault(faults);
  return success({
    file,
    columns: Array.from({ length: width }, (_, column) => sheet.column(sheet.text(header, column).trim(), column, rows)),
    rowCount: rows.length,
    line: (row) => sheet.line(rows[row]!),
    headerLine: sheet.line(header),
    decided,
  });
}

/** Workbooks leave out empty cells at the end of a row; in a text file a short row is a torn one. */
function raggedRows(file: string, sheet: RawSheet, rows: Uint32Array, width: number): readonly Note[] {
  const faults: Note[] = [];
  // By index: an iterator would make an object for each of a million rows.
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const found = sheet.width(row);
    if (found === width || (found < width && sheet.name !== null) || (found > width && isEmptyFrom(sheet, row, width))) continue;
    faults.push(note("table.ragged-row", { found, expected: width }, { file, line: sheet.line(row), column: Math.min(found, width + 1) }));
    if (faults.length === listedFaults) break;
  }
  return faults;
}

function isEmptyFrom(sheet: RawSheet, row: number, column: number): boolean {
  for (let extra = column; extra < sheet.width(row); extra++) if (sheet.text(row, extra).trim() !== "") return false;
  return true;
}
