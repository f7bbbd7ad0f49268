import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import { note } from "../../../language/note.ts";
import { dayMs, firstMomentOf, instantText, type Moment, minuteMs, momentsOf, type WallTime } from "./zoned-time.ts";

const written = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** A time as it stands on a clock; null where no calendar has the day or no clock the time. */
function wallTimeOf(year: number, month: number, day: number, hour: number, minute: number, second: number): WallTime | null {
  if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59) return null;
  const made = new Date(0);
  // Not by `Date.UTC`, which takes the years before 100 for those of the last century.
  made.setUTCFullYear(year, month - 1, day);
  // A day that does not exist is carried over into the next month.
  return made.getUTCMonth() === month - 1 ? made.getTime() + (hour * 60 + minute) * minuteMs + second * 1_000 : null;
}

/**
 * The moment that somebody wrote: with an offset as it stands, without one as a time on the clocks of the zone, to the second. A time that these clocks never show is refused, one that they
 * show twice is refused with both readings. A day alone is its first moment, and only where `takesDay` says so.
 */
export function readMoment(text: string, zone: string, field: string, takesDay = false): Outcome<Moment> {
  const parts = written.exec(text.trim());
  const [, year, month, day, hour, minute, second = "00", offset] = parts ?? [];
  const bad = () => fault(note("booking.bad-time", { value: text.slice(0, 60) }, { field }));
  if (parts === null || (hour === undefined && (!takesDay || offset !== undefined))) return bad();
  const wall = wallTimeOf(Number(year), Number(month), Number(day), Number(hour ?? 0), Number(minute ?? 0), Number(second));
  if (wall === null) return bad();
  if (hour === undefined) return success(firstMomentOf(zone, wall));
  if (offset !== undefined) {
    if (offset === "Z") return success(wall);
    const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(-2))];
    const ahead = (hours * 60 + minutes) * minuteMs;
    return hours > 23 || minutes > 59 ? bad() : success(offset.startsWith("-") ? wall + ahead : wall - ahead);
  }
  const [first, again] = momentsOf(zone, wall);
  if (first === undefined) return fault(note("booking.no-such-time", { value: text, zone }, { field }));
  if (again !== undefined) return fault(note("booking.time-twice", { value: text, zone, first: instantText(first), second: instantText(again) }, { field }));
  return success(first);
}

/**
 * Hours in which all lies that is asked between two moments, in whatever zone these are meant: a day more at either end. A text that is no moment is told by whoever reads it in its zone.
 *
 * @param now  where nothing is said from when
 * @param length  where nothing is said until when
 */
export function hoursAround(from: string | undefined, to: string | undefined, now: Moment, length: number): { readonly start: Moment; readonly end: Moment } {
  const written = (text: string | undefined): Moment | null => {
    const read = text === undefined ? null : readMoment(text, "UTC", "from", true);
    return read?.ok === true ? read.value : null;
  };
  const start = written(from) ?? now;
  return { start: start - dayMs, end: (written(to) ?? Math.max(now, start) + length) + 2 * dayMs };
}
