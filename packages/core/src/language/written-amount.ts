import { movedDecimal } from "./moved-decimal.ts";
import { unitOf } from "./unit-words/unit-of.ts";
import { hasMarks, plainDigits } from "./written-value.ts";

/** An amount that a person wrote, exact: decimal text without grouping, and the ISO 4217 code of its currency where one was written. */
export interface WrittenAmount {
  readonly amount: string;
  readonly currency: string | null;
}

/**
 * Reads an amount as people write it, in the words of many languages; null where it is none, is negative, or could mean two things (`1,250 Mio.`, `30 mil` of an office of which nobody knows the
 * currency: a thousand in one country, a million in another).
 *
 *   writtenAmount("1.2亿元")                // { amount: "120000000", currency: "CNY" }
 *   writtenAmount("1,2 Mio. €")            // { amount: "1200000", currency: "EUR" }
 *   writtenAmount("R$ 30 milhões")         // { amount: "30000000", currency: "BRL" }
 *   writtenAmount("30 mil", "BRL")         // { amount: "30000", currency: null }
 *   writtenAmount("3,000,000")             // { amount: "3000000", currency: null }
 *
 * @param office ISO 4217 code of the currency in which it is counted where nothing else is said
 */
export function writtenAmount(text: string, office = ""): WrittenAmount | null {
  const parts = amountParts(text, office);
  if (parts === null) return null;
  const number = plainDigits(parts.digits, parts.zeros > 0);
  return number === null || (parts.zeros > 0 && !parts.byTenThousands && couldBeGroup(number))
    ? null
    : { amount: movedDecimal(number, parts.zeros), currency: parts.currency };
}

/** With a word that goes by thousands, a point before three digits could part thousands, too: `1.250 Mio.`. */
function couldBeGroup(number: string): boolean {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(number);
}

/** The digits of an amount as they stand, the zeros that its words stand for, and its currency where one was written. */
export interface WrittenParts {
  readonly digits: string;
  readonly zeros: number;
  readonly currency: string | null;
  /** Its word is one of East Asia, beside which nobody parts thousands. */
  readonly byTenThousands: boolean;
}

/**
 * An amount taken apart; null where it is none or is negative. What its points and commas mean is not asked.
 *
 * @param unitWords the office's own words → the unit that each means
 */
export function amountParts(text: string, office = "", unitWords: Readonly<Record<string, string>> = {}): WrittenParts | null {
  if (hasMarks(text)) return null;
  const parts = /^([^\d]*?)(\d(?:[\d.,' \u2019]*\d)?)([^\d]*)$/u.exec(text.normalize("NFKC").replaceAll(/\s/gu, " ").trim());
  if (parts === null) return null;
  const [, before = "", digits = "", after = ""] = parts;
  // ".5" is half of something to one reader and a slip for 5 to another; it is never 5. "R$." and "Rs." end in a point and say it of their sign, as "S/." does.
  if (/(?:^|[^\p{L}$/])[.,]$/u.test(before) || /[-−]\s*$/.test(before)) return null;
  const words = wordsOf(before, after, office, unitWords);
  return words === null ? null : { digits, ...words };
}

/** Signs that are allowed beside an amount and, where nobody knows whose amount it is, say nothing of its currency. */
const openSigns = /[$¥]|kr\b/giu;
/** More than a thousand billions is a word too many. */
const mostZeros = 13;
/** Multiples that are one sign or two, and without a currency could be metres, codes or initials. */
const shortWords = /^(?!k$|bn$|mn$|md$)\p{Script=Latin}{1,2}$/iu;
const eastAsian = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** What the words around a number say; null where one of them is unknown or speaks of something else than money, or two of them of different currencies. */
function wordsOf(
  before: string,
  after: string,
  office: string,
  unitWords: Readonly<Record<string, string>>,
): Pick<WrittenParts, "zeros" | "currency" | "byTenThousands"> | null {
  const written = `${before} ${after}`.trim();
  const words = Object.entries(unitWords).find(([word]) => word.trim().toLowerCase() === written.toLowerCase())?.[1] ?? written;
  const byTenThousands = eastAsian.test(words);
  if (words === "") return { zeros: 0, currency: null, byTenThousands };
  const isOpen = office === "" && !/[a-z]{2}\$|r\$/iu.test(words);
  const said = isOpen ? words.replaceAll(openSigns, " ").trim() : words;
  if (said === "" && words.replaceAll(openSigns, "").trim() === "") return { zeros: 0, currency: null, byTenThousands };
  const unit = unitOf(said, office);
  if (unit.isUnknown || (unit.kind !== "money" && unit.kind !== "things") || unit.power < 0 || unit.power > mostZeros) return null;
  const isMoney = unit.currency !== null || said !== words;
  // Words that say neither a currency nor a multiple are of something else: `12 units`.
  if (!isMoney && unit.power === 0) return null;
  // A multiple stands behind its number (`k123` is a code), before it only beside a currency (`₹ crore 30`).
  if (!isMoney && words === written && (before.trim() !== "" || shortWords.test(said.replace(/\.$/, "")))) return null;
  return { zeros: unit.power, currency: unit.currency, byTenThousands };
}

/** The ISO 4217 code that a word or sign for a currency means; null where it means none or several. */
export function writtenCurrency(text: string): string | null {
  const word = text.normalize("NFKC").trim();
  if (word === "" || word.replaceAll(openSigns, "") === "") return null;
  const { isUnknown, kind, power, currency } = unitOf(word);
  return isUnknown || kind !== "money" || power !== 0 ? null : currency;
}
