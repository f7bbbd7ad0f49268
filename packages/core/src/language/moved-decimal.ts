/**
 * A decimal text with its point moved: times ten to the power, exactly, by its digits alone. An exponent is worked in; what is no number stays as it is.
 *
 *   movedDecimal("1.5", 3)    // "1500"
 *   movedDecimal("12.5", -3)  // "0.0125"
 */
export function movedDecimal(text: string, power: number): string {
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text);
  if (text === "" || parts === null) return text;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const digits = `${whole}${fraction}`;
  const point = whole.length + Number(exponent) + power;
  const padded = point <= 0 ? `${"0".repeat(1 - point)}${digits}` : digits.padEnd(point, "0");
  const at = Math.max(1, point);
  const [before, after] = [padded.slice(0, at).replace(/^0+(?=\d)/, ""), padded.slice(at).replace(/0+$/, "")];
  return `${sign === "-" && /[1-9]/.test(digits) ? "-" : ""}${before}${after === "" ? "" : `.${after}`}`;
}
