import type { CellKind, CellRange, RawSheet } from "../src/evidence/files/raw-sheet.ts";

/** How a sheet is besides its texts. */
interface Drawn {
  /** Name of the sheet of a workbook; a text file has none. */
  readonly name?: string;
  /** Merged cells as "top left bottom right", counted from 0. */
  readonly merges?: readonly string[];
  readonly kind?: (text: string) => CellKind;
}

/** A sheet as it is drawn, a line a row, cells parted by `|`; a line is as wide as it is written. */
export function sheetOf(drawing: string, { name, merges = [], kind = () => "text" }: Drawn = {}): RawSheet {
  const rows = drawing.split("\n").map((line) => (line === "" ? [] : line.split("|")));
  const text = (row: number, column: number): string => rows[row]?.[column] ?? "";
  return {
    name: name ?? null,
    ...(name === undefined ? {} : { isTyped: true }),
    rows: rows.length,
    columns: rows.reduce((most, { length }) => Math.max(most, length), 0),
    merges: merges.map((range): CellRange => {
      const [top = 0, left = 0, bottom = 0, right = 0] = range.split(" ").map(Number);
      return { top, left, bottom, right };
    }),
    width: (row) => rows[row]?.length ?? 0,
    isBlank: (row) => (rows[row] ?? []).every((cell) => cell.trim() === ""),
    text,
    kind: (row, column) => kind(text(row, column)),
    line: (row) => row + 1,
    column: () => {
      throw new Error("a sheet that is drawn is read cell by cell");
    },
  };
}
