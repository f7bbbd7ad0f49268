import { currencyInChinese, type Language, moneyUnit, numberText } from "@quoin/core";

/**
 * A value as an official writes it; a unit that is not money of the shipped tables stays as it is. The currency stands there by its code or by its name.
 *
 *   valueWords(30_829_514, "CNY 10k", "zh")  // "3083亿元"
 */
export function valueWords(value: number, unit: string, language: Language): string {
  const zh = language === "zh";
  // Chinese texts of the office name its currency: 元 10k.
  const { currency, scale } = moneyUnit(unit) ?? namedMoney(unit);
  if (scale === "10k")
    return zh ? `${digits(value / 10_000, language)}亿${currencyInChinese(currency)}` : `${currency} ${digits(value / 100_000, language)} bn`;
  if (scale === "1m") return zh ? `${digits(value / 100, language)}亿${currencyInChinese(currency)}` : `${currency} ${digits(value / 1000, language)} bn`;
  return `${digits(value, language)} ${unit}`;
}

function digits(value: number, language: Language): string {
  return numberText(value, language, value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

function namedMoney(unit: string): { readonly currency: string; readonly scale: string | null } {
  const [, currency = "", scale = null] = /^([^ ]+) (10k|1m)$/.exec(unit) ?? [];
  return { currency, scale };
}
