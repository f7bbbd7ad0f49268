import type { RawSheet } from "../../../evidence/files/raw-sheet.ts";
import { headerText } from "../cells/clean-text.ts";

/** The header of a column: as it stands in the file (empty where it has none), and the name that it gives. */
export interface HeaderName {
  readonly source: string;
  readonly name: string;
}

/**
 * Names of the columns: lines of the header from above, joined by a blank. A merged cell names all columns that it covers; where the sheet has no merges,
 * a group's name holds until the next one. A column without header is `column_N`, a second one of a name gets `_2`.
 */
export function headerNames(sheet: RawSheet, headerRows: readonly number[], width: number): readonly HeaderName[] {
  const last = headerRows.at(-1) ?? 0;
  const merges = sheet.merges.filter(({ top, bottom }) => headerRows.some((row) => row >= top && row <= bottom));
  const own = (row: number, column: number): string => {
    const merge = merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
    return yearText(headerText(merge === undefined ? sheet.text(row, column) : headerRows.includes(merge.top) ? sheet.text(merge.top, merge.left) : ""));
  };
  const groupOf = (row: number, column: number): string => {
    if (row === last || merges.length > 0) return "";
    for (let left = column - 1; left >= 0; left--) if (own(row, left) !== "") return own(last, left) === "" ? "" : own(row, left);
    return "";
  };
  const used = new Set<string>();
  return Array.from({ length: width }, (_, column) => {
    const lower = own(last, column);
    const lines = headerRows.map((row) => own(row, column) || (lower === "" ? "" : groupOf(row, column)));
    const source = lines.filter((line, index) => line !== "" && line !== lines[index - 1]).join(" ");
    const wanted = source === "" ? `column_${column + 1}` : source;
    let name = wanted;
    for (let copy = 2; used.has(name); copy++) name = `${wanted}_${copy}`;
    used.add(name);
    return { source, name };
  });
}

/** A year stored as a number loses its `.0`. */
function yearText(text: string): string {
  return /^\d{4}\.0+$/.test(text) ? text.slice(0, 4) : text;
}
