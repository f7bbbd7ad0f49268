import { moneyText, numberText, ownDecimals, printerOf, type Writer } from "./number-text.ts";
import type { NumberGroup } from "./printers/printer.ts";

/**
 * Digits behind the point that all figures of one column or picture bear: as many as show the middle one with three figures, none more than the longest of them has. Zeros do not count for the
 * middle; without any other figure there are none.
 *
 *   alikeDecimals([204, 94.4, 0.483])  // 1
 */
export function alikeDecimals(values: readonly number[]): number {
  const middle = middleSize(values);
  if (middle === 0) return 0;
  return Math.min(Math.max(...values.map(ownDecimals)), Math.min(8, Math.max(0, 2 - Math.floor(Math.log10(middle)))));
}

/** Of the figures that are not zero the middle one, without its sign; the upper one of two; 0 where there is none. */
function middleSize(values: readonly number[]): number {
  const sizes = values
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

/**
 * How the figures of one column are written: all with the same digits behind the point. One that would be read as nothing by them keeps its own three figures.
 *
 *   [204, 94.4, 0.483, 0.001].map(numbersAlike([204, 94.4, 0.483, 0.001], "en"))  // ["204.0", "94.4", "0.5", "0.001"]
 */
export function numbersAlike(values: readonly number[], writer: Writer): (value: number) => string {
  const decimals = alikeDecimals(values);
  return (value) => (value !== 0 && Number(value.toFixed(decimals)) === 0 ? numberText(value, writer) : numberText(value, writer, decimals));
}

/** Figures of a column in one unit: what stands in its head, nothing for a bare number, and what in its cells. */
export interface ColumnFigures {
  readonly unit: string;
  readonly say: (value: number) => string;
}

/**
 * Amounts of one currency in a column: all counted in the group of the middle one, which the head names with the currency.
 *
 *   moneyAlike([20.4e9, 889e6], "CNY", "en")  // unit "CNY bn"; 20.4e9 is "20.40", 889e6 is "0.89"
 */
export function moneyAlike(amounts: readonly number[], currency: string, writer: Writer): ColumnFigures {
  const { from, word } = groupOf(amounts, writer);
  const say = numbersAlike(
    amounts.map((amount) => amount / from),
    writer,
  );
  return { unit: printerOf(writer).money(word.trim(), currency).trim(), say: (amount) => say(amount / from) };
}

/** The group in which a language counts the middle one of some figures; `from` is 1 below its first. */
export function groupOf(values: readonly number[], writer: Writer): NumberGroup {
  const middle = middleSize(values);
  return printerOf(writer).groups.find(({ from }) => middle >= from) ?? { from: 1, word: "" };
}

/** Amounts of a column, each with its currency: in one unit where all have the same, else each with its own. */
export function amountsOf(
  amounts: readonly { readonly value: number; readonly currency: string }[],
  writer: Writer,
): { readonly unit: string; readonly say: (value: number, currency: string) => string } {
  const [first] = amounts;
  if (first === undefined || amounts.some(({ currency }) => currency !== first.currency))
    return { unit: "", say: (value, currency) => moneyText(value, currency, writer) };
  return moneyAlike(
    amounts.map(({ value }) => value),
    first.currency,
    writer,
  );
}
