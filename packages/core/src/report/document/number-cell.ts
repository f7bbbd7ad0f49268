import { numberText } from "../../language/number-text.ts";
import { isChangeOfShare, isShareUnit } from "../../language/share-unit.ts";
import type { Language } from "../../language/text.ts";
import type { Text } from "./document.ts";

/** A number of a table: printed like any other, and a number in a workbook. */
export function numberCell(value: number, language: Language, decimals?: number): Text {
  return [{ number: value, text: numberText(value, language, decimals) }];
}

/** A figure in its unit: a share in percent, a change of one in percentage points, all else as it is. */
export function figureText(value: number, unit: string, language: Language): string {
  const isChange = isChangeOfShare(unit);
  // One of the ways of a rule may count another thing than shares.
  if (!(isChange || isShareUnit(unit)) || Math.abs(value) > 1) return numberText(value, language);
  const percent = numberText(value * 100, language, 1);
  return isChange ? `${percent}${language === "zh" ? "个百分点" : " points"}` : `${percent}%`;
}

/** The same as a cell: in a workbook the number itself. */
export function figureCell(value: number, unit: string, language: Language): Text {
  return [{ number: value, text: figureText(value, unit, language) }];
}
