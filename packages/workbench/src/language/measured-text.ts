import {
  alikeDecimals,
  type ColumnFigures,
  groupedText,
  groupOf,
  isChangeOfShare,
  isShareUnit,
  type Language,
  moneyAlike,
  moneyUnit,
  numbersAlike,
  numberText,
} from "@quoin/core";
import { blank, comma } from "./marks.ts";
import { unitFactor, unitText } from "./unit-text.ts";

/** A share is written in percent, a change of one in percentage points. */
function isShare(unit: string): boolean {
  return isShareUnit(unit) || isChangeOfShare(unit);
}

/** Digits behind the point that the shortest text of a number has. */
function ownDecimals(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/**
 * A value in its unit as an official or an analyst writes it: shares in percent, large numbers in 万 and 亿 or m and bn, all else with three figures and
 * never more digits than it has. The unit's word stands elsewhere (`unitText`), the percent sign here.
 *
 *   measuredText(0.3764, "share of projects", "en")   // "37.6%"
 *   measuredText(3335.7, "CNY_100m", "en")            // "334", in CNY bn
 *   measuredText(-0.0114, "Krugman distance a year", "en", 3)  // "−0.011"
 *
 * @param decimals digits behind the point of the value as it is given, where an interval says how many it bears
 */
export function measuredText(value: number, unit: string, language: Language, decimals?: number): string {
  // A rule may count another thing in one of its variants; nothing is 200 % of itself.
  if (isShare(unit) && Math.abs(value) <= 1) {
    const percent = numberText(value * 100, language, decimals === undefined ? 1 : Math.max(0, decimals - 2));
    return isChangeOfShare(unit) ? percent : `${percent}%`;
  }
  const factor = unitFactor(unit, language);
  const shown = value * factor;
  if (decimals !== undefined) return numberText(shown, language, Math.max(0, decimals - Math.round(Math.log10(factor))));
  const size = Math.abs(shown);
  if (size >= 1e4) return groupedText(shown, language);
  return numberText(shown, language, size === 0 ? 0 : Math.min(ownDecimals(shown), Math.max(0, 2 - Math.floor(Math.log10(size)))));
}

/**
 * How values of one column or picture are written: all with the same digits behind the point, as many as the middle one bears; what these would show as nothing keeps its own.
 *
 *   measuredAlike([2.48, 2.5, 3.2], "percent", "en")(2.5)  // "2.50"
 */
export function measuredAlike(values: readonly number[], unit: string, language: Language): (value: number) => string {
  const factor = unitFactor(unit, language);
  const shown = values.map((value) => value * factor);
  const isPlain = !isShare(unit) && shown.every((value) => Math.abs(value) < 1e4);
  const decimals = alikeDecimals(shown);
  if (!isPlain || shown.every((value) => value === 0)) return (value) => measuredText(value, unit, language);
  return (value) =>
    value !== 0 && Number((value * factor).toFixed(decimals)) === 0 ? measuredText(value, unit, language) : numberText(value * factor, language, decimals);
}

/**
 * Values of one column of a table: what its head says of their unit and how its cells are written, with the same digits behind the point, shares in percent, money in one group of the language.
 *
 *   measuredColumn([20.4e9, 889e6], "CNY", "en")         // unit "CNY bn"; "20.40" and "0.89"
 *   measuredColumn([0.327, 0.103], "share of projects", "en")  // unit "share of projects, %"; "32.7" and "10.3"
 */
export function measuredColumn(values: readonly number[], unit: string, language: Language): ColumnFigures {
  if (isShare(unit) && values.every((value) => Math.abs(value) <= 1))
    return {
      unit: isChangeOfShare(unit)
        ? unitText(unit, language)
        : [unit === "share" ? "" : unitText(unit, language), "%"].filter((part) => part !== "").join(comma(language)),
      say: (value) => numberText(value * 100, language, 1),
    };
  const money = moneyUnit(unit);
  if (money?.scale === "1" && !money.yearly) return moneyAlike(values, money.currency, language);
  const factor = unitFactor(unit, language);
  const shown = values.map((value) => value * factor);
  const { from, word } = groupOf(shown, language);
  const scaled = numbersAlike(
    shown.map((value) => value / from),
    language,
  );
  const named = unit === "" || unit === "1" ? "" : unitText(unit, language);
  return { unit: [word.trim(), named].filter((part) => part !== "").join(blank(language)), say: (value) => scaled((value * factor) / from) };
}

/** A figure of the evidence with all digits that its table holds and no more. */
export function evidenceText(value: number, language: Language): string {
  return numberText(value, language, Math.min(20, ownDecimals(value)));
}

/** The value with the word of its unit behind it; a percent sign is a unit already, and Chinese puts no blank between. */
export function measuredWithUnit(value: number, unit: string, language: Language): string {
  const figure = measuredText(value, unit, language);
  // A ratio or an index is a bare figure.
  const name = figure.endsWith("%") || unit === "" || unit === "1" ? "" : unitText(unit, language);
  return name === "" ? figure : `${figure}${blank(language)}${name}`;
}
