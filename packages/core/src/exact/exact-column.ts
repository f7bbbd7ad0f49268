import { type NumberFormat, plainDecimalUnder } from "../evidence/number-format.ts";
import type { RawColumn } from "../evidence/raw-column.ts";
import { decimalOfText, powerOfTen } from "./decimal.ts";

/** A column of exact decimals: `units[row] / 10^decimals`. */
export interface ExactColumn {
  readonly decimals: number;
  readonly units: readonly bigint[];
}

/** The ways in which a number of a column may be written, the plain one first. */
const formats: readonly NumberFormat[] = [
  { decimal: ".", thousands: null },
  { decimal: ".", thousands: "," },
  { decimal: ",", thousands: null },
  { decimal: ",", thousands: "." },
  { decimal: ".", thousands: " " },
  { decimal: ",", thousands: " " },
  { decimal: ".", thousands: "'" },
  { decimal: ",", thousands: "'" },
];

/**
 * The digits of a column as they stand in the file.
 *
 * @param values the same column as doubles, by which the way of writing was decided; every row holds a number
 */
export function exactColumn(column: RawColumn, values: Float64Array): ExactColumn {
  const mantissas: (number | bigint)[] = new Array(values.length);
  const places = new Uint16Array(values.length);
  let decimals = 0;
  for (let row = 0; row < values.length; row++) {
    const text = column.text(row);
    const plain = plainMantissa(text);
    if (plain === null) {
      const decimal = decimalOfText(writtenDecimal(text, values[row] as number));
      mantissas[row] = decimal?.units ?? 0n;
      places[row] = decimal?.decimals ?? 0;
    } else {
      mantissas[row] = plain;
      places[row] = plainDecimals(text);
    }
    if ((places[row] as number) > decimals && !isZero(mantissas[row] as number | bigint)) decimals = places[row] as number;
  }
  const units = mantissas.map((mantissa, row) => {
    if (isZero(mantissa)) return 0n;
    const missing = decimals - (places[row] as number);
    return missing === 0 ? BigInt(mantissa) : BigInt(mantissa) * powerOfTen(missing);
  });
  return { decimals, units };
}

function isZero(mantissa: number | bigint): boolean {
  return mantissa === 0 || mantissa === 0n;
}

/** All digits of a plain number of up to 15 of them, null for any other text. */
function plainMantissa(text: string): number | null {
  if (text.length > 16) return null;
  const negative = text.charCodeAt(0) === 45;
  let mantissa = 0;
  let digits = 0;
  let point = false;
  for (let at = negative ? 1 : 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 46 && !point) point = true;
    else if (code >= 48 && code <= 57) {
      mantissa = mantissa * 10 + code - 48;
      digits++;
    } else return null;
  }
  if (digits === 0 || digits > 15) return null;
  return negative ? -mantissa : mantissa;
}

function plainDecimals(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

/** The text that reads as the value under some way of writing; the value's own digits where none does. */
function writtenDecimal(text: string, value: number): string {
  for (const format of formats) {
    const plain = plainDecimalUnder(text, format);
    if (plain !== null && Number(plain) === value) return plain;
  }
  return String(value);
}

/** Sum of the units of a column, or of the rows that `kept` holds. */
export function exactSum(units: readonly bigint[], kept?: (row: number) => boolean): bigint {
  let sum = 0n;
  for (let row = 0; row < units.length; row++) if (kept === undefined || kept(row)) sum += units[row] as bigint;
  return sum;
}
