import { byCodePoint } from "@quoin/methods";
import { elementAt, figureAt } from "../contract/held.ts";
import type { CodedTexts } from "./raw-column.ts";

/**
 * The same column with its texts in text order, so that no result depends on the order of rows.
 *
 *   inTextOrder({ codes: Int32Array.of(0, 1, 0), texts: ["b", "a"] })  // codes [1, 0, 1], texts ["a", "b"]
 */
export function inTextOrder({ codes, texts }: CodedTexts): CodedTexts {
  const order = texts.map((_, code) => code).sort((a, b) => byCodePoint(elementAt(texts, a), elementAt(texts, b)));
  const place = new Int32Array(texts.length);
  order.forEach((code, index) => {
    place[code] = index;
  });
  const ordered = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) ordered[row] = figureAt(place, figureAt(codes, row));
  return { codes: ordered, texts: order.map((code) => elementAt(texts, code)) };
}
