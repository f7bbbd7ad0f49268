import { elementAt } from "../../../contract/assert-present.ts";
import { ownUnit, type UnitWords } from "../../../evidence/units/own-unit.ts";
import { movedDecimal } from "../../../language/moved-decimal.ts";
import { unitOf } from "../../../language/unit-words/unit-of.ts";
import { amountParts, type WrittenParts } from "../../../language/written-amount.ts";
import { decimalPlaces, scaledInteger } from "../cells/scaled-integer.ts";
import type { SheetColumn } from "../layout/raw-columns.ts";

/** A column of numbers that were written with words (`1,2 Mio. €`, `3 Jahre`): its texts as plain decimals, and the unit that the words say. */
export interface WordedColumn {
  readonly column: SheetColumn;
  readonly unit: string | undefined;
  /** One cell as it stood and as it is read. */
  readonly example: { readonly text: string; readonly number: string };
}

/** What of the office bears on how words are read. */
interface OfficeWords {
  readonly currency: string;
  readonly unitWords: UnitWords;
}
const noWords: OfficeWords = { currency: "", unitWords: {} };

/** A year is no length of time: not more than three digits. */
const lengthOfTime = /^(\d{1,3}(?:[.,]\d+)?)\s*(\D+)$/u;
/** `1 año y 6 meses`, `2 Jahre, 3 Monate`. */
const yearsAndMonths = /^(\d{1,3})\s*(\p{L}+)\.?,?\s+(?:\p{L}{1,3}\s+)?(\d{1,2})\s*(\p{L}+)\.?$/u;
/** Short forms and cases that no dictionary of units has. */
const houseTimes: readonly (readonly [RegExp, number])[] = [
  [/^(?:yrs?\.?|jahre?n|lata|rok[uy]|let)$/iu, 1],
  [/^(?:monaten|miesi[aą]c[ey]|měsíc[eů])$/iu, 12],
];

const plain = /^\d+(?:[.,]\d+)?$/;

/**
 * A text column that holds numbers in words nearly throughout; null for any other, for one whose cells speak of several currencies, and for one whose signs could mean two things.
 * The signs of all cells together say what a point or comma is.
 *
 * @param isMissing texts that mean that there is no number
 * @param office the office's currency (ISO 4217), by which words and signs of several are read, and its own words for units
 */
export function wordedNumbers(column: SheetColumn, isMissing: (text: string) => boolean, office: OfficeWords = noWords): WordedColumn | null {
  const cells = column.texts.map((raw) => raw.replaceAll(/\s/gu, " ").trim());
  const isNumber = (at: number): boolean => column.kinds?.[at] === "number";
  const held = cells.flatMap((text, at) => (text === "" || isMissing(text) ? [] : [at]));
  const worded = held.filter((at) => !isNumber(at));
  if (held.length < 2 || worded.every((at) => plain.test(elementAt(cells, at)))) return null;
  const read = timesIn(worded, cells, office.unitWords) ?? amountsIn(worded, cells, office);
  if (read === null || read.numbers.size < 0.9 * worded.length) return null;
  const [first] = [...read.numbers].filter(([at]) => !plain.test(elementAt(cells, at)));
  if (first === undefined) return null;
  return {
    column: {
      ...column,
      texts: column.texts.map((raw, at) => read.numbers.get(at) ?? raw),
      kinds: column.texts.map((_, at) => (read.numbers.has(at) ? "number" : (column.kinds?.[at] ?? "text"))),
    },
    unit: read.unit,
    example: { text: elementAt(cells, first[0]), number: first[1] },
  };
}

interface ReadCells {
  /** Place among the cells → plain decimal. */
  readonly numbers: ReadonlyMap<number, string>;
  readonly unit: string | undefined;
}

/** Lengths of time: in the unit of their words, in months where some are in years and some in months. */
function timesIn(places: readonly number[], cells: readonly string[], words: UnitWords): ReadCells | null {
  const lengths = places.map((at) => lengthOf(elementAt(cells, at), words));
  const units = new Set(lengths.flatMap((each) => each?.ofYear ?? []));
  if (units.size === 0 || lengths.includes(null)) return null;
  // Of a bare number between years and months nobody knows which it is.
  if (units.size > 1 && lengths.some((each) => each?.ofYear === null)) return null;
  const inMonths = units.size > 1 || units.has(12);
  const numbers = new Map(
    places.map((at, index): [number, string] => {
      const { number, ofYear } = lengths[index] ?? { number: "", ofYear: null };
      return [at, inMonths && ofYear === 1 ? inTwelfths(number) : number];
    }),
  );
  return { numbers, unit: inMonths ? "months" : "years" };
}

