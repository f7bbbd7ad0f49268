import { decimalText, recordedDecimal } from "@quoin/methods";

/** Currencies whose smallest coin is a thousandth (ISO 4217); of all others the ledger counts hundredths. Stored amounts rest on this list: it only grows by currencies that are new. */
const thousandths: ReadonlySet<string> = new Set(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]);

/** Digits behind the point of the smallest coin of a currency. Amounts stand in the ledger as whole coins, so that every database adds them exactly. */
export function coinDigits(currency: string): number {
  return thousandths.has(currency) ? 3 : 2;
}

/** A larger amount would not fit a whole number of 64 bits beside others of its kind. */
const largest = 4n * 10n ** 18n;

/** The amount in coins; null where it is finer than that, or too large to be added. */
export function ledgerUnits(text: string, currency: string): bigint | null {
  const { units, decimals } = recordedDecimal(text);
  const digits = coinDigits(currency);
  const divisor = decimals > digits ? 10n ** BigInt(decimals - digits) : 1n;
  if (units % divisor !== 0n) return null;
  const held = decimals > digits ? units / divisor : units * 10n ** BigInt(digits - decimals);
  return held < largest && held > -largest ? held : null;
}

/** The amount as far as the ledger holds it: what is finer than a coin is left out, and so is an amount that is too large to be added. */
export function heldUnits(text: string, currency: string): bigint {
  const { units, decimals } = recordedDecimal(text);
  const digits = coinDigits(currency);
  const held = decimals > digits ? units / 10n ** BigInt(decimals - digits) : units * 10n ** BigInt(digits - decimals);
  return held < largest && held > -largest ? held : 0n;
}

/** Coins as exact decimal text in the currency itself. */
export function amountText(units: bigint, currency: string): string {
  return decimalText({ units, decimals: coinDigits(currency) });
}
