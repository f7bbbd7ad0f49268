import { columnText } from "@quoin/core";
import { currentLanguage } from "../language/language.ts";

/** A figure with a fixed count of decimals in the reader's writing of numbers; a missing one is a dash. */
export function figure(value: number | null, decimals: number): string {
  return columnText(value, currentLanguage(), decimals);
}
