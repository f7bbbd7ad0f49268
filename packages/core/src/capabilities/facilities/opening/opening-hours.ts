import type { Opening } from "../entities/opening.ts";
import { dayMs, dayNumberAt, dayText, firstMomentOf, hourMs, type Moment, minuteMs, weekdayOf } from "../time/zoned-time.ts";

/** What of an opening the hours hang on. */
export type OpeningRules = Pick<Opening, "zone" | "weekly" | "closed" | "valid_from" | "valid_to">;

/** From `start` on, without `end`. */
export interface Span {
  readonly start: Moment;
  readonly end: Moment;
}

interface WallRow {
  readonly from: number;
  readonly to: number;
}

interface Known {
  /** By day of the week, from and to in milliseconds of the day; rows that touch or overlap are one. */
  readonly week: ReadonlyMap<number, readonly WallRow[]>;
  readonly days: Map<number, readonly Span[]>;
}

const known = new WeakMap<OpeningRules, Known>();
/** Most units of an office are open alike: what was found for one serves all with the same rules, for as long as one of them is held. */
const alike = new Map<string, WeakRef<Known>>();
/** Sets of rules of which it is remembered that they were seen. */
const mostAlike = 2_000;

function knownOf(rules: OpeningRules): Known {
  const held = known.get(rules);
  if (held !== undefined) return held;
  const text = JSON.stringify([rules.zone, rules.weekly, rules.closed, rules.valid_from, rules.valid_to]);
  const same = alike.get(text)?.deref();
  if (same !== undefined) {
    known.set(rules, same);
    return same;
  }
  const week = new Map<number, readonly WallRow[]>();
  for (let day = 1; day <= 7; day++) {
    const rows = rules.weekly.filter((row) => row.day === day).map(({ from, to }) => ({ from: timeMs(from), to: timeMs(to) }));
    week.set(day, mergedRows(rows));
  }
  const made = { week, days: new Map<number, readonly Span[]>() };
  known.set(rules, made);
  if (alike.size >= mostAlike) alike.clear();
  alike.set(text, new WeakRef(made));
  return made;
}

function timeMs(text: string): number {
  return Number(text.slice(0, 2)) * hourMs + Number(text.slice(3, 5)) * minuteMs;
}

function mergedRows(rows: readonly WallRow[]): readonly WallRow[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of rows.filter((row) => row.from < row.to).toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** Whether the rules hold on a day; a bound that names only a month or a year holds for all of it. */
function holdsOn({ valid_from: from, valid_to: to }: OpeningRules, day: string): boolean {
  return (from === null || day.slice(0, from.length) >= from) && (to === null || day.slice(0, to.length) <= to);
}

/** The rows of one day of the place as spans, in their order. Begin and end are the first moment that the clocks show them; where they never do, the first after the gap. */
export function rowsOfDay(rules: OpeningRules, day: number): readonly Span[] {
  const { week, days } = knownOf(rules);
  const held = days.get(day);
  if (held !== undefined) return held;
  const text = dayText(day);
  const isClosed = !holdsOn(rules, text) || rules.closed.some((closed) => text.startsWith(closed));
  const rows = isClosed ? [] : (week.get(weekdayOf(day)) ?? []);
  const made = rows
    .map(({ from, to }) => ({ start: firstMomentOf(rules.zone, day * dayMs + from), end: firstMomentOf(rules.zone, day * dayMs + to) }))
    .filter(({ start, end }) => start < end);
  days.set(day, made);
  return made;
}

/** When it is open between two moments, in order; rows that touch, also over midnight, are one span. */
export function openSpans(rules: OpeningRules, from: Moment, to: Moment): readonly Span[] {
  const spans: { start: Moment; end: Moment }[] = [];
  if (from >= to) return spans;
  const last = dayNumberAt(rules.zone, to);
  for (let day = dayNumberAt(rules.zone, from) - 1; day <= last; day++)
    for (const { start, end } of rowsOfDay(rules, day)) {
      if (end <= from || start >= to) continue;
      const before = spans.at(-1);
      if (before !== undefined && start <= before.end) before.end = Math.max(before.end, end);
      else spans.push({ start, end });
    }
  return spans.map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) })).filter(({ start, end }) => start < end);
}

/** Whether it is open from the first moment of a span to its last. */
export function isOpenThroughout(rules: OpeningRules, { start, end }: Span): boolean {
  const [only] = openSpans(rules, start, end);
  return only !== undefined && only.start === start && only.end === end;
}

/** Whether a booking may begin at this moment: the begin of a row of the day, or whole slots of passed time after it. */
export function isOnGrid(rules: OpeningRules, slotMinutes: number, moment: Moment): boolean {
  const day = dayNumberAt(rules.zone, moment);
  const step = slotMinutes * minuteMs;
  return [day - 1, day, day + 1].some((each) =>
    rowsOfDay(rules, each).some(({ start, end }) => moment >= start && moment < end && (moment - start) % step === 0),
  );
}

/** The moments between two at which a booking may begin, in order. */
export function* gridMoments(rules: OpeningRules, slotMinutes: number, from: Moment, to: Moment): Generator<Moment> {
  const step = slotMinutes * minuteMs;
  const last = dayNumberAt(rules.zone, to);
  let newest = Number.NEGATIVE_INFINITY;
  for (let day = dayNumberAt(rules.zone, from) - 1; day <= last; day++)
    for (const { start, end } of rowsOfDay(rules, day)) {
      const first = start >= from ? start : start + Math.ceil((from - start) / step) * step;
      for (let moment = first; moment < end && moment < to; moment += step)
        if (moment > newest) {
          newest = moment;
          yield moment;
        }
    }
}

export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + (end - start), 0);
}

/** What is left of the first spans without the second; both in order and free of overlaps among themselves. */
export function without(spans: readonly Span[], taken: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  for (const span of spans) {
    let from = span.start;
    for (const { start, end } of taken) {
      if (end <= from) continue;
      if (start >= span.end) break;
      if (start > from) left.push({ start: from, end: start });
      from = Math.max(from, end);
    }
    if (from < span.end) left.push({ start: from, end: span.end });
  }
  return left;
}

/** The same moments as spans in order that do not touch. */
export function united(spans: readonly Span[]): readonly Span[] {
  const made: { start: Moment; end: Moment }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = made.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) made.push({ start, end });
  }
  return made;
}
