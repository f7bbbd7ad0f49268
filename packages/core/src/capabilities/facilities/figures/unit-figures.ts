import { decimalSum, decimalText, firstTimeAtMost, orderByTime, recordedDecimal, riskTable, survivalCurve } from "@quoin/methods";
import { unpackedHours } from "../../../schema/packed-hours.ts";
import type { RefusedRequest } from "../entities/refused-request.ts";
import type { UseLog } from "../entities/use-log.ts";
import { lengthOf, openSpans, type Span, united, without } from "../opening/opening-hours.ts";
import { overlapOf } from "../opening/periods.ts";
import { type LentUnit, unitCount } from "../slots/lent-unit.ts";
import { dayMs, hourMs, type Moment } from "../time/zoned-time.ts";
import type { CountedBooking } from "./counted-bookings.ts";

/** Time from asking to the beginning of what one got; who asked and got nothing, or has nothing yet, is censored and no failure. In days. */
export interface WaitDays {
  readonly median: number | null;
  readonly p90: number | null;
  readonly censored: number;
}

export interface Income {
  readonly amount: string;
  readonly currency: string;
}

/** What one unit lent in a year; null where nobody recorded what it rests on. */
export interface UnitFigures {
  readonly available: number | null;
  readonly effective: number | null;
  readonly external: number | null;
  /** Where the hours come from: bookings and logs of the year, or what somebody typed for it. */
  readonly source: "recorded" | "typed" | null;
  readonly utilisation: number | null;
  readonly sharing_rate: number | null;
  readonly refused_hours: number | null;
  /** Of these those of requests that were declined, and those that others had. */
  readonly declined_hours: number | null;
  readonly taken_hours: number | null;
  readonly lapsed_hours: number | null;
  readonly no_show_rate: number | null;
  readonly wait_days: WaitDays;
  readonly incomes: readonly Income[];
}

/** Hours that somebody typed for the year. */
export interface TypedHours {
  readonly effective: number | null;
  readonly external: number | null;
}

/** A facility or an equipment with what figures count of its bookings. */
export interface CountedUnit extends Omit<LentUnit, "bookings"> {
  readonly bookings: readonly CountedBooking[];
}

interface Asked {
  readonly year: Span;
  readonly now: Moment;
  readonly refused: readonly RefusedRequest[];
  readonly typed: TypedHours | null;
}

/**
 * The figures of a unit in a year of its place, whose edges cut hours that lie over them.
 *
 * available = open hours less closures, of all machines; effective = hours used (booked, where the use is not said) of used and settled bookings; external = those of others than the owner, unknown
 * where nobody knows whose some of them were; utilisation = effective / available; sharing_rate = external / effective. Cost O(bookings log bookings + days).
 */
export function unitFigures(unit: CountedUnit, { year, now, refused, typed }: Asked): UnitFigures {
  const available = availableHours(unit, year);
  const here = unit.bookings.filter((each) => overlapOf(each, year) > 0);
  const done = here.filter(({ status }) => status === "used" || status === "settled");
  const logged = (unit.pages ?? []).map((page) => loggedIn(page, year));
  const isRecorded = here.some(({ status }) => status === "used" || status === "settled" || status === "no-show") || logged.some(({ hours }) => hours > 0);
  const effective = isRecorded ? hoursOf(done, year) + sumOf(logged.map(({ hours }) => hours)) : (typed?.effective ?? null);
  const external = isRecorded ? externalHours(done, logged, year) : (typed?.external ?? null);
  // More for others than in all is no number of hours: no rate is made of it.
  const isSound = effective !== null && external !== null && external <= effective;
  const isKnown = unit.openings.length > 0 || unit.bookings.length > 0 || logged.length > 0 || refused.length > 0;
  const declined = sumOf(here.filter(({ status }) => status === "declined").map((each) => overlapOf(each, year))) / hourMs;
  const taken = sumOf(refused.map((each) => overlapOf(spanOf(each), year))) / hourMs;
  const lapsed = sumOf(here.filter(({ lapses }) => lapses !== null && lapses <= now).map((each) => overlapOf(each, year))) / hourMs;
  const begun = unit.bookings.filter(({ start }) => isIn(year, start));
  const missed = begun.filter(({ status }) => status === "no-show").length;
  const came = begun.filter(({ status }) => status === "used" || status === "settled").length + sumOf(logged.map(({ begun: rows }) => rows));
  return {
    available,
    effective,
    external,
    source: isRecorded ? "recorded" : effective === null && external === null ? null : "typed",
    utilisation: ratio(effective, available),
    sharing_rate: isSound ? ratio(external, effective) : null,
    refused_hours: isKnown ? declined + taken : null,
    declined_hours: isKnown ? declined : null,
    taken_hours: isKnown ? taken : null,
    lapsed_hours: isKnown ? lapsed : null,
    no_show_rate: ratio(missed, missed + came),
    wait_days: waitDays(begun, now),
    incomes: incomesOf(begun),
  };
}

