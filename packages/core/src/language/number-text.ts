import type { Printer } from "./printers/printer.ts";
import { printers } from "./printers/printers.ts";
import type { Language } from "./text.ts";

/** Who writes a figure: a language of the program, or a printer of one. */
export type Writer = Language | Printer;

export function printerOf(writer: Writer): Printer {
  return typeof writer === "string" ? printers[writer] : writer;
}

/** Digits behind the point that show a value with three figures, or exactly where four are enough; none for a whole number. */
export function threeFigures(value: number): number {
  if (Number(value.toPrecision(4)) === value) return Math.min(8, ownDecimals(value));
  const size = Math.abs(value);
  return size === 0 || Number.isInteger(value) ? 0 : Math.min(8, Math.max(0, 2 - Math.floor(Math.log10(size))));
}

/** Digits behind the point that the shortest text of a number has; at most 20. */
export function ownDecimals(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.min(20, Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent)));
}

/** The digits of a number as a language writes them. Without the locale data of the machine, so that the bytes of a report are the same everywhere. */
export function printNumber({ thousands, decimal }: Printer, value: number, decimals: number): string {
  const [whole = "", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const text = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** A number in the largest group of its language that it fills, with three figures or with a fixed count of decimals where it is not whole. */
export function printGrouped(printer: Printer, value: number, decimals: (scaled: number) => number): string {
  const group = printer.groups.find(({ from }) => Math.abs(value) >= from);
  const scaled = value / (group?.from ?? 1);
  return `${printNumber(printer, scaled, Number.isInteger(scaled) ? 0 : decimals(scaled))}${group?.word ?? ""}`;
}

/**
 * A plain number with a real minus; English separates thousands.
 *
 *   numberText(-0.0114, "en", 3)  // "−0.011"
 */
export function numberText(value: number, writer: Writer, decimals: number = threeFigures(value)): string {
  return printNumber(printerOf(writer), value, decimals);
}

/**
 * A figure in a column of a table, where all bear the same decimals; what is not known is a dash.
 *
 *   columnText(0.25, "en", 3)  // "0.250"
 */
export function columnText(value: number | null | undefined, writer: Writer, decimals: number): string {
  return value === null || value === undefined ? "–" : numberText(value, writer, decimals);
}

/**
 * A share in percent with at most so many decimals; what is not known is a dash.
 *
 *   percentText(0.0875, "en")  // "8.8%"
 *   percentText(0.1, "zh")     // "10%"
 */
export function percentText(share: number | null | undefined, writer: Writer, decimals = 1): string {
  if (share === null || share === undefined) return "–";
  const rounded = Number((100 * share).toFixed(decimals));
  return percentFigure(numberText(rounded, writer, Math.min(decimals, ownDecimals(rounded))), writer);
}

/** A figure that is a percentage already, with the sign as the language sets it: `8.8%`, in German `8,8 %`. */
export function percentFigure(figure: string, writer: Writer): string {
  return printerOf(writer).percent(figure);
}

/**
 * A number as an official or an analyst writes it: large ones in 万 and 亿, or in m and bn.
 *
 *   groupedText(4e9, "zh")  // "40亿"
 *   groupedText(4e9, "en")  // "4 bn"
 */
export function groupedText(value: number, writer: Writer): string {
  return printGrouped(printerOf(writer), value, threeFigures);
}

/**
 * An amount of money with its currency; null is a dash.
 *
 *   moneyText(4e9, "CNY", "zh")  // "40亿元"
 *   moneyText(4e9, "CNY", "en")  // "CNY 4 bn"
 */
export function moneyText(value: number | null, currency: string, writer: Writer): string {
  return value === null ? "–" : printerOf(writer).money(groupedText(value, writer), currency);
}
