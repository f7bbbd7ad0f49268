import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { UnitCalendar } from "../slots/unit-calendar.ts";
import { readMoment } from "../time/read-moment.ts";
import { instantText, wallText } from "../time/zoned-time.ts";
import { askedBooking, askedFields, onlyOne, understood } from "./asked-hours.ts";
import { askingRights } from "./booking-rights.ts";
import { bookingStep } from "./booking-step.ts";
import { refusalNote } from "./refusal-note.ts";
import { standsAlready } from "./stands-already.ts";
import { bookingAnswer, toldBooking } from "./told-booking.ts";

/** What is waited for although it stands in the way today: others may cancel, owners and quotas may let go. */
const mayPass: ReadonlySet<string> = new Set(["taken", "quota", "owner-share"]);

/** `quoin booking wait` */
export const waitForBooking = workspaceUseCase({
  words: ["booking", "wait"],
  summary: "Wait for hours that others have: when they are freed they are offered in the order in which they were asked for, for a time",
  changes: true,
  delivers: "answer",
  rights: askingRights,
  example: "quoin booking wait my-office --facility sem-1 --start 2026-06-01T09:00 --end 2026-06-01T13:00 --organisation firm-b --until 2026-05-31T18:00",
  input: z.strictObject({
    ...askedFields,
    until: field(z.string(), { description: "given up at this moment; without an offset on the clocks of the place" }),
  }),
  output: bookingAnswer,
  run: async (ports, asked) => {
    const read = await understood(ports, asked);
    if (!read.ok) return read;
    const { zone, span, asker } = read.value;
    const until = readMoment(asked.until, zone, "until");
    if (!until.ok) return until;
    return bookingStep(ports, asked.facility, asked.purpose ?? "", (unit, now) => {
      const told = { ...span, organisation: asked.organisation };
      // A wait lapses when it is given up and when its hours begin.
      const lapses = Math.min(until.value, span.start);
      if (lapses <= now) return fault(refusalNote(unit, zone, { ...told, start: lapses }, { reason: "past", values: {} }));
      const looked = new UnitCalendar(unit, now).look(told);
      if (!("reason" in looked)) {
        const parameters = { unit: unit.id, start: wallText(zone, span.start), end: wallText(zone, span.end) };
        return fault(note("booking.is-free", parameters, { table: "booking", field: "start" }));
      }
      // Each wait is offered freed hours in its turn: who stood in the row more than once would keep them from others by letting offers lapse.
      const again = standsAlready(unit.bookings, { ...told, now, states: ["waiting", "offered"] });
      if (again > 0)
        return fault(note("booking.stands-already", { unit: unit.id, organisation: asked.organisation, count: again }, { table: "booking", field: "start" }));
      if (!mayPass.has(looked.reason)) return fault(refusalNote(unit, zone, told, looked));
      const rules = new UnitCalendar(unit, now).rulesAt(span.start);
      if (rules === undefined) return fault(note("booking.no-opening", { unit: unit.id }, { field: "facility" }));
      const fields = askedBooking(ports, unit, asked, { span, rules, asker: asker(unit), now });
      const waiting = { ...fields, status: "waiting" as const, wait_until: instantText(until.value) };
      return success({ patches: new Map([[fields.id, waiting]]), answer: (stored) => toldBooking(onlyOne(stored, fields.id), now) });
    });
  },
});
