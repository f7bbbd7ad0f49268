import { byCodePoint } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import type { CodedTexts } from "./raw-column.ts";

/**
 * The same column with its texts in text order, so that no result depends on the order of rows.
 *
 *   inTextOrder({ codes: Int32Array.of(0, 1, 0), texts: ["b", "a"] })  // codes [1, 0, 1], texts ["a", "b"]
 */
export function inTextOrder({ codes, texts }: CodedTexts): CodedTexts {
  const { texts: ordered, place } = textOrder(texts);
  return { codes: codes.map((code) => place[code]!), texts: ordered };
}

/** Texts in their order, and for each code where its text stands there. */
export interface TextOrder {
  readonly texts: readonly string[];
  readonly place: Int32Array;
}

export function textOrder(texts: readonly string[]): TextOrder {
  const order = texts.map((_, code) => code).sort((a, b) => byCodePoint(elementAt(texts, a), elementAt(texts, b)));
  const place = new Int32Array(texts.length);
  order.forEach((code, index) => {
    place[code] = index;
  });
  return { texts: order.map((code) => elementAt(texts, code)), place };
}
