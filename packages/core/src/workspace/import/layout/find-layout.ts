import type { RawSheet } from "../../../evidence/files/raw-sheet.ts";
import { findFooter } from "./find-footer.ts";
import { findHeader } from "./find-header.ts";
import { type RowFacts, rowFacts, unitInLine, unitOfLine } from "./row-facts.ts";

/** Which rows of a sheet are what; rows count from 0. Blank rows and the lines above the header are in none of the lists. */
export interface Layout {
  readonly headerRows: readonly number[];
  readonly dataRows: readonly number[];
  readonly footerRows: readonly number[];
  /** Rows in the middle that repeat the header, as page breaks make them. */
  readonly repeatedHeaders: readonly number[];
  /** Columns of the table. */
  readonly width: number;
  /** Unit that a line above the header names for the whole table: `单位：万元`. */
  readonly unit: string | undefined;
}

/**
 * Finds title, header of up to three lines, data and footnotes. `declared` header rows are taken as they are.
 * Null where no row of data is left.
 */
export function findLayout(sheet: RawSheet, declared?: readonly number[], currency = ""): Layout | null {
  const merges = sheet.merges.slice(0, 10_000);
  const rows: RowFacts[] = [];
  for (let row = 0; row < sheet.rows; row++) if (!sheet.isBlank(row)) rows.push(rowFacts(sheet, row, merges));
  const width = usualWidth(rows);
  const headerRows = declared ?? findHeader(sheet, rows, width);
  const last = headerRows.at(-1);
  if (last === undefined) return null;
  const below = rows.filter(({ row }) => row > last);
  const footer = findFooter(sheet, below, width);
  const repeated = headerRows.length === 1 && width > 1 ? below.map(({ row }) => row).filter((row) => row < footer && sameRow(sheet, row, last)) : [];
  const dataRows = below.map(({ row }) => row).filter((row) => row < footer && !repeated.includes(row));
  if (dataRows.length === 0) return null;
  const widest = below.filter(({ row }) => row < footer).reduce((most, { filled }) => Math.max(most, (filled.at(-1) ?? 0) + 1), 0);
  const headerWidth = Math.max(...headerRows.map((row) => (rows.find((facts) => facts.row === row)?.filled.at(-1) ?? 0) + 1));
  return {
    headerRows,
    dataRows,
    footerRows: below.map(({ row }) => row).filter((row) => row >= footer),
    repeatedHeaders: repeated,
    width: Math.max(widest, headerWidth),
    unit: tableUnit(
      sheet,
      rows.filter(({ row }) => row < (headerRows[0] ?? 0)),
      currency,
    ),
  };
}

/** The commonest place of the last filled cell among rows with at least two, the wider one at a tie; 1 where no row has two. */
function usualWidth(rows: readonly RowFacts[]): number {
  const counts = new Map<number, number>();
  for (const { filled } of rows) if (filled.length > 1) counts.set((filled.at(-1) ?? 0) + 1, (counts.get((filled.at(-1) ?? 0) + 1) ?? 0) + 1);
  let width = 1;
  let most = 0;
  for (const [candidate, count] of counts)
    if (count > most || (count === most && candidate > width)) {
      width = candidate;
      most = count;
    }
  return width;
}

function tableUnit(sheet: RawSheet, above: readonly RowFacts[], currency: string): string | undefined {
  for (const { row, filled } of above)
    for (const column of filled) {
      const text = sheet.text(row, column);
      const unit = unitOfLine(text) ?? (filled.length <= 2 ? unitInLine(text, currency) : undefined);
      if (unit !== undefined) return unit;
    }
  return undefined;
}

function sameRow(sheet: RawSheet, row: number, other: number): boolean {
  if (sheet.width(row) !== sheet.width(other)) return false;
  for (let column = 0; column < sheet.width(row); column++) if (sheet.text(row, column).trim() !== sheet.text(other, column).trim()) return false;
  return true;
}
