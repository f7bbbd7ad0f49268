import { numberText } from "../language/number-text.ts";
import type { Language } from "../language/text.ts";
import type { Text } from "./document.ts";

/** A number of a table: printed like any other, and a number in a workbook. */
export function numberCell(value: number, language: Language, decimals?: number): Text {
  return [{ number: value, text: numberText(value, language, decimals) }];
}
