import { elementAt, entryOf } from "../../contract/assert-present.ts";
import type { CodedTexts } from "../../evidence/cells/raw-column.ts";

/** Names in order of first appearance, row by row and within a row in the order of the columns; and for each column the place of each of its codes. */
export interface AppearanceOrder {
  readonly names: readonly string[];
  readonly places: readonly Int32Array[];
}

/** `known` come first, as they stand. */
export function appearanceOrder(columns: readonly CodedTexts[], known: readonly string[] = []): AppearanceOrder {
  const place = new Map(known.map((name, at) => [name, at]));
  const first = columns.flatMap(({ codes, texts }, column) =>
    firstRows(codes, texts.length).map((row, code) => ({ row, column, name: elementAt(texts, code) })),
  );
  for (const { name } of first.sort((a, b) => a.row - b.row || a.column - b.column)) if (!place.has(name)) place.set(name, place.size);
  return { names: [...place.keys()], places: columns.map(({ texts }) => Int32Array.from(texts, (text) => entryOf(place, text))) };
}

/** The row in which each code first stands. Codes are numbered by first appearance, so the next new one is all there is to look for. */
function firstRows(codes: Int32Array, count: number): number[] {
  const rows: number[] = [];
  for (let row = 0; rows.length < count && row < codes.length; row++) if (codes[row] === rows.length) rows.push(row);
  return rows;
}
