import type { DayOrder } from "../../conventions.ts";
import { strokedParts } from "./day-order.ts";

const written = /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;

/**
 * The day of a cell as ISO text, or null. Forms that begin with the year are taken, and those with points, which stand for day, month and year wherever they are written:
 * `03/04/2014` is one day here and another there, and is read where the order is known.
 *
 * @param order what stands first in days with strokes; null where nobody knows
 *
 *   canonicalDate("1.5.2014")     // "2014-05-01"
 *   canonicalDate("2014/5/1")     // "2014-05-01"
 *   canonicalDate("2014年5月1日")  // "2014-05-01"
 */
export function canonicalDate(text: string, order: DayOrder | null = null): string | null {
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(text)) return isDay(text.slice(0, 10)) ? text : null;
  const pointed = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\.?$/.exec(text);
  if (pointed !== null) {
    const [, day = "", month = "", year = ""] = pointed;
    const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return isDay(iso) ? iso : null;
  }
  const parts = order === null ? null : strokedParts(text, order);
  if (parts !== null) {
    const iso = `${parts[0]}-${parts[1].padStart(2, "0")}-${parts[2].padStart(2, "0")}`;
    return isDay(iso) ? iso : null;
  }
  const match = written.exec(text);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).filter((part) => part !== undefined) as [string, string, string];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(iso) ? iso : null;
}

function isDay(iso: string): boolean {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  if (year < 1000) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}
