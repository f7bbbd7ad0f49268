import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { UnitCalendar } from "../slots/unit-calendar.ts";
import { askingRights, decidingRights } from "./booking-rights.ts";
import { bookingId, changeBooking, whyField } from "./change-booking.ts";
import { refusalNote } from "./refusal-note.ts";
import { bookingAnswer } from "./told-booking.ts";

/** `quoin booking decide` */
export const decideBooking = workspaceUseCase({
  words: ["booking", "decide"],
  summary: "Approve a request, which then holds its hours, or decline it with a reason",
  changes: true,
  delivers: "answer",
  rights: decidingRights,
  example: "quoin booking decide my-office b-0123456789abcdef --decision approve",
  input: z.strictObject({
    id: bookingId,
    decision: field(z.enum(["approve", "decline"]), { description: "approve or decline" }),
    reason: whyField,
  }),
  output: bookingAnswer,
  run: async (ports, { id, decision, reason }) => {
    if (decision === "decline" && reason.trim() === "") return fault(note("booking.needs-reason", {}, { field: "reason" }));
    return changeBooking(ports, {
      id,
      reason,
      by: "decider",
      from: ["requested"],
      patch: ({ booking, unit, now }) => {
        if (decision === "decline") return success({ status: "declined" });
        const span = { start: Date.parse(booking.start), end: Date.parse(booking.end), organisation: booking.organisation };
        // It was asked for in time: notice, horizon and share are those of then, what is free is that of now.
        const looked = new UnitCalendar(unit, now, id).look(span, Date.parse(booking.asked_at));
        if (!("reason" in looked)) return success({ status: "approved", unit: looked.unit });
        return fault(refusalNote(unit, booking.zone, span, looked), looked.reason === "taken" ? "taken" : "input");
      },
    });
  },
});

/** `quoin booking accept` */
export const acceptBooking = workspaceUseCase({
  words: ["booking", "accept"],
  summary: "Take the hours that are offered to who waited: approved at once, or handed to who decides",
  changes: true,
  delivers: "answer",
  rights: askingRights,
  example: "quoin booking accept my-office b-0123456789abcdef",
  input: z.strictObject({ id: bookingId }),
  output: bookingAnswer,
  run: (ports, { id }) =>
    changeBooking(ports, {
      id,
      reason: "",
      by: "asker",
      from: ["offered"],
      patch: ({ booking, unit, now }) => {
        const rules = new UnitCalendar(unit, now).rulesAt(Date.parse(booking.start));
        return success(rules?.approval === "officer" ? { status: "requested", unit: null } : { status: "approved" });
      },
    }),
});
