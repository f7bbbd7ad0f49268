import { decimalPlaces, scaledInteger } from "../cells/scaled-integer.ts";

/** The exact sum of plain decimal texts, as decimal text; empty cells count for nothing. `sumOfCells(["1.5", "", "2.25"])  // "3.75"` */
export function sumOfCells(cells: Iterable<string>): string {
  const held = [...cells].filter((cell) => cell !== "");
  const places = held.reduce((most, cell) => Math.max(most, decimalPlaces(cell)), 0);
  return decimalText(
    held.reduce((sum, cell) => sum + scaledInteger(cell, places), 0n),
    places,
  );
}

/** Whole numbers in groups of three with narrow blanks, and a point: read alike where commas and points mean other things. `spacedNumber("1234567.5")  // "1 234 567.5"` */
export function spacedNumber(text: string): string {
  const [whole = "", fraction] = text.split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, "\u202f")}${fraction === undefined ? "" : `.${fraction}`}`;
}

function decimalText(units: bigint, places: number): string {
  const sign = units < 0n ? "-" : "";
  const digits = String(units < 0n ? -units : units).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
  return `${sign}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
