import { decimalText, parseDecimal } from "../exact-decimal.ts";

/**
 * An amount in the currency itself, as exact decimal text, from a figure in units of ten to the `power`; null stays null.
 *
 *   exactAmount(51960.36, 4)  // "519603600"
 */
export function exactAmount(figure: number | null, power: number): string | null {
  const parsed = figure === null ? undefined : parseDecimal(String(figure));
  if (parsed === undefined) return null;
  const shift = Math.max(0, power - parsed.scale);
  return decimalText({ units: parsed.units * 10n ** BigInt(shift), scale: Math.max(0, parsed.scale - power) });
}
