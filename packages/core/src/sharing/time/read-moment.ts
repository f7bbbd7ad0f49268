import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { note } from "../../language/note.ts";
import { dayMs, firstMomentOf, instantText, type Moment, momentsOf } from "./zoned-time.ts";

const written = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * The moment that somebody wrote: with an offset as it stands, without one as a time on the clocks of the zone, to the second. A time that these clocks never show is refused, one that they
 * show twice is refused with both readings. A day alone is its first moment, and only where `takesDay` says so.
 */
export function readMoment(text: string, zone: string, field: string, takesDay = false): Outcome<Moment> {
  const parts = written.exec(text.trim());
  const [, year, month, day, hour, minute, second = "00", offset] = parts ?? [];
  const bad = fault(note("booking.bad-time", { value: text.slice(0, 60) }, { field }));
  if (parts === null || (hour === undefined && (!takesDay || offset !== undefined))) return bad;
  const wallText = `${year}-${month}-${day}T${hour ?? "00"}:${minute ?? "00"}:${second}`;
  const wall = Date.parse(`${wallText}Z`);
  // What does not exist in the calendar is carried over by the parser, and then reads otherwise.
  if (!Number.isFinite(wall) || new Date(wall).toISOString().slice(0, 19) !== wallText) return bad;
  if (hour === undefined) return success(firstMomentOf(zone, wall));
  if (offset !== undefined) {
    const moment = Date.parse(`${wallText}${offset === "Z" ? "Z" : `${offset.slice(0, 3)}:${offset.slice(-2)}`}`);
    return Number.isFinite(moment) ? success(moment) : bad;
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
