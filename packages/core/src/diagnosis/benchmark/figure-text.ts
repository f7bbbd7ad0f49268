import type { LocalText } from "../../language/text.ts";

/** The same text in both languages, for figures. */
export function same(text: string): LocalText {
  return { en: text, zh: text };
}

/**
 * A number with a fixed count of decimals and a true minus sign.
 *
 *   decimal(-0.0114, 3)  // "−0.011"
 */
export function decimal(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? (0).toFixed(digits) : text.replace("-", "−");
}

/**
 * A share as a percentage.
 *
 *   percent(0.4360465)  // "43.6%"
 */
export function percent(share: number, digits = 1): string {
  return `${decimal(100 * share, digits)}%`;
}

/**
 * A difference of shares in points.
 *
 *   points(-0.069)  // { en: "−6.9 points", zh: "−6.9个百分点" }
 */
export function points(difference: number, digits = 1): LocalText {
  const text = decimal(100 * difference, digits);
  return { en: `${text} points`, zh: `${text}个百分点` };
}

/** A p-value, never printed as 0. */
export function probability(p: number): string {
  return p < 0.001 ? "p < 0.001" : `p = ${p.toFixed(p < 0.1 ? 3 : 2)}`;
}

/**
 * An amount given in units of 10,000 CNY, as officials write it.
 *
 *   moneyOf10k(1544325)  // { en: "CNY 15.44 bn", zh: "154.43亿元" }
 */
export function moneyOf10k(amount: number): LocalText {
  const en = Math.abs(amount) >= 100_000 ? `CNY ${decimal(amount / 100_000, 2)} bn` : `CNY ${decimal(amount / 100, 2)} m`;
  const zh = Math.abs(amount) >= 10_000 ? `${decimal(amount / 10_000, 2)}亿元` : `${decimal(amount, 0)}万元`;
  return { en, zh };
}

/** Words in a row: `a, b and c`, `a、b和c`. */
export function listed(words: readonly LocalText[]): LocalText {
  const join = (parts: readonly string[], comma: string, and: string): string =>
    parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(comma)}${and}${parts.at(-1)}`;
  return {
    en: join(
      words.map(({ en }) => en),
      ", ",
      " and ",
    ),
    zh: join(
      words.map(({ zh }) => zh),
      "、",
      "和",
    ),
  };
}

/**
 * From one figure to another.
 *
 *   span("34.1%", "41.3%")  // { en: "34.1%–41.3%", zh: "34.1%—41.3%" }
 */
export function span(from: string | number, to: string | number): LocalText {
  return from === to ? same(String(from)) : { en: `${from}–${to}`, zh: `${from}—${to}` };
}
