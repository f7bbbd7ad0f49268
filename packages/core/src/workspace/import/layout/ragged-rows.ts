import type { RawSheet } from "../../../evidence/files/raw-sheet.ts";
import { type Note, note } from "../../../language/note.ts";
import type { Layout } from "./find-layout.ts";

const listed = 20;

/** Rows of a text file with more or fewer cells than most of its data (than the header at a tie): a separator inside a text, or a torn line. Sheets have no such rows. */
export function raggedRows(file: string, sheet: RawSheet, { dataRows, headerRows }: Layout): Note[] {
  if (sheet.name !== null) return [];
  const counts = new Map<number, number>();
  for (const row of dataRows) counts.set(sheet.width(row), (counts.get(sheet.width(row)) ?? 0) + 1);
  const header = sheet.width(headerRows.at(-1) ?? 0);
  const [expected = 0] = [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || Math.abs(a - header) - Math.abs(b - header))[0] ?? [];
  return dataRows
    .filter((row) => sheet.width(row) < expected || filledBeyond(sheet, row, expected))
    .slice(0, listed)
    .map((row) =>
      note(
        "table.ragged-row",
        { found: sheet.width(row), expected },
        { file, line: sheet.line(row), row: row + 1, column: Math.min(sheet.width(row), expected + 1) },
      ),
    );
}

function filledBeyond(sheet: RawSheet, row: number, expected: number): boolean {
  for (let column = expected; column < sheet.width(row); column++) if (sheet.text(row, column).trim() !== "") return true;
  return false;
}
