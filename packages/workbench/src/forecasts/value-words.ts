import { currencyInChinese, type Language } from "@quoin/core";

/**
 * A value as an official writes it; a unit that is not money of the shipped tables stays as it is.
 *
 *   valueWords(30_829_514, "CNY 10k", "zh")  // "3083亿元"
 */
export function valueWords(value: number, unit: string, language: Language): string {
  const zh = language === "zh";
  const [, currency = "", scale] = /^([A-Z]{3}) (10k|1m)$/.exec(unit) ?? [];
  if (scale === "10k") return zh ? `${digits(value / 10_000)}亿${currencyInChinese(currency)}` : `${currency} ${digits(value / 100_000)} bn`;
  if (scale === "1m") return zh ? `${digits(value / 100)}亿${currencyInChinese(currency)}` : `${currency} ${digits(value / 1000)} bn`;
  return `${digits(value)} ${unit}`;
}

function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