/** Open hours less closures of all machines; null where nobody said when it is open. */
function availableHours({ openings, closures }: CountedUnit, year: Span): number | null {
  if (openings.length === 0) return null;
  let openTime = 0;
  for (const rules of openings) {
    const open = openSpans(rules, year.start, year.end);
    for (let machine = 1; machine <= unitCount(rules); machine++) {
      const closed = closures.filter(({ unit }) => unit === null || unit === machine).map(spanOf);
      openTime += lengthOf(without(open, united(closed)));
    }
  }
  return openTime / hourMs;
}

/** Hours of others than the owner; null where of some of them nobody knows whose they were. */
function externalHours(done: readonly CountedBooking[], logged: readonly LoggedIn[], year: Span): number | null {
  if ([...done, ...logged.filter(({ hours }) => hours > 0)].some(({ external }) => external === null)) return null;
  const booked = hoursOf(
    done.filter(({ external }) => external === true),
    year,
  );
  return booked + sumOf(logged.map(({ external, hours }) => (external === true ? hours : 0)));
}

/** What a page of a log tells of a year, without the rows that stand as bookings. */
interface LoggedIn {
  readonly hours: number;
  /** Rows that begin in the year. */
  readonly begun: number;
  readonly external: boolean | null;
}

function loggedIn(page: UseLog, year: Span): LoggedIn {
  const { external } = page;
  if (Date.parse(page.end) <= year.start || Date.parse(page.start) >= year.end) return { hours: 0, begun: 0, external };
  const apart = new Set(page.apart);
  let [time, begun] = [0, 0];
  for (const [at, row] of unpackedHours(page).entries()) {
    if (apart.has(at + 1)) continue;
    time += overlapOf(row, year);
    if (isIn(year, row.start)) begun++;
  }
  return { hours: time / hourMs, begun, external };
}

/** Hours of the use, else of the booking, that lie in the year. */
function hoursOf(bookings: readonly CountedBooking[], year: Span): number {
  return sumOf(bookings.map((each) => overlapOf(each.used ?? each, year))) / hourMs;
}

/** Kaplan-Meier over what was asked for by somebody; hours of another system's log were not. */
function waitDays(bookings: readonly CountedBooking[], now: Moment): WaitDays {
  const asked = bookings.filter(({ isImported }) => !isImported);
  const got = new Set<string>(["approved", "used", "settled", "no-show"]);
  const time = new Float64Array(asked.length);
  const event = new Int32Array(asked.length);
  for (const [at, booking] of asked.entries()) {
    event[at] = got.has(booking.status) ? 1 : 0;
    time[at] = Math.max(0, (event[at] === 1 ? booking.start : endOfWaiting(booking, now)) - booking.asked) / dayMs;
  }
  const table = riskTable({ time, event }, orderByTime(time));
  const { survival } = survivalCurve(table);
  const known = (share: number): number | null => {
    const days = firstTimeAtMost(table.time, survival, share);
    return Number.isNaN(days) ? null : days;
  };
  return { median: known(0.5), p90: known(0.1), censored: asked.length - sumOf([...event]) };
}

/** When who got nothing stopped waiting: decided, lapsed, or not yet. */
function endOfWaiting({ lapses, decided }: CountedBooking, now: Moment): Moment {
  return lapses === null ? (decided ?? now) : Math.min(lapses, now);
}

function incomesOf(begun: readonly CountedBooking[]): readonly Income[] {
  const settled = begun.flatMap(({ status, price, currency }) => (status === "settled" && price !== null && currency !== null ? [{ price, currency }] : []));
  return [...new Set(settled.map(({ currency }) => currency))].sort().map((currency) => ({
    currency,
    amount: decimalText(decimalSum(settled.filter((each) => each.currency === currency).map(({ price }) => recordedDecimal(price)))),
  }));
}

function spanOf({ start, end }: { readonly start: string; readonly end: string }): Span {
  return { start: Date.parse(start), end: Date.parse(end) };
}

function isIn({ start, end }: Span, moment: Moment): boolean {
  return moment >= start && moment < end;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function ratio(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
