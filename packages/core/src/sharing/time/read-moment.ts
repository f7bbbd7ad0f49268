import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { note } from "../../language/note.ts";
import { firstMomentOf, instantText, type Moment, momentsOf } from "./zoned-time.ts";

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
