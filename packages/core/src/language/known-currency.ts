const names = new Intl.DisplayNames("en", { type: "currency", fallback: "none" });

/**
 * Whether a code is that of a currency, of today or of the past: budgets of the nineties were in ECU and marks. `XXX`, which ISO 4217 keeps for none, is what an
 * office has that does not say one; `XTS` is kept for tests.
 *
 *   isKnownCurrency("EUR")  // true
 *   isKnownCurrency("XXQ")  // false
 */
export function isKnownCurrency(code: string): boolean {
  return /^[A-Z]{3}$/.test(code) && code !== "XTS" && names.of(code) !== undefined;
}
