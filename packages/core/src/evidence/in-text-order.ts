import { byCodePoint } from "@quoin/methods";
import type { CodedTexts } from "./raw-column.ts";

/**
 * The same column with its texts in text order, so that no result depends on the order of rows.
 *
 *   inTextOrder({ codes: Int32Array.of(0, 1, 0), texts: ["b", "a"] })  // codes [1, 0, 1], texts ["a", "b"]
 */
export function inTextOrder({ codes, texts }: CodedTexts): CodedTexts {
  const order = texts.map((_, code) => code).sort((a, b) => byCodePoint(texts[a] as string, texts[b] as string));
  const place = new Int32Array(texts.length);
  order.forEach((code, index) => {
    place[code] = index;
  });
  return { codes: codes.map((code) => place[code] as number), texts: order.map((code) => texts[code] as string) };
}
