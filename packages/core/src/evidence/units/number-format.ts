/** How numbers are written in a column. */
export interface NumberFormat {
  readonly decimal: "." | ",";
  /** Sign between groups of three digits; null where none was seen. */
  readonly thousands: "." | "," | " " | "'" | null;
}

/** What one cell says about the format of its column. */
export type FormatEvidence =
  | { readonly kind: "neutral" }
  | { readonly kind: "decimal"; readonly sign: "." | "," }
  | { readonly kind: "thousands"; readonly sign: "." | "," | " " | "'" }
  | { readonly kind: "both"; readonly decimal: "." | ","; readonly thousands: "." | "," | " " | "'" }
  | { readonly kind: "ambiguous"; readonly sign: "." | "," }
  | { readonly kind: "not-a-number" };

const grouped = /^\d{1,3}(?:([ .,'])\d{3})(?:\1\d{3})*(?:([.,])\d+)?$/;
/** Groups as India writes them: three digits at the end, two before. */
const lakhs = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.(\d+))?$/;
const ungrouped = /^(\d*)(?:([.,])(\d*))?(?:[eE][+-]?\d+)?$/;

/**
 * Blanks of any width become one plain blank and are cut at both ends, apostrophes and minus signs of typesetters become those of the keyboard.
 *
 *   plainSigns("−1 234,5")  // "-1 234,5"
 */
export function plainSigns(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u2009\u202f\u3000\s]+/g, " ")
    .trim()
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/^[\u2212\u2012\u2013\uff0d] ?(?=[\d.,])/, "-");
}

/**
 * What a cell tells about the signs of its column.
 *
 *   formatEvidence("2.318.400")  // thousands "."
 *   formatEvidence("7.250")      // ambiguous "."
 *   formatEvidence("7.25")       // decimal "."
 */
export function formatEvidence(text: string): FormatEvidence {
  const body = plainSigns(text).replace(/^[+-]/, "");
  const groups = grouped.exec(body);
  if (groups !== null) {
    const sign = groups[1] as "." | "," | " " | "'";
    const decimal = groups[2] as "." | "," | undefined;
    if (decimal !== undefined && decimal !== sign) return { kind: "both", decimal, thousands: sign };
    if (decimal === undefined) {
      if (sign === " " || sign === "'" || body.indexOf(sign) !== body.lastIndexOf(sign)) return { kind: "thousands", sign };
      return body.startsWith("0") ? { kind: "decimal", sign } : { kind: "ambiguous", sign };
    }
  }
  const indian = lakhs.exec(body);
  if (indian !== null) return indian[1] === undefined ? { kind: "thousands", sign: "," } : { kind: "both", decimal: ".", thousands: "," };
  const plain = ungrouped.exec(body);
  if (plain === null || ((plain[1] ?? "") === "" && (plain[3] ?? "") === "")) return { kind: "not-a-number" };
  return plain[2] === undefined ? { kind: "neutral" } : { kind: "decimal", sign: plain[2] as "." | "," };
}

/**
 * The number that a cell holds under a format, NaN where it is not written in it.
 *
 *   numberUnder("2.318.400,5", { decimal: ",", thousands: "." })  // 2318400.5
 */
export function numberUnder(text: string, format: NumberFormat): number {
  const number = Number(plainDecimalUnder(text, format) ?? Number.NaN);
  return Number.isFinite(number) ? number : Number.NaN;
}

/**
 * The same number as plain decimal text with every digit that was written, null where the cell is not written in the format.
 *
 *   plainDecimalUnder("2.318.400,50", { decimal: ",", thousands: "." })  // "2318400.50"
 */
export function plainDecimalUnder(text: string, { decimal, thousands }: NumberFormat): string | null {
  const written = plainSigns(text);
  const match = /^([+-]?)([\d ,']*)(?:\.(\d*))?([eE][+-]?\d+)?$/.exec(decimal === "." ? written : swapped(written));
  if (match === null) return null;
  const [, sign = "", whole = "", fraction = "", exponent = ""] = match;
  if (whole === "" && fraction === "") return null;
  const between = thousands === null || decimal === "." ? thousands : swapped(thousands);
  const digits = between === null ? whole : ungroupedDigits(whole, between, thousands === ",");
  if (digits === null || !/^\d*$/.test(digits)) return null;
  return `${sign}${digits === "" ? "0" : digits}${fraction === "" ? "" : `.${fraction}`}${exponent}`;
}

/**
 * The digits of a grouped whole number, or null where a group has not three of them. Between commas those before the last may be of two, as in India: `1,23,456`.
 *
 *   ungroupedDigits("1,23,456", ",")  // "123456"
 */
export function ungroupedDigits(whole: string, sign: string, isComma = sign === ","): string | null {
  const [lead = "", ...rest] = whole.split(sign);
  if (rest.length === 0) return whole;
  const isPlain = lead.length >= 1 && lead.length <= 3 && rest.every((group) => group.length === 3);
  const isIndian = isComma && lead.length >= 1 && lead.length <= 2 && rest.at(-1)?.length === 3 && rest.slice(0, -1).every((group) => group.length === 2);
  return isPlain || isIndian ? lead + rest.join("") : null;
}

function swapped(text: string): string {
  return text.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
}
