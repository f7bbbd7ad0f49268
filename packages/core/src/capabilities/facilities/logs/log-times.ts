import type { DayOrder } from "../../../workspace/conventions.ts";
import { canonicalDate } from "../../../workspace/import/cells/canonical-date.ts";
import { hoursOfUnit } from "./log-columns.ts";

const clock = /^(\d{1,2})[:：时.](\d{2})(?:[:：分.](\d{2})(?:\.\d+)?)?\s*[秒分]?\s*(?:([ap])\.?m\.?)?\s*(?:h|uhr)?\s*(z|utc|[+-]\d{2}:?\d{2})?$/i;
const dayAndClock = /^(.*?\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)?\.?)(?:\s*,?\s+|T|(?<=日))(\d{1,2}[:：时.]\d{2}.*)$/i;

/** `09:05`, `9:05:30 PM`, `9时05分`, with an offset or without: `[HH:MM:SS, offset]`; null where it is no time of day. */
function clockOf(text: string): readonly [time: string, offset: string] | null {
  const [, hour = "", minute = "", second = "00", half, offset = ""] = clock.exec(text.trim()) ?? [];
  if (hour === "") return null;
  const isHalf = half !== undefined;
  if (isHalf && (Number(hour) < 1 || Number(hour) > 12)) return null;
  const whole = isHalf ? (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hour);
  return [`${String(whole).padStart(2, "0")}:${minute}:${second}`, /^utc$/i.test(offset) ? "Z" : offset.toUpperCase()];
}

/** The day that stands in a cell before its time, for what is found out of the order of day and month. */
export function dayPart(text: string): string {
  return dayAndClock.exec(text.trim())?.[1]?.trim() ?? text.trim();
}

/**
 * A cell as an ISO time, with its offset where it has one: what `readMoment` reads. A time of day alone is one of the day in `date`. Null where it is neither.
 *
 *   writtenTime("2026/3/2 9:05", null, null)         // "2026-03-02T09:05:00"
 *   writtenTime("02.03.2026 09:05", null, null)      // "2026-03-02T09:05:00"
 *   writtenTime("03/02/2026 9:05 PM", null, "month-first")  // "2026-03-02T21:05:00"
 */
export function writtenTime(text: string, date: string | null, order: DayOrder | null): string | null {
  const plain = text.trim();
  const alone = clockOf(plain);
  const [, day = "", rest = ""] = alone === null ? (dayAndClock.exec(plain) ?? []) : [];
  const of = alone === null ? clockOf(rest) : alone;
  const written = canonicalDate(alone === null ? day.trim() : (date ?? "").trim().replace(/[T ]00:00(:00)?$/, ""), order);
  return of === null || written === null ? null : `${written.slice(0, 10)}T${of[0]}${of[1]}`;
}

/** Whether a cell is a time of day without a day. */
export function isClockAlone(text: string): boolean {
  return clockOf(text) !== null;
}

const number = /^(\d+(?:[.,]\d+)?)\s*([^\d\s.,:].*)?$/;

/**
 * Milliseconds of a length: `1:30` is an hour and a half; a number is of the unit in its cell or else of that of its column. `unit`: no unit is known. Null: it is no length.
 *
 *   lengthOfUse("1:30", null)      // 5_400_000
 *   lengthOfUse("90 min", null)    // 5_400_000
 *   lengthOfUse("1,5", 1)          // 5_400_000
 */
export function lengthOfUse(text: string, ofColumn: number | null): number | "unit" | null {
  const plain = text.trim();
  const [, hours, minutes, seconds = "0"] = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(plain) ?? [];
  if (hours !== undefined) return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
  const [, count = "", words] = number.exec(plain) ?? [];
  // Three digits behind a comma may be thousands as well as parts.
  if (count === "" || /,\d{3}$/.test(count)) return null;
  const unit = words === undefined ? ofColumn : hoursOfUnit(words);
  if (unit === null) return words === undefined ? "unit" : null;
  return Math.round(Number(count.replace(",", ".")) * unit * 3_600) * 1_000;
}
