import { type CsvCell, csvText, guardedCsv } from "@quoin/core";
import { saveFile } from "./save-file.ts";

/** Without it the spreadsheets of many offices read a file in a code page of their own. */
const byteOrderMark = "\uFEFF";

/** Hands a table out so that a spreadsheet opens it by a double click: UTF-8 that says so, the heads of the page, numbers as numbers. `name` is without its ending. */
export function saveCsv(name: string, heads: readonly string[], rows: Iterable<readonly CsvCell[]>): void {
  saveFile(`${name}.csv`, new Blob([spreadsheetCsv(heads, rows)], { type: "text/csv;charset=utf-8" }));
}

export function spreadsheetCsv(heads: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  return (
    byteOrderMark +
    guardedCsv(
      csvText(
        heads,
        Array.from(rows, (row) => row.map(plainMinus)),
      ),
    )
  );
}

/** A number with the minus sign of a page would be a text to a spreadsheet. */
export function plainMinus(cell: CsvCell): CsvCell {
  if (typeof cell !== "string" || !cell.startsWith("−")) return cell;
  const plain = `-${cell.slice(1)}`;
  return Number.isFinite(Number(plain)) ? plain : cell;
}