/** Years as months, exactly. `inTwelfths("1.5")  // "18"` */
function inTwelfths(years: string): string {
  const places = decimalPlaces(years);
  return movedDecimal(String(scaledInteger(years, places) * 12n), -places);
}

/** The number of a length of time, and how many of its word make a year; null of any other text. A bare number is of the word of the others; `1 año y 6 meses` is in months. */
function lengthOf(text: string, words: UnitWords): { readonly number: string; readonly ofYear: number | null } | null {
  if (plain.test(text)) return { number: text.replace(",", "."), ofYear: null };
  const [, years, yearWord = "", months, monthWord = ""] = yearsAndMonths.exec(text) ?? [];
  if (years !== undefined && months !== undefined)
    return ofYearOf(yearWord, words) === 1 && ofYearOf(monthWord, words) === 12 ? { number: String(Number(years) * 12 + Number(months)), ofYear: 12 } : null;
  const [, number, word = ""] = lengthOfTime.exec(text) ?? [];
  if (number === undefined) return null;
  const known = ofYearOf(word, words);
  return known === undefined ? null : { number: number.replace(",", "."), ofYear: known };
}

function ofYearOf(word: string, words: UnitWords): number | undefined {
  const house = houseTimes.find(([pattern]) => pattern.test(word.trim()))?.[1];
  const { kind, isUnknown, ofYear } = unitOf(ownUnit(word, words));
  return house ?? (kind === "time" && !isUnknown ? ofYear : undefined);
}

function amountsIn(places: readonly number[], cells: readonly string[], { currency, unitWords }: OfficeWords): ReadCells | null {
  const parts = places.flatMap((at): (readonly [number, WrittenParts])[] => {
    const found = amountParts(elementAt(cells, at), currency, unitWords);
    return found === null ? [] : [[at, found]];
  });
  const said = new Set(parts.flatMap(([, { currency }]) => currency ?? []));
  // Digits with a word that no currency and no multiple is (`12 pcs`) are no amounts.
  if (said.size > 1 || parts.every(([, { currency, zeros }]) => currency === null && zeros === 0)) return null;
  const decimal = decimalSign(parts.map(([, each]) => each));
  if (decimal === null) return null;
  const numbers = new Map(
    parts.flatMap(([at, { digits, zeros }]): [number, string][] => {
      const number = plainDigits(digits, decimal);
      return number === null ? [] : [[at, movedDecimal(number, zeros)]];
    }),
  );
  return { numbers, unit: [...said][0] };
}

/** What parts whole numbers from what is behind them, by the digits that can mean one thing only; a point where none does and nothing contradicts it. */
function decimalSign(parts: readonly WrittenParts[]): "." | "," | null {
  const shows = (sign: string, other: string): boolean =>
    parts.some(({ digits }) => {
      const [, behind] = new RegExp(`\\${sign}(\\d+)$`).exec(digits) ?? [];
      return behind !== undefined && digits.split(sign).length === 2 && (behind.length !== 3 || digits.includes(other) || digits.startsWith("0"));
    });
  const groups = (sign: string): boolean => parts.some(({ digits }) => digits.split(sign).length > 2);
  const [point, comma] = [shows(".", ",") || groups(","), shows(",", ".") || groups(".")];
  if (point && comma) return null;
  if (point || comma) return point ? "." : ",";
  // Nothing but `350.000`: a sum of money without a multiple has no third decimal place, so the sign stands between thousands.
  const open = parts.filter(({ digits }) => /[.,]\d{3}$/.test(digits));
  if (open.some(({ zeros, currency }) => zeros > 0 || currency === null)) return null;
  return open.some(({ digits }) => digits.includes(".")) ? (open.some(({ digits }) => digits.includes(",")) ? null : ",") : ".";
}

function plainDigits(digits: string, decimal: "." | ","): string | null {
  const group = decimal === "." ? "," : ".";
  const bare = digits.replaceAll(/[ '\u2019]/gu, "");
  if (!new RegExp(`^(?:\\d{1,3}(?:\\${group}\\d{3})+|\\d+)(?:\\${decimal}\\d+)?$`).test(bare)) return null;
  return bare.replaceAll(group, "").replace(decimal, ".");
}
