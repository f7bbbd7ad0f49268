import type { CellRange } from "@quoin/core";

/** Column of a reference, from 0; -1 where it has no letters. `cellColumn("AB12")  // 27` */
export function cellColumn(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  return column - 1;
}

/** `cellRange("A1:B3")  // { top: 0, left: 0, bottom: 2, right: 1 }`; null where it is none. */
export function cellRange(reference: string): CellRange | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(reference.trim());
  if (match === null) return null;
  const [, fromColumn = "", fromRow = "", toColumn = fromColumn, toRow = fromRow] = match;
  return { top: Number(fromRow) - 1, left: cellColumn(fromColumn), bottom: Number(toRow) - 1, right: cellColumn(toColumn) };
}
