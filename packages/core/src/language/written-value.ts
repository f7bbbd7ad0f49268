/** An amount that a person wrote, exact: decimal text without grouping, and the ISO 4217 code of its currency where one was written. */
export interface WrittenAmount {
  readonly amount: string;
  readonly currency: string | null;
}

/** Words and signs of currencies that mean one currency only: `$`, `kr` and `¥` mean several and say nothing. */
const currencies: Readonly<Record<string, readonly string[]>> = {
  CNY: ["cny", "rmb", "人民币", "元", "yuan"],
  EUR: ["eur", "€", "euro", "euros", "欧元"],
  USD: ["usd", "us$", "美元"],
  GBP: ["gbp", "£", "英镑"],
  JPY: ["jpy", "日元", "円"],
  CHF: ["chf", "瑞士法郎"],
  PLN: ["pln", "zł"],
  CZK: ["czk", "kč"],
  HUF: ["huf", "ft"],
};
const currencyOf = new Map(Object.entries(currencies).flatMap(([code, words]) => words.map((word) => [word, code] as const)));
/** Signs that are allowed beside an amount and say nothing of its currency. */
const openSigns = new Set(["$", "¥", "kr"]);

/** Zeros that a word for a multiple stands for. */
const multiples: Readonly<Record<string, number>> = {
  ...{ 百: 2, 千: 3, 万: 4, 萬: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 億: 8, 十亿: 9, 百亿: 10, 千亿: 11, 万亿: 12 },
  ...{ k: 3, thousand: 3, tsd: 3, tausend: 3, tys: 3, tis: 3 },
  ...{ million: 6, millions: 6, mio: 6, mln: 6, mn: 6, mil: 6 },
  ...{ billion: 9, billions: 9, bn: 9, mrd: 9, mld: 9 },
};

/**
 * Reads an amount as people write it; null where it is none, is negative, or could mean two things (`1,250 Mio.`).
 *
 *   writtenAmount("1.2亿元")      // { amount: "120000000", currency: "CNY" }
 *   writtenAmount("1,2 Mio. €")  // { amount: "1200000", currency: "EUR" }
 *   writtenAmount("3,000,000")   // { amount: "3000000", currency: null }
 */
export function writtenAmount(text: string): WrittenAmount | null {
  const parts = amountParts(text);
  if (parts === null) return null;
  const number = plainNumber(parts.digits, parts.zeros > 0);
  return number === null ? null : { amount: shifted(number, parts.zeros), currency: parts.currency };
}

/** The digits of an amount as they stand, the zeros that its words stand for, and its currency where one was written. */
export interface WrittenParts {
  readonly digits: string;
  readonly zeros: number;
  readonly currency: string | null;
}

