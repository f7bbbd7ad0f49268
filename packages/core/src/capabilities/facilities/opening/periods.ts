import { dayMs, dayNumberAt, type Moment, startOfDay, weekdayOf } from "../time/zoned-time.ts";
import type { Span } from "./opening-hours.ts";

export type Period = "week" | "month" | "year";

/** The week (from Monday), month or year of the place in which a moment lies. */
function periodAt(zone: string, moment: Moment, period: Period): Span {
  const day = dayNumberAt(zone, moment);
  if (period === "week") {
    const monday = day - weekdayOf(day) + 1;
    return { start: startOfDay(zone, monday), end: startOfDay(zone, monday + 7) };
  }
  const date = new Date(day * dayMs);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const first = period === "month" ? Date.UTC(year, month, 1) : Date.UTC(year, 0, 1);
  const next = period === "month" ? Date.UTC(year, month + 1, 1) : Date.UTC(year + 1, 0, 1);
  return { start: startOfDay(zone, first / dayMs), end: startOfDay(zone, next / dayMs) };
}

/** The periods that a span touches, in order. */
export function periodsOf(zone: string, { start, end }: Span, period: Period): readonly Span[] {
  const periods: Span[] = [];
  for (let at = start; at < end; ) {
    const each = periodAt(zone, at, period);
    periods.push(each);
    at = each.end;
  }
  return periods;
}

/** How much of a span lies within another. */
export function overlapOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
