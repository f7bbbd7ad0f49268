import { isMissingMarker } from "../missing-marker.ts";
import { formatEvidence } from "../number-format.ts";
import type { CellRange, RawSheet } from "../raw-sheet.ts";
import { plainNumberText } from "./clean-text.ts";

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
  return /^[(\uff08]?\s*(计量单位|单位|units?|einheit|unité)\s*[:\uff1a]/i.test(text.trim());
}

/** `表3-2 …`, `Table 4 …`. */
export function isTitleText(text: string): boolean {
  return /^(附?表|续表|table|tabelle|tableau)\s*[\d一二三四五六七八九十A-Z]+/i.test(text.trim());
}

const noteWords = "注|附注|备注|说明|资料来源|数据来源|来源|notes?|remarks?|sources?|data sources?|footnotes?|quellen?|anmerkung(?:en)?|stand|last updated?";
const footnote = new RegExp(
  `^(?:[(\\uff08\\u3010]?\\s*(?:${noteWords})\\s*[:\\uff1a.\\u3002]|[*\\u2020\\u2021\\u00a9\\u2460-\\u2473]|\\d{1,2}\\s*[)\\uff09]\\s*\\D|注\\s*\\d)`,
  "i",
);

/** Begins as notes and sources under a table do: `注：…`, `Source: …`, `1) …`, `* …`. */
export function isFootnoteText(text: string): boolean {
  return footnote.test(text.trim());
}
