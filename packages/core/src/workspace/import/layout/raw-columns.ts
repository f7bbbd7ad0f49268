import type { CellKind, RawSheet } from "../../../evidence/files/raw-sheet.ts";
import type { Layout } from "./find-layout.ts";
import type { HeaderName } from "./header-names.ts";
import { isYearText } from "./row-facts.ts";

/** A column of the data rows as it stands in the file. */
export interface SheetColumn extends HeaderName {
  /** Number of the column in the file, 1 = first. */
  readonly place: number;
  readonly texts: readonly string[];
  /** Null where the format has no kinds. */
  readonly kinds: readonly CellKind[] | null;
}

/**
 * Takes the columns out of the sheet. A text that is merged over several rows stands in all of them; a number does not, since that would count it twice.
 * Columns without header in which no row holds anything are left out.
 */
export function sheetColumns(sheet: RawSheet, { dataRows }: Layout, names: readonly HeaderName[]): readonly SheetColumn[] {
  const merged = mergedOrigins(sheet, dataRows);
  const withKinds = sheet.name !== null || sheet.isTyped === true;
  return names.flatMap((name, column) => {
    const origins = dataRows.map((row) => merged.get(row * 16_384 + column) ?? row);
    const texts = origins.map((row, index) => {
      const text = sheet.text(row, column);
      return row !== dataRows[index] && sheet.kind(row, column) === "number" && !isYearText(text) ? "" : text;
    });
    if (name.source === "" && texts.every((text) => text.trim() === "")) return [];
    return [{ ...name, place: column + 1, texts, kinds: withKinds ? origins.map((row) => sheet.kind(row, column)) : null }];
  });
}

/** Row of the cell whose text a merged cell shows, by row * 16384 + column. */
function mergedOrigins(sheet: RawSheet, dataRows: readonly number[]): ReadonlyMap<number, number> {
  const rows = new Set(dataRows);
  const origins = new Map<number, number>();
  for (const { top, left, bottom } of sheet.merges)
    for (let row = top + 1; row <= Math.min(bottom, sheet.rows - 1); row++) if (rows.has(row) && rows.has(top)) origins.set(row * 16_384 + left, top);
  return origins;
}
