import { numberText } from "../../language/number-text.ts";
import type { Printer } from "../../language/printers/printer.ts";
import { isChangeOfShare, isShareUnit } from "../../language/share-unit.ts";
import type { Text } from "./document.ts";

/** A number of a table: printed like any other, and a number in a workbook. */
export function numberCell(value: number, printer: Printer, decimals?: number): Text {
  return [{ number: value, text: numberText(value, printer, decimals) }];
}

/** A figure in its unit: a share in percent, a change of one in percentage points, all else as it is. */
export function figureText(value: number, unit: string, printer: Printer): string {
  const isChange = isChangeOfShare(unit);
  // One of the ways of a rule may count another thing than shares.
  if (!(isChange || isShareUnit(unit)) || Math.abs(value) > 1) return numberText(value, printer);
  const percent = numberText(value * 100, printer, 1);
  return isChange ? printer.points(percent) : printer.percent(percent);
}

/** The same as a cell: in a workbook the number itself. */
export function figureCell(value: number, unit: string, printer: Printer): Text {
  return [{ number: value, text: figureText(value, unit, printer) }];
}
