import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import type { Booking } from "../entities/booking.ts";
import type { Span } from "../opening/opening-hours.ts";
import { askerOf } from "../slots/askers.ts";
import { findSlots } from "../slots/find-slots.ts";
import type { LentUnit } from "../slots/lent-unit.ts";
import { type Asker, priceOf } from "../slots/prices.ts";
import { UnitCalendar } from "../slots/unit-calendar.ts";
import { readMoment } from "../time/read-moment.ts";
import { dayMs, hourMs, instantText, type Moment, wallText } from "../time/zoned-time.ts";
import { askingRights, seenBooking } from "./booking-rights.ts";
import { bookingId, changeBooking, whyField } from "./change-booking.ts";
import { standingBookings } from "./offers.ts";
import { refusalNote } from "./refusal-note.ts";
import { nextDays, nextTold } from "./request-booking.ts";
import { bookingAnswer } from "./told-booking.ts";

const before = z.object({ start: z.string(), end: z.string(), unit: z.number().nullable(), price: z.string().nullable() });
type Before = z.output<typeof before>;

/** `quoin booking move` */
export const moveBooking = workspaceUseCase({
  words: ["booking", "move"],
  summary:
    "Move a request, or a booking that was approved at once, to other hours of the same facility, by the rules for asking anew; its hours are held until the others are had, and moving back undoes it",
  changes: true,
  delivers: "answer",
  rights: askingRights,
  example: "quoin booking move my-office b-0123456789abcdef --start 2026-06-02T09:00",
  input: z.strictObject({
    id: bookingId,
    start: field(z.string(), { description: "new beginning: a moment with its offset, or the time that the clocks of the place show" }),
    end: field(z.string().optional(), { description: "new end, likewise (default: as long as before)" }),
    reason: whyField,
  }),
  /** `moved_from`: what it was before; the same command with these leads back while nobody else has them. */
  output: bookingAnswer.extend({ moved_from: before }),
  run: async (ports, { id, reason, ...asked }) => {
    const seen = await seenBooking(ports, id);
    if (!seen.ok) return seen;
    const span = spanAsked(seen.value, asked);
    if (!span.ok) return span;
    const asker = await askerOf(ports, seen.value.organisation);
    let from: Before | null = null;
    const moved = await changeBooking(ports, {
      id,
      reason,
      by: "asker",
      from: ["requested", "approved"],
      patch: ({ booking, unit, now }) => {
        from = { start: booking.start, end: booking.end, unit: booking.unit, price: booking.price };
        return movedTo({ booking, unit, now, span: span.value, asker: asker(unit) });
      },
    });
    return moved.ok ? success({ ...moved.value, moved_from: from ?? before.parse(seen.value) }, moved.notes) : moved;
  },
});

/** The hours that are asked for, on the clocks of the place where they say no offset. */
function spanAsked(booking: Booking, asked: { readonly start: string; readonly end?: string | undefined }): Outcome<Span> {
  const start = readMoment(asked.start, booking.zone, "start");
  if (!start.ok) return start;
  const length = Date.parse(booking.end) - Date.parse(booking.start);
  const end = asked.end === undefined ? success(start.value + length) : readMoment(asked.end, booking.zone, "end");
  if (!end.ok) return end;
  if (end.value <= start.value)
    return fault(note("booking.length", { start: asked.start, end: asked.end ?? "" }, { field: asked.end === undefined ? "start" : "end" }));
  return success({ start: start.value, end: end.value });
}

interface Move {
  readonly booking: Booking;
  readonly unit: LentUnit;
  readonly now: Moment;
  readonly span: Span;
  readonly asker: Asker;
}

function movedTo({ booking, unit, now, span, asker }: Move): Outcome<Partial<Booking>> {
  const { id, organisation, zone } = booking;
  const calendar = new UnitCalendar(unit, now, id);
  const start = Date.parse(booking.start);
  const held = calendar.rulesAt(start);
  // Whoever lets hours go is late with it as who cancels is.
  const until = start - (booking.status === "approved" ? (held?.cancel_hours ?? 0) * hourMs : 0);
  if (now > until) return fault(note("booking.too-late", { id, until: wallText(zone, until) }, { table: "booking", field: "start" }));
  const asked = { ...span, organisation };
  const looked = calendar.look(asked);
  if ("reason" in looked) {
    const next = looked.reason === "taken" ? freeNext({ booking, unit, now, span, asker }) : [];
    return fault(refusalNote(unit, zone, asked, looked, next), looked.reason === "taken" ? "taken" : "input");
  }
  const isInstant = looked.rules.approval === "instant";
  // What somebody approved they approved for those hours; others are for them to decide.
  if (booking.status === "approved" && !isInstant) return fault(note("booking.move-decided", { id }, { table: "booking", field: "status" }));
  const service = unit.services.find((each) => each.id === booking.service) ?? null;
  const price = service === null ? null : priceOf(service, asker, span, looked.rules.zone);
  const { decided_at, decided_by } = booking;
  return success({
    start: instantText(span.start),
    end: instantText(span.end),
    unit: booking.status === "approved" ? looked.unit : null,
    price: price?.amount ?? null,
    currency: price?.currency ?? null,
    // A request stays as undecided as it was.
    ...(booking.status === "requested" ? { decided_at, decided_by } : {}),
  });
}

function freeNext({ booking, unit, now, span, asker }: Move) {
  const others = { ...unit, bookings: standingBookings(unit, now).filter(({ id }) => id !== booking.id) };
  const from = Math.max(span.start, now);
  return findSlots([others], {
    ...{ hours: (span.end - span.start) / hourMs, from, to: from + nextDays * dayMs, now, limit: nextTold },
    ...{ organisation: booking.organisation, asker: () => asker, distance: () => null },
  });
}
