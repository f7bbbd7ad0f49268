import { elementAt } from "../../../contract/assert-present.ts";
import { isMissingMarker } from "../../../evidence/files/missing-marker.ts";
import type { RawSheet } from "../../../evidence/files/raw-sheet.ts";
import { isTitleText, isUnitLine, isYearText, type RowFacts } from "./row-facts.ts";

const mostLines = 3;

/**
 * The header: the first row that fills half of the table's width and is neither a title nor a line of units; with the lines above it that group its columns
 * and the lines below it that complete them. A table of one column has its first row as header.
 */
export function findHeader(sheet: RawSheet, rows: readonly RowFacts[], width: number): readonly number[] {
  const text = (row: number, column: number): string => sheet.text(row, column).trim();
  const first =
    width === 1
      ? rows[0]
      : rows.find(
          ({ row, filled, covered }) =>
            filled.length >= 2 &&
            covered >= Math.max(2, Math.ceil(width / 2)) &&
            !filled.some((column) => isUnitLine(text(row, column))) &&
            !isTitleText(text(row, filled[0] ?? 0)),
        );
  if (first === undefined) return [];
  if (width === 1) return [first.row];
  const at = fullestLine(sheet, rows, rows.indexOf(first));
  const lines = [elementAt(rows, at).row];
  const numbersBelow = rows.slice(at + 1).some(({ numbers }) => numbers.some((column) => column > 0));
  for (let index = at + 1; index < rows.length && lines.length < mostLines; index++) {
    const next = elementAt(rows, index);
    const above = elementAt(rows, index - 1);
    if (next.row !== above.row + 1 || !numbersBelow || !completes(sheet, above, next, width)) break;
    lines.push(next.row);
  }
  for (let index = at - 1; index >= 0 && lines.length < mostLines; index--) {
    const above = elementAt(rows, index);
    const below = elementAt(rows, index + 1);
    if (above.row !== below.row - 1 || !groups(sheet, above, below, width)) break;
    lines.unshift(above.row);
  }
  return lines;
}

/** Of the line found and those right below it, the fullest that names columns of numbers: what stands above is a title of several cells, or groups columns. */
function fullestLine(sheet: RawSheet, rows: readonly RowFacts[], from: number): number {
  let fullest = from;
  for (let index = from + 1; index < Math.min(rows.length, from + mostLines); index++) {
    const line = elementAt(rows, index);
    if (line.row !== elementAt(rows, index - 1).row + 1 || !namesOnly(sheet, line)) break;
    const namesNumbers = line.filled.some((column) => column > 0 && mostlyNumbers(rows.slice(index + 1, index + 21), column));
    if (namesNumbers && line.filled.length > elementAt(rows, fullest).filled.length) fullest = index;
  }
  return fullest;
}

function mostlyNumbers(rows: readonly RowFacts[], column: number): boolean {
  const filled = rows.filter((row) => row.filled.includes(column));
  return filled.length > 0 && filled.filter(({ numbers }) => numbers.includes(column)).length * 2 > filled.length;
}

/** A line of texts and years, none of them a marker of a missing value. */
function namesOnly(sheet: RawSheet, { row, filled, numbers }: RowFacts): boolean {
  return filled.every((column) => {
    const text = sheet.text(row, column);
    return !isMissingMarker(text) && (!numbers.includes(column) || isYearText(text));
  });
}

/** A second line of the header: its key column is empty (or it brings the key's name), and it holds names or years only. */
function completes(sheet: RawSheet, above: RowFacts, next: RowFacts, width: number): boolean {
  if (!namesOnly(sheet, next)) return false;
  if (!next.filled.includes(0)) return true;
  const open = above.filled.length < width && !above.filled.includes(0);
  return open && next.filled.length >= Math.max(2, Math.ceil(width / 2)) && !next.numbers.includes(0) && above.filled.length < next.filled.length;
}

/** A line above the header that names groups of columns: what it covers is unnamed or named twice below. */
function groups(sheet: RawSheet, above: RowFacts, below: RowFacts, width: number): boolean {
  const texts = above.filled.map((column) => sheet.text(above.row, column));
  if (texts.some(isUnitLine) || isTitleText(texts[0] ?? "")) return false;
  const names = below.filled.map((column) => sheet.text(below.row, column).trim());
  const fills = above.filled.some((column) => column < width && !below.filled.includes(column));
  if (above.filled.length >= 2 && fills) return true;
  if (new Set(names).size < names.length && above.filled.some((column) => column > 0)) return true;
  return sheet.merges.some(({ top, left, right }) => top === above.row && left > 0 && right > left && right - left < width - 1);
}
