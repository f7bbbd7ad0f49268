import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { UnitCalendar } from "../slots/unit-calendar.ts";
import { readMoment } from "../time/read-moment.ts";
import { hourMs, instantText, wallText } from "../time/zoned-time.ts";
import { decidingRights, seenBooking } from "./booking-rights.ts";
import { bookingId, bothRights, changeBooking, whyField } from "./change-booking.ts";
import { bookingAnswer } from "./told-booking.ts";

const idAndReason = z.strictObject({ id: bookingId, reason: whyField });

/** `quoin booking cancel` */
export const cancelBooking = workspaceUseCase({
  words: ["booking", "cancel"],
  summary:
    "Cancel an approved booking: who asked until the hours that the opening rules say, later whoever runs the facility; its hours are offered to who waits",
  changes: true,
  delivers: "answer",
  rights: bothRights,
  example: "quoin booking cancel my-office b-0123456789abcdef --reason 'the sample broke'",
  input: idAndReason,
  output: bookingAnswer,
  run: (ports, { id, reason }) =>
    changeBooking(ports, {
      id,
      reason,
      by: "both",
      from: ["approved"],
      patch: ({ booking, unit, now, decides }) => {
        const start = Date.parse(booking.start);
        const until = start - (new UnitCalendar(unit, now).rulesAt(start)?.cancel_hours ?? 0) * hourMs;
        if (decides || now <= until) return success({ status: "cancelled" });
        return fault(note("booking.too-late", { id, until: wallText(booking.zone, until) }, { table: "booking", field: "start" }));
      },
    }),
});

/** `quoin booking withdraw` */
export const withdrawBooking = workspaceUseCase({
  words: ["booking", "withdraw"],
  summary: "Take back a request that is not decided, a wait or an offer",
  changes: true,
  delivers: "answer",
  rights: bothRights,
  example: "quoin booking withdraw my-office b-0123456789abcdef",
  input: idAndReason,
  output: bookingAnswer,
  run: (ports, { id, reason }) =>
    changeBooking(ports, { id, reason, by: "asker", from: ["requested", "waiting", "offered"], patch: () => success({ status: "withdrawn" }) }),
});

/** `quoin booking no-show` */
export const markNoShow = workspaceUseCase({
  words: ["booking", "no-show"],
  summary: "Say that nobody came, from the beginning of the booked hours on; they count in the quota",
  changes: true,
  delivers: "answer",
  rights: decidingRights,
  example: "quoin booking no-show my-office b-0123456789abcdef",
  input: idAndReason,
  output: bookingAnswer,
  run: (ports, { id, reason }) =>
    changeBooking(ports, {
      id,
      reason,
      by: "decider",
      from: ["approved"],
      patch: ({ booking, now }) => (now < Date.parse(booking.start) ? fault(tooEarly(id, booking.zone, booking.start)) : success({ status: "no-show" })),
    }),
});

/** `quoin booking use` */
export const useBooking = workspaceUseCase({
  words: ["booking", "use"],
  summary: "Say when booked hours were used, once they are over: within what was booked",
  changes: true,
  delivers: "answer",
  rights: decidingRights,
  example: "quoin booking use my-office b-0123456789abcdef --start 2026-06-01T09:10 --end 2026-06-01T12:45",
  input: z.strictObject({
    id: bookingId,
    start: field(z.string(), { description: "beginning of the use; without an offset on the clocks of the place" }),
    end: field(z.string(), { description: "its end, likewise" }),
    reason: whyField,
  }),
  output: bookingAnswer,
  run: async (ports, asked) => {
    const seen = await seenBooking(ports, asked.id);
    if (!seen.ok) return seen;
    const start = readMoment(asked.start, seen.value.zone, "start");
    if (!start.ok) return start;
    const end = readMoment(asked.end, seen.value.zone, "end");
    if (!end.ok) return end;
    return changeBooking(ports, {
      id: asked.id,
      reason: asked.reason,
      by: "decider",
      from: ["approved"],
      patch: ({ booking, now }) => {
        if (now < Date.parse(booking.end)) return fault(tooEarly(booking.id, booking.zone, booking.end));
        const isWithin = start.value < end.value && start.value >= Date.parse(booking.start) && end.value <= Date.parse(booking.end);
        const used = { start: instantText(start.value), end: instantText(end.value) };
        return isWithin ? success({ status: "used", used }) : fault(note("booking.length", { start: asked.start, end: asked.end }, { field: "end" }));
      },
    });
  },
});

/** `quoin booking settle` */
export const settleBooking = workspaceUseCase({
  words: ["booking", "settle"],
  summary: "Say that a used booking is paid for: it counts as income from then on",
  changes: true,
  delivers: "answer",
  rights: decidingRights,
  example: "quoin booking settle my-office b-0123456789abcdef",
  input: idAndReason,
  output: bookingAnswer,
  run: (ports, { id, reason }) => changeBooking(ports, { id, reason, by: "decider", from: ["used"], patch: () => success({ status: "settled" }) }),
});

function tooEarly(id: string, zone: string, from: string) {
  return note("booking.too-early", { id, from: wallText(zone, Date.parse(from)) }, { table: "booking", field: "status" });
}
