import { decimalOfNumber, decimalText, powerOfTen } from "@quoin/methods";

/**
 * An amount in the currency itself, as exact decimal text, from a figure in units of ten to the `power`; null stays null.
 *
 *   exactAmount(51960.36, 4)  // "519603600"
 */
export function exactAmount(figure: number | null, power: number): string | null {
  if (figure === null) return null;
  const { units, decimals } = decimalOfNumber(figure);
  return decimalText({ units: units * powerOfTen(Math.max(0, power - decimals)), decimals: Math.max(0, decimals - power) });
}
