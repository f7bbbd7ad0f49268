import type { RawSheet } from "../../../evidence/files/raw-sheet.ts";
import type { NoteAt } from "../../../language/note.ts";

/** Where in a file something stands: `row` and `place` count from 1. */
export type FilePlace = (row: number, column?: { readonly place: number; readonly name: string }) => NoteAt;

/** Places of a file for notes: line and number of the column, and beside them the row (a quoted cell may span lines) and the column's name. */
export function filePlaces(file: string, sheet: RawSheet): FilePlace {
  return (row, column) => ({
    file,
    line: sheet.line(row - 1),
    row,
    ...(column === undefined ? { column: 1 } : { column: Math.max(1, column.place), field: column.name }),
  });
}
