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

const zeros: Readonly<Record<MoneyUnit["scale"], number>> = { "1": 0, "10k": 4, "1m": 6, "100m": 8 };

/**
 * What figures in a unit of money are multiplied by to be in whole units of the currency; 1 for any other unit.
 *
 *   wholeUnits("PEN_10k")  // { unit: "PEN", factor: 10000 }
 *   wholeUnits("count")    // { unit: "count", factor: 1 }
 */
export function wholeUnits(unit: string): { readonly unit: string; readonly factor: number } {
  const money = moneyUnit(unit);
  return money === null ? { unit, factor: 1 } : { unit: money.currency, factor: 10 ** zeros[money.scale] };
}

/** In what a quotient of two figures is read: so many of `unit` to one of `per`, after multiplication by `factor`; a quotient of two figures of one unit is a bare number. */
export interface QuotientUnit {
  readonly unit: string;
  readonly per: string | null;
  readonly factor: number;
}

/**
 * The unit of the quotient of two figures. Money stands in whole units of its currency; what is divided by money is read per million of it.
 *
 *   quotientUnit("PEN_10k", "person_year")  // { unit: "PEN", per: "person_year", factor: 10000 }
 *   quotientUnit("PEN_10k", "PEN_100m")     // { unit: "1", per: null, factor: 0.0001 }
 *   quotientUnit("count", "PEN_10k")        // { unit: "count", per: "PEN_1m", factor: 100 }
 */
export function quotientUnit(unit: string, per: string): QuotientUnit {
  const [above, below] = [wholeUnits(unit), wholeUnits(per)];
  if (above.unit === below.unit) return { unit: "1", per: null, factor: above.factor / below.factor };
  return moneyUnit(per) === null
    ? { unit: above.unit, per, factor: above.factor }
    : { unit: above.unit, per: `${below.unit}_1m`, factor: (above.factor * 1e6) / below.factor };
}
