import type { UseLog } from "../entities/use-log.ts";
import { dayMs, instantText } from "../time/zoned-time.ts";
import type { CountedBooking } from "./counted-bookings.ts";
import type { CountedUnit } from "./unit-figures.ts";

/** Days of a year that may have passed before the first record of a unit: what began later was not recorded all year. */
const lateDays = 31;
/** Days before the end of a year from which on it is as good as over: what is missing is one part in 24 at most. */
const lastDays = 15;

/**
 * The newest year that is over, or ends within a fortnight, by what the register itself knows, so that the hours of a running year are not read as those of a whole one: told by the newest moment at
 * which something was asked, decided or used. Null where nothing was used in it or before.
 */
export function newestWholeYear(
  bookings: readonly Pick<CountedBooking, "status" | "start" | "asked" | "decided">[],
  pages: readonly Pick<UseLog, "start" | "hours">[] = [],
): number | null {
  let known = 0;
  let first: number | null = null;
  for (const page of pages) {
    known = Math.max(known, Date.parse(lastStart(page)));
    first = Math.min(first ?? Number.POSITIVE_INFINITY, Number(page.start.slice(0, 4)));
  }
  for (const { status, start, asked, decided } of bookings) {
    const isUsed = status === "used" || status === "settled";
    known = Math.max(known, asked, decided ?? 0, isUsed ? start : 0);
    if (isUsed && (first === null || start < Date.UTC(first, 0, 1))) first = new Date(start).getUTCFullYear();
  }
  if (first === null) return null;
  const year = new Date(known + lastDays * dayMs).getUTCFullYear() - 1;
  return first > year ? null : year;
}

/** Whether a unit was recorded from the beginning of a year on: something was asked of it or used before its second month. */
export function isRecordedAllYear({ bookings, pages = [] }: Pick<CountedUnit, "bookings" | "pages">, year: number): boolean {
  const until = Date.UTC(year, 0, 1) + lateDays * dayMs;
  return bookings.some(({ start, asked }) => start < until || asked < until) || pages.some(({ start }) => Date.parse(start) < until);
}

/** When the last row of a page began. */
export function lastStart({ start, hours }: Pick<UseLog, "start" | "hours">): string {
  const last = hours.slice(hours.lastIndexOf(" ") + 1);
  return instantText(Date.parse(start) + Number(last.slice(0, last.indexOf("+"))) * 1_000);
}
