import { numberText } from "@quoin/core";
import type { Decimal } from "./seen-table.ts";

/** How the reader's language writes decimals. */
export function writtenDecimal(language: Parameters<typeof numberText>[1]): Decimal {
  return numberText(1.5, language, 1).includes(",") ? "comma" : "point";
}
