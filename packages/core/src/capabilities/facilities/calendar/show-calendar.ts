import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { nameText } from "../../../language/text.ts";
import { asksFor } from "../bookings/booking-rights.ts";
import { noSuchUnit, nowOf } from "../bookings/booking-step.ts";
import { standingBookings } from "../bookings/offers.ts";
import { mostDaysShown } from "../opening/longest.ts";
import { rowsOfDay } from "../opening/opening-hours.ts";
import { unitCount } from "../slots/lent-unit.ts";
import { readUnit } from "../slots/read-units.ts";
import { holdsAt } from "../states/standing.ts";
import { hoursAround, readMoment } from "../time/read-moment.ts";
import { dayNumberAt, dayText, type Moment, startOfDay, wallText } from "../time/zoned-time.ts";

/** `quoin facility calendar`: hours and no names. */
export const showCalendar = workspaceUseCase({
  words: ["facility", "calendar"],
  summary: "Day by day when a facility is open and which of its hours are taken, without a word of who has them",
  changes: false,
  delivers: "answer",
  rights: "everyone",
  example: "quoin facility calendar my-office sem-1 --from 2026-06-01 --to 2026-06-07",
  input: z.strictObject({
    id: field(z.string(), { description: "id of the facility or equipment", position: 0 }),
    from: field(z.string(), { description: "first day (YYYY-MM-DD), or a moment in it" }),
    to: field(z.string(), { description: "last day, or a moment in it" }),
  }),
  output: z.object({
    label: nameText,
    zone: z.string(),
    /** Machines alike. */
    units: z.number(),
    /** Minutes from one possible beginning to the next, and whether it is approved at once. */
    slot_minutes: z.number(),
    instant: z.boolean(),
    days: z.array(
      z.object({
        date: z.string(),
        /** On the clocks of the place, HH:MM. */
        open: z.array(z.object({ from: z.string(), to: z.string() })),
        /** The id only of what is the caller's own. */
        taken: z.array(
          z.object({
            start: z.string(),
            end: z.string(),
            unit: z.number().nullable(),
            kind: z.enum(["booking", "closure"]),
            mine: z.boolean(),
            id: z.string().nullable(),
          }),
        ),
      }),
    ),
  }),
  run: async (ports, { id, from, to }) => {
    const now = nowOf(ports);
    const unit = await readUnit(ports, id, hoursAround(from, to, now, 0));
    if (unit === null) return noSuchUnit(id);
    const [rules] = unit.openings;
    if (rules === undefined) return fault(note("booking.no-opening", { unit: id }, { field: "id" }));
    const { zone } = rules;
    const [begin, end] = [readMoment(from, zone, "from", true), readMoment(to, zone, "to", true)];
    if (!begin.ok) return begin;
    if (!end.ok) return end;
    const [first, last] = [dayNumberAt(zone, begin.value), dayNumberAt(zone, end.value)];
    if (last < first) return fault(note("slots.reversed", {}, { field: "to" }));
    if (last - first >= mostDaysShown) return fault(note("slots.too-long", { days: mostDaysShown }, { field: "to" }));
    const held = standingBookings(unit, now).filter((booking) => holdsAt(booking, now));
    const own = (organisation: string | null): boolean => ports.caller.account !== undefined && asksFor(ports, organisation);
    const taken = [
      ...held.map(({ id: booking, start, end: ends, unit: number, organisation }) => ({
        start,
        end: ends,
        unit: number,
        kind: "booking" as const,
        mine: own(organisation),
        id: own(organisation) ? booking : null,
      })),
      ...unit.closures.map(({ start, end: ends, unit: number }) => ({ start, end: ends, unit: number, kind: "closure" as const, mine: false, id: null })),
    ].toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start) || (a.unit ?? 0) - (b.unit ?? 0));
    const spans = taken.map((each) => ({ ...each, from: Date.parse(each.start), until: Date.parse(each.end) }));
    const days = Array.from({ length: last - first + 1 }, (_, at) => {
      const day = first + at;
      const [dawn, next] = [startOfDay(zone, day), startOfDay(zone, day + 1)];
      const open = unit.openings
        .flatMap((each) => rowsOfDay(each, day))
        .toSorted((a, b) => a.start - b.start)
        .map((row) => ({ from: clock(zone, row.start, next), to: clock(zone, row.end, next) }));
      const within = spans.filter((each) => each.from < next && each.until > dawn).map(({ from: _from, until: _until, ...each }) => each);
      return { date: dayText(day), open, taken: within };
    });
    return success({ label: unit.label, zone, units: unitCount(rules), slot_minutes: rules.slot_minutes, instant: rules.approval === "instant", days });
  },
});

/** The time of day; the end of the day is 24:00. */
function clock(zone: string, moment: Moment, midnight: Moment): string {
  return moment === midnight ? "24:00" : wallText(zone, moment).slice(11);
}
