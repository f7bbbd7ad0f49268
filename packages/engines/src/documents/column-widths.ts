import type { TableColumn, Text } from "@quoin/core";

/** Twentieths of a point that a sign takes at nine points, and the space left and right of it. */
const wideSign = 182;
const narrowSign = 100;
const padding = 190;
const betweenScripts = 45;

/** Signs as wide as they are high: Han, kana, full-width marks. */
const isWide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u;
/** Signs that a column of running Chinese holds at least in a line. */
const leastSigns = 4;
/** … and a head that is not broken. */
const longestHead = 6;
/** The part of a table up to which a column of short texts is never broken. */
const unbrokenShare = 0.14;
/** The part of a table that unbroken columns may take together, so that a long text beside them is no column of single words. */
const roomyShare = 0.75;
/** Half points of nine points. */
const ninePoints = 18;

/** How the columns of a table stand on a page, in the order given, and whether it is set in smaller letters. */
export interface ColumnWidths {
  readonly widths: readonly number[];
  readonly isSmall: boolean;
}

/**
 * How wide the columns of a table stand on a page, together `total`. A column has room for its longest word, short ones for their whole texts; what is left is dealt out by how much text
 * each holds, so that the cells of a row are about equally high. A table whose longest words leave little room is set in smaller letters; where even those have none, every column gives way
 * alike. Widths that a page names are for its screen and play no part.
 *
 * @param letters half points of the letters of a table, and of smaller ones
 */
export function columnWidths(
  columns: readonly TableColumn[],
  rows: readonly (readonly (Text | null)[])[],
  total: number,
  letters: { readonly usual: number; readonly small: number },
): ColumnWidths {
  const texts = columns.map((column, index) => [column.label, ...rows.map((row) => plainText(row[index] ?? null))]);
  const words = columns.map(({ isCode, label }, index) => Math.max(headWidth(label), ...(texts[index] ?? []).map((text) => wordWidth(text, isCode))));
  const isSmall = (sum(words) * letters.usual) / ninePoints + padding * columns.length > total * roomyShare;
  return { widths: dealtOut(texts, words, (isSmall ? letters.small : letters.usual) / ninePoints, total), isSmall };
}

function dealtOut(texts: readonly (readonly string[])[], words: readonly number[], scale: number, total: number): readonly number[] {
  const asked = texts.map((own, index) => {
    const lengths = own.map((text) => textWidth(text) * scale + padding);
    const whole = Math.max(...lengths);
    const word = Math.min(whole, (words[index] ?? 0) * scale + padding);
    return { word, line: whole < total * unbrokenShare ? whole : word, whole, mean: sum(lengths) / lengths.length };
  });
  const isRoomy = sum(asked.map(({ line }) => line)) < total * roomyShare;
  const widths = asked.map(({ word, line }) => (isRoomy ? line : word));
  if (sum(widths) >= total)
    return rounded(
      widths.map((width) => (width * total) / sum(widths)),
      total,
    );
  // Each round fills at least one column, or deals out all that is left.
  for (;;) {
    const left = total - sum(widths);
    const open = asked.map(({ whole, mean }, index) => (whole - (widths[index] ?? 0) < 1 ? 0 : Math.max(mean, padding)));
    if (left < 1 || sum(open) === 0) break;
    for (const [index, weight] of open.entries()) widths[index] = Math.min(asked[index]?.whole ?? 0, (widths[index] ?? 0) + (left * weight) / sum(open));
  }
  const spare = Math.max(0, total - sum(widths)) / texts.length;
  return rounded(
    widths.map((width) => width + spare),
    total,
  );
}

function plainText(text: Text | null): string {
  if (text === null) return "–";
  if (typeof text === "string") return text;
  return text
    .map((piece) => {
      if (typeof piece === "string") return piece;
      if ("number" in piece) return piece.text;
      if ("strong" in piece) return piece.strong;
      // The words of a verdict and of a mark are about so long in every language.
      return "verdict" in piece ? "● not supported" : "invented" in piece ? "invented" : "";
    })
    .join("");
}

/** Where Chinese meets figures or Latin letters, programs for documents put a little space. */
function textWidth(text: string): number {
  const signs = Array.from(text, (sign) => isWide.test(sign));
  return sum(signs.map((wide, index) => (wide ? wideSign : narrowSign) + (index > 0 && wide !== signs[index - 1] ? betweenScripts : 0)));
}

/** The longest piece of a text that no line breaks: a word, a few Chinese signs. A code breaks anywhere. */
function wordWidth(text: string, isCode = false): number {
  if (isCode) return Math.min(textWidth(text), narrowSign * 16);
  const words = text.split(/[\s\u2e80-\u9fff\uff00-\uff60]+|(?<=\p{L}-|\/)/u).map(textWidth);
  const chinese = Math.min(leastSigns, Array.from(text).filter((sign) => isWide.test(sign)).length) * wideSign;
  return Math.max(chinese, ...words);
}

/** A short Chinese head stands on one line; a longer one breaks as its text does. */
function headWidth(label: string): number {
  const signs = Array.from(label).filter((sign) => isWide.test(sign)).length;
  return signs > 0 && signs <= longestHead ? textWidth(label) : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

/** Whole numbers that make the total; the last one takes what rounding leaves. */
function rounded(widths: readonly number[], total: number): readonly number[] {
  const whole = widths.map(Math.round);
  return whole.map((width, index) => (index === whole.length - 1 ? width + total - sum(whole) : width));
}
