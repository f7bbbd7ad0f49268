/** Whether digits stand above, below or in a ring: marks of notes (`120²`) would become digits of the number, or read as a fraction. */
export function hasMarks(text: string): boolean {
  return /\p{No}/u.test(text);
}

/** A number as people write it, as plain decimal text, nothing with a minus as 0; null where it could mean two things. */
export function writtenNumber(text: string): string | null {
  if (hasMarks(text)) return null;
  const given = text.normalize("NFKC").replaceAll(/\s/gu, " ").trim();
  const sign = given.startsWith("-") || given.startsWith("−") ? "-" : "";
  const number = plainDigits(given.slice(sign.length).trim(), false);
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

function dated(year: string, month: string | undefined, day: string | undefined): string {
  return [year, ...[month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, "0"))].join("-");
}

/** Digits without grouping. With a multiple beside it, one comma before three digits could be either sign. */
export function plainDigits(digits: string, hasMultiple: boolean): string | null {
  if (/^\d+(\.\d+)?$/.test(digits)) return digits;
  if (/^\d{1,3}([ '\u2019]\d{3})+([.,]\d+)?$/u.test(digits)) return digits.replaceAll(/[ '\u2019]/gu, "").replace(",", ".");
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return hasMultiple && /^\d{1,3},\d{3}$/.test(digits) ? null : digits.replaceAll(",", "");
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(digits) || /^\d{1,3}(\.\d{3}){2,}$/.test(digits)) return digits.replaceAll(".", "").replace(",", ".");
  return /^\d+,\d+$/.test(digits) ? digits.replace(",", ".") : null;
}
