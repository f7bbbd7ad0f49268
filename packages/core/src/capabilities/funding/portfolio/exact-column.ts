import { type Decimal, decimalOfText, type ExactColumn, packedUnits, powerOfTen } from "@quoin/methods";
import type { RawColumn } from "../../../evidence/cells/raw-column.ts";
import { type NumberFormat, plainDecimalUnder } from "../../../evidence/units/number-format.ts";

/** Up to so many characters a cell has at most 15 digits, and a double tells all of them apart. */
const shortCell = 15;

/**
 * The digits of a column as they stand in the file.
 *
 * @param values the same column as doubles; every row holds a number
 */
export function exactColumn(column: RawColumn, values: Float64Array): ExactColumn {
  const short = column.longestText() <= shortCell ? shortColumn(values) : null;
  if (short !== null) return short;
  const written = Array.from(values, (value, row) => writtenDecimal(column.text(row), value));
  const decimals = written.reduce((most, each) => (each.units === 0n ? most : Math.max(most, each.decimals)), 0);
  return { decimals, units: packedUnits(written.map((each) => (each.units === 0n ? 0n : each.units * powerOfTen(decimals - each.decimals)))) };
}

/** The same from the doubles alone: the fewest decimals that give each of them back. Null where one needs more than a double has. */
function shortColumn(values: Float64Array): ExactColumn | null {
  let decimals = 0;
  for (const value of values) {
    // Both are exact, so the quotient is the double nearest to the decimal.
    while (Math.round(value * 10 ** decimals) / 10 ** decimals !== value) {
      decimals++;
      if (decimals > shortCell) return null;
    }
  }
  const units = values.map((value) => Math.round(value * 10 ** decimals) + 0);
  // Below 2^50 the rounding of the product cannot miss the whole number.
  return units.every((unit) => Math.abs(unit) < 2 ** 50) ? { decimals, units } : null;
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

/** What the text says under the way of writing that gives the value; the value's own digits where none does. */
function writtenDecimal(text: string, value: number): Decimal {
  for (const format of formats) {
    const plain = plainDecimalUnder(text, format);
    if (plain !== null && Number(plain) === value) return decimalOfText(plain) as Decimal;
  }
  return decimalOfText(String(value)) as Decimal;
}
