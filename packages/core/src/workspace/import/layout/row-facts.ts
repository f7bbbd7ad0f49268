import { isMissingMarker } from "../../../evidence/files/missing-marker.ts";
import type { CellRange, RawSheet } from "../../../evidence/files/raw-sheet.ts";
import { formatEvidence } from "../../../evidence/units/number-format.ts";
import { unitOf } from "../../../language/unit-words/unit-of.ts";
import { plainNumberText } from "../cells/clean-text.ts";

/** What can be seen of a row without knowing what it is. */
export interface RowFacts {
  readonly row: number;
  /** Columns that hold something. */
  readonly filled: readonly number[];
  /** Columns that hold something or are covered by a merge that begins in this row. */
  readonly covered: number;
  /** Columns of `filled` with a number (a year counts as one). */
  readonly numbers: readonly number[];
}

export function rowFacts(sheet: RawSheet, row: number, merges: readonly CellRange[]): RowFacts {
  const filled: number[] = [];
  const numbers: number[] = [];
  for (let column = 0; column < sheet.width(row); column++) {
    const text = sheet.text(row, column).trim();
    if (text === "") continue;
    filled.push(column);
    if (isNumberText(text)) numbers.push(column);
  }
  const spread = merges
    .filter(({ top, left, right }) => top === row && right > left && filled.includes(left))
    .reduce((sum, { left, right }) => sum + right - left, 0);
  return { row, filled, covered: filled.length + spread, numbers };
}

export function isNumberText(text: string): boolean {
  return !isMissingMarker(text) && formatEvidence(plainNumberText(text)).kind !== "not-a-number";
}

/** `2014`, `2014.0`, `2014年`: may stand in a header. */
export function isYearText(text: string): boolean {
  return /^(1[5-9]|20|21)\d\d(\.0+)?\s*年?$/.test(plainNumberText(text.trim()));
}

/** `单位：万元`, `(Unit: million)`: a line about the table, not of it. */
export function isUnitLine(text: string): boolean {
  return /^[(\uff08]?\s*(计量单位|单位|單位|単位|단위|units?|einheit|unités?|unidades?|unità|jednostka|jednotka|eenheid|enhet|enhed|yksikkö|mértékegység|unitate|birim|единица( измерения)?|ед\.? ?изм\.?|одиниця|đơn vị( tính)?|หน่วย|الوحدة|יחידה)\s*[:\uff1a]/i.test(
    text.trim(),
  );
}

/** `unitOfLine("(单位：万元)")  // "万元"`; undefined where the line names no single unit. */
export function unitOfLine(text: string): string | undefined {
  if (!isUnitLine(text)) return undefined;
  const unit = text
    .replace(/^[^:\uff1a]*[:\uff1a]/, "")
    .replace(/[)\uff09]\s*$/, "")
    .trim();
  return unit === "" || /[,;\u3001\uff0c\uff1b]/.test(unit) ? undefined : unit;
}

/** Words behind which a line says in what its amounts are: `Valores em R$ mil`. */
const inWord = /^(em|in|en|im|i|w|v|в|у|dans|as|expressed)$/iu;

/**
 * The unit of money or of a share that a line above a table says in passing: in brackets, or behind a word for "in". `unitInLine("Valores em R$ mil")  // "R$ mil"`; undefined where it says none, or none that
 * is known.
 *
 * @param currency that of the office, whose signs it knows
 */
export function unitInLine(text: string, currency: string): string | undefined {
  const says = (part: string): boolean => {
    const { isUnknown, kind } = unitOf(part, currency);
    return !isUnknown && (kind === "money" || kind === "share");
  };
  const bracketed = [...text.matchAll(/[(\uff08[]([^()\uff08\uff09[\]]{1,60})[)\uff09\]]/g)].map(([, inside = ""]) =>
    inside.replace(/^[^:\uff1a]*[:\uff1a]/, "").trim(),
  );
  const words = text
    .replaceAll(/[()\uff08\uff09[\]:\uff1a]/g, " ")
    .trim()
    .split(/\s+/);
  const ends = words.flatMap((word, at) => (inWord.test(word) && at + 1 < words.length && words.length - at <= 8 ? [words.slice(at + 1).join(" ")] : []));
  return [...bracketed, ...ends].map((part) => part.replace(/^(em|in|en|im)\s+/i, "")).find(says);
}

/** The unit that a header names in brackets: `经费(万元)` → `万元`. */
export function unitOfHeader(text: string): string | undefined {
  const unit = /[(\uff08]([^()\uff08\uff09]{1,20})[)\uff09]$/.exec(text.trim())?.[1]?.trim();
  return unit === undefined || /^\d*$/.test(unit) ? undefined : unit;
}

/** Marks of an amount that no other word is: a sign of a currency, a code in capitals, a word with a stroke (`S/`). */
const moneyMark = /\p{Sc}|\b[A-Z]{3}\b|\p{Lu}\/\.?$/u;

/**
 * The unit of money that the last words of a heading are, without brackets: `Monto S/`, `Gasto millones de soles`, `nakłady mln zł`. Only where a sign or a code says that it is money, or a scale and a
 * currency stand together: `Gasto real` is no Brazilian money. Undefined where it says none.
 *
 * @param currency that of the office, whose signs it knows
 */
export function unitAtEnd(heading: string, currency: string): string | undefined {
  const words = heading.trim().split(/\s+/);
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const text = words.slice(-count).join(" ");
    const { isUnknown, kind, power, currency: named } = unitOf(text, currency);
    if (!isUnknown && kind === "money" && named !== null && (power > 0 || moneyMark.test(text))) return text.replace(/^(em|in|en|im|w)\s+/iu, "");
  }
  return undefined;
}

/** A number of a table: in figures, in Chinese, a letter (`A1`) or Roman; of a word that only begins so (`Tableware`, `Table name`) it is none. */
const numberOfTable = "(?:\\d|[一二三四五六七八九十]|[A-Z]\\d*(?![\\p{L}\\d_])|[IVXLC]+(?![\\p{L}\\d_]))";
const title = new RegExp(`^(?:附?表|续表|[Tt]able|TABLE|[Tt]abelle|TABELLE|[Tt]ableau|TABLEAU)\\s*${numberOfTable}`, "u");

/** `表3-2 …`, `Table 4 …`. */
export function isTitleText(text: string): boolean {
  return title.test(text.trim());
}

const noteWords = "注|附注|备注|说明|资料来源|数据来源|来源|notes?|remarks?|sources?|data sources?|footnotes?|quellen?|anmerkung(?:en)?|stand|last updated?";
const worded = new RegExp(`^[(\\uff08\\u3010]?\\s*(?:${noteWords})\\s*[:\\uff1a]`, "i");
const markedNote = /^(?:[*\u2020\u2021\u00a9\u2460-\u2473]|\d{1,2}\s*[)\uff09]\s*\D|注\s*\d)/;

/** Says of itself that it is a note or a source: `注：…`, `Source: …`. */
export function isNoteText(text: string): boolean {
  return worded.test(text.trim());
}

/** Begins as notes under a table do: `* …`, `1) …`, `注1 …`. In a row of several cells that may be a key (`*ST` before the name of a share). */
export function isMarkedText(text: string): boolean {
  return markedNote.test(text.trim());
}
