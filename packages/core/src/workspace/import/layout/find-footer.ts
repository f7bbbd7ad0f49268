import { elementAt } from "../../../contract/assert-present.ts";
import type { RawSheet } from "../../../evidence/files/raw-sheet.ts";
import { isMarkedText, isNoteText, type RowFacts } from "./row-facts.ts";

const longestName = 40;

/**
 * Row with which the footnotes begin, or the number of rows where there are none.
 * They stand under the last row that fills two cells: rows of one text which begins as notes do, stands behind a blank row, is a sentence, is merged over
 * several columns, or is alone on its line of a text file. A key without any value (`西藏`) is data.
 */
export function findFooter(sheet: RawSheet, below: readonly RowFacts[], width: number): number {
  if (width === 1) return below.find(({ row }) => isNoteText(sheet.text(row, 0)))?.row ?? sheet.rows;
  let end = below.length;
  while (end > 0 && !isData(sheet, elementAt(below, end - 1))) end--;
  for (let index = end; index < below.length; index++) {
    const { row } = elementAt(below, index);
    const previous = below[index - 1];
    if (previous !== undefined && previous.row < row - 1) return row;
    if (isNote(sheet, elementAt(below, index))) return row;
  }
  return sheet.rows;
}

function isData(sheet: RawSheet, { row, filled }: RowFacts): boolean {
  return filled.length >= 2 && !isNoteText(sheet.text(row, filled[0] ?? 0));
}

function isNote(sheet: RawSheet, { row, filled, numbers }: RowFacts): boolean {
  const column = filled[0] ?? 0;
  const text = sheet.text(row, column).trim();
  if (isNoteText(text)) return true;
  if (filled.length > 1 || numbers.length > 0) return false;
  if (isMarkedText(text)) return true;
  if (sheet.name === null && sheet.width(row) === 1 && sheet.columns > 1) return true;
  return (
    text.length > longestName ||
    /[\u3002\uff1b;:\uff1a]/.test(text) ||
    sheet.merges.some(({ top, left, right }) => top === row && left === column && right > left)
  );
}
