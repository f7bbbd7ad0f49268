import type { Language } from "./text.ts";

const groups: Readonly<Record<Language, readonly { readonly from: number; readonly word: string }[]>> = {
  zh: [
    { from: 1e12, word: "万亿" },
    { from: 1e8, word: "亿" },
    { from: 1e4, word: "万" },
  ],
  en: [
    { from: 1e12, word: " tn" },
    { from: 1e9, word: " bn" },
    { from: 1e6, word: " m" },
  ],
};

/** Digits behind the point that show a value with three figures, or exactly where four are enough; none for a whole number. */
function threeFigures(value: number): number {
  if (Number(value.toPrecision(4)) === value) return Math.min(8, (String(value).split(".")[1] ?? "").length);
  const size = Math.abs(value);
  return size === 0 || Number.isInteger(value) ? 0 : Math.min(8, Math.max(0, 2 - Math.floor(Math.log10(size))));
}

/**
 * A plain number with a real minus; English separates thousands. Written without the locale data of the machine, so that the bytes of a report are
 * the same everywhere.
 *
 *   numberText(-0.0114, "en", 3)  // "−0.011"
 */
export function numberText(value: number, language: Language, decimals: number = threeFigures(value)): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = language === "en" ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
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
  return `${numberText(scaled, language, Number.isInteger(scaled) ? 0 : threeFigures(scaled))}${group.word}`;
}

const currencies: Readonly<Record<string, string>> = { CNY: "元", EUR: "欧元", USD: "美元" };

/**
 * An amount of money with its currency; null is a dash.
 *
 *   moneyText(4e9, "CNY", "zh")  // "40亿元"
 *   moneyText(4e9, "CNY", "en")  // "CNY 4 bn"
 */
export function moneyText(value: number | null, currency: string, language: Language): string {
  if (value === null) return "–";
  const amount = groupedText(value, language);
  return language === "zh" ? `${amount}${currencies[currency] ?? currency}` : `${currency} ${amount}`;
}
