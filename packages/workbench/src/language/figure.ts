import type { Language } from "@quoin/core";

/** Digits after the point that an interval allows: as many as show its width with one digit, so no more than the evidence carries. */
export function decimalsOf(low: number, high: number): number {
  const width = Math.abs(high - low);
  return width > 0 && Number.isFinite(width) ? Math.min(8, Math.max(0, Math.ceil(-Math.log10(width)))) : 3;
}

/** Digits after the point that show a value with three figures. */
function decimalsOfValue(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || Number.isInteger(value)) return 0;
  return Math.min(8, Math.max(0, 2 - Math.floor(Math.log10(size))));
}

const groups = {
  zh: [
    { from: 1e8, word: "亿" },
    { from: 1e4, word: "万" },
  ],
  en: [
    { from: 1e9, word: " bn" },
    { from: 1e6, word: " m" },
  ],
} as const satisfies Record<Language, readonly { readonly from: number; readonly word: string }[]>;

const printers = { zh: new Map<number, Intl.NumberFormat>(), en: new Map<number, Intl.NumberFormat>() };

/** A plain number: thousands apart in English, a real minus, a fixed number of digits. */
export function numberText(value: number, language: Language, decimals: number = decimalsOfValue(value)): string {
  let printer = printers[language].get(decimals);
  if (printer === undefined) {
    printer = new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en-GB", {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: language === "en",
    });
    printers[language].set(decimals, printer);
  }
  return printer.format(value).replace("-", "−");
}

/**
 * A number as an official or an analyst writes it: large ones in 万 and 亿, or in m and bn.
 *
 *   groupedText(4e9, "zh")  // "40亿"
 *   groupedText(4e9, "en")  // "4 bn"
 */
export function groupedText(value: number, language: Language): string {
  const group = groups[language].find(({ from }) => Math.abs(value) >= from);
  if (group === undefined) return numberText(value, language);
  const scaled = value / group.from;
  return `${numberText(scaled, language, Math.abs(scaled) >= 100 || Number.isInteger(scaled) ? 0 : Math.abs(scaled) >= 10 ? 1 : 2)}${group.word}`;
}
