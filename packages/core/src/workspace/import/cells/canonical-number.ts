import { type NumberFormat, plainSigns, ungroupedDigits } from "../../../evidence/units/number-format.ts";
import { plainNumberText } from "./clean-text.ts";

/**
 * The number of a cell as plain decimal text with all its digits (nothing passes through a double), or null where it is none in this format.
 *
 *   canonicalNumber("2.318.400,50", { decimal: ",", thousands: "." })  // "2318400.50"
 *   canonicalNumber("−7", { decimal: ".", thousands: null })           // "-7"
 */
export function canonicalNumber(text: string, { decimal, thousands }: NumberFormat): string | null {
  const match = /^([+-]?)([\d ,.']*?)([eE][+-]?\d+)?$/.exec(plainSigns(plainNumberText(text)));
  if (match === null) return null;
  const [, sign = "", body = "", exponent = ""] = match;
  const point = body.lastIndexOf(decimal);
  const whole = point < 0 ? body : body.slice(0, point);
  const fraction = point < 0 ? "" : body.slice(point + 1);
  const digits = thousands === null || thousands === decimal ? whole : ungroupedDigits(whole, thousands);
  if (digits === null || !/^\d*$/.test(digits) || !/^\d*$/.test(fraction) || digits + fraction === "") return null;
  const plain = `${sign === "-" ? "-" : ""}${digits.replace(/^0+(?=\d)/, "") || "0"}${fraction === "" ? "" : `.${fraction}`}${exponent}`;
  return Number.isFinite(Number(plain)) ? plain : null;
}
