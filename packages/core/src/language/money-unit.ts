import { isKnownCurrency } from "./known-currency.ts";

/** An amount of a currency as tables and rules name their unit. */
export interface MoneyUnit {
  /** ISO code, or `@currency`: that of the office. */
  readonly currency: string;
  readonly scale: "1" | "10k" | "1m" | "100m";
  readonly yearly: boolean;
}

const written = /^(@currency|[A-Z]{3})(?:[ _](10k|1m|100m))?( a year)?$/;

/**
 * The parts of a unit of money; null of any other unit.
 *
 *   moneyUnit("CNY 10k")     // { currency: "CNY", scale: "10k", yearly: false }
 *   moneyUnit("EUR a year")  // { currency: "EUR", scale: "1", yearly: true }
 *   moneyUnit("TRL")         // null
 */
export function moneyUnit(unit: string): MoneyUnit | null {
  // The level of readiness of a technology, not the lira before 2005.
  if (unit === "TRL") return null;
  const [, currency, scale = "1", yearly] = written.exec(unit) ?? [];
  if (currency === undefined || !(currency === "@currency" || isKnownCurrency(currency))) return null;
  return { currency, scale: scale as MoneyUnit["scale"], yearly: yearly !== undefined };
}
