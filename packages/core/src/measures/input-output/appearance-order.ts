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
  // Codes are numbered by first appearance within a column, so the next new one of each is all there is to look for.
  const next = columns.map(() => 0);
  const rows = Math.max(0, ...columns.map(({ codes }) => codes.length));
  for (let row = 0; row < rows && columns.some(({ texts }, c) => elementAt(next, c) < texts.length); row++)
    columns.forEach(({ codes, texts }, c) => {
      if (codes[row] !== next[c]) return;
      const name = elementAt(texts, codes[row]!);
      if (!place.has(name)) place.set(name, place.size);
      next[c] = elementAt(next, c) + 1;
    });
  return { names: [...place.keys()], places: columns.map(({ texts }) => Int32Array.from(texts, (text) => entryOf(place, text))) };
}