/** An amount taken apart; null where it is none or is negative. What its points and commas mean is not asked. */
export function amountParts(text: string): WrittenParts | null {
  if (hasMarks(text)) return null;
  const parts = /^([^\d]*?)(\d(?:[\d.,' \u2019]*\d)?)([^\d]*)$/u.exec(text.normalize("NFKC").replaceAll(/\s/gu, " ").trim());
  if (parts === null) return null;
  const [, before = "", digits = "", after = ""] = parts;
  // ".5" is half of something to one reader and a slip for 5 to another; it is never 5.
  if (/[.,]$/.test(before)) return null;
  const words = wordsOf(before, after);
  return words === null ? null : { digits, ...words };
}

/** Whether digits stand above, below or in a ring: marks of notes (`120²`) would become digits of the number, or read as a fraction. */
function hasMarks(text: string): boolean {
  return /\p{No}/u.test(text);
}

/** A number as people write it, as plain decimal text, nothing with a minus as 0; null where it could mean two things. */
export function writtenNumber(text: string): string | null {
  if (hasMarks(text)) return null;
  const given = text.normalize("NFKC").replaceAll(/\s/gu, " ").trim();
  const sign = given.startsWith("-") || given.startsWith("−") ? "-" : "";
  const number = plainNumber(given.slice(sign.length).trim(), false);
  return number === null ? null : `${/[1-9]/.test(number) ? sign : ""}${number}`;
}

/** Months by their first letters, in the languages in which dates are written with names: May and Mai, October and Oktober. */
const months: readonly (readonly string[])[] = [
  ["jan", "jän"],
  ["feb"],
  ["mar", "mär"],
  ["apr"],
  ["may", "mai"],
  ["jun"],
  ["jul"],
  ["aug"],
  ["sep"],
  ["oct", "okt"],
  ["nov"],
  ["dec", "dez"],
];
/** The names in full, so that nothing but a month or its beginning is read as one. */
const monthNames =
  /^(?:jan(?:uary|uar)?|jän(?:ner)?|feb(?:ruary|ruar)?|mar(?:ch)?|mär(?:z)?|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|dez(?:ember)?)$/;

/** A date whose month is named: `1 Nov 2026`, `Nov 1, 2026`, `1. November 2026`, `Nov 2026`. */
function namedDate(text: string): string | null {
  const parts = /^(?:(\d{1,2})(?:st|nd|rd|th|\.)? )?(\p{L}+)\.?(?: (\d{1,2})(?:st|nd|rd|th)?,?)? (\d{4})$/u.exec(text.toLowerCase().replaceAll(/\s+/gu, " "));
  const [, before, name = "", after, year] = parts ?? [];
  if (year === undefined || !monthNames.test(name) || (before !== undefined && after !== undefined)) return null;
  const month = months.findIndex((starts) => starts.includes(name.slice(0, 3))) + 1;
  return dated(year, String(month), before ?? after);
}

/**
 * Reads a date as people write it, to the day, month or year; null where it is none or could mean two days (`01/02/2026`).
 *
 *   writtenDate("2026年11月1日")  // "2026-11-01"
 *   writtenDate("01.11.2026")    // "2026-11-01"
 *   writtenDate("1 Nov 2026")    // "2026-11-01"
 */
export function writtenDate(text: string): string | null {
  if (hasMarks(text)) return null;
  const given = text.normalize("NFKC").trim();
  const [, year, month, day] = /^(\d{4})(?:(?: ?[-/.年] ?)(\d{1,2})(?:(?: ?[-/.月] ?)(\d{1,2}) ?日?| ?月)?| ?年)?(?:[T ]00:00(?::00)?)?$/u.exec(given) ?? [];
  if (year !== undefined) return dated(year, month, day);
  const [, first = "", sign, second = "", last] = /^(\d{1,2})([./])\s?(\d{1,2})\2\s?(\d{4})$/.exec(given) ?? [];
  if (last === undefined) return namedDate(given);
  // A point parts day and month in this order everywhere; a stroke does so in some countries only.
  if (sign === "/" && Number(first) <= 12 && Number(second) <= 12 && first !== second) return null;
  return sign === "/" && Number(second) > 12 ? dated(last, first, second) : dated(last, second, first);
}

/** The ISO 4217 code that a word or sign for a currency means; null where it means none or several. */
export function writtenCurrency(text: string): string | null {
  return currencyOf.get(text.normalize("NFKC").trim().toLowerCase()) ?? null;
}

function dated(year: string, month: string | undefined, day: string | undefined): string {
  return [year, ...[month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, "0"))].join("-");
}

/** What the words around a number say; null where one of them is unknown, or two speak of different currencies or multiples. */
function wordsOf(before: string, after: string): { readonly zeros: number; readonly currency: string | null } | null {
  const words = [before, after].flatMap((side) => side.toLowerCase().match(/[百千万萬十亿億]+|us\$|[\p{L}]+|[€£$¥]|[^\s.]/gu) ?? []);
  const [found, zeros]: [Set<string>, number[]] = [new Set(), []];
  for (const word of words) {
    // "元" follows its multiple without a blank: 万元, 亿元人民币.
    const rest = word.startsWith("元") ? [word.slice(0, 1), word.slice(1)].filter((part) => part !== "") : [word];
    for (const each of rest) {
      const [code, multiple] = [currencyOf.get(each), multiples[each]];
      if (code !== undefined) found.add(code);
      else if (multiple !== undefined) zeros.push(multiple);
      else if (!openSigns.has(each)) return null;
    }
  }
  return found.size > 1 || zeros.length > 1 ? null : { zeros: zeros[0] ?? 0, currency: [...found][0] ?? null };
}

/** Digits without grouping. With a multiple beside it, one comma before three digits could be either sign. */
function plainNumber(digits: string, hasMultiple: boolean): string | null {
  if (/^\d+(\.\d+)?$/.test(digits)) return digits;
  if (/^\d{1,3}([ '\u2019]\d{3})+([.,]\d+)?$/u.test(digits)) return digits.replaceAll(/[ '\u2019]/gu, "").replace(",", ".");
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return hasMultiple && /^\d{1,3},\d{3}$/.test(digits) ? null : digits.replaceAll(",", "");
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(digits) || /^\d{1,3}(\.\d{3}){2,}$/.test(digits)) return digits.replaceAll(".", "").replace(",", ".");
  return /^\d+,\d+$/.test(digits) ? digits.replace(",", ".") : null;
}

/** The decimal text times ten to the power of `zeros`, exactly. */
export function shifted(number: string, zeros: number): string {
  const [whole = "", fraction = ""] = number.split(".");
  const moved = `${whole}${fraction.slice(0, zeros).padEnd(zeros, "0")}`.replace(/^0+(?=\d)/, "");
  const rest = fraction.slice(zeros).replace(/0+$/, "");
  return rest === "" ? moved : `${moved}.${rest}`;
}
