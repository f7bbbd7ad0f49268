import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { Rights } from "../../../contract/rights.ts";
import { note } from "../../../language/note.ts";
import type { Booking } from "../entities/booking.ts";
import type { LentUnit } from "../slots/lent-unit.ts";
import { stateAt, type ToldState } from "../states/standing.ts";
import { instantText, type Moment } from "../time/zoned-time.ts";
import { onlyOne } from "./asked-hours.ts";
import { askingRights, asksFor, decidesOn, decidingRights, notTheirs, seenBooking, unitOfBooking } from "./booking-rights.ts";
import { bookingStep } from "./booking-step.ts";
import { type BookingAnswer, toldBooking } from "./told-booking.ts";

export const bookingId = field(z.string(), { description: "id of the booking", position: 0 });
export const whyField = field(z.string().max(2000).default(""), { description: "why; it is told to whom it concerns" });

/** Of those who ask and of those who decide. */
export const bothRights = { ...askingRights, ...decidingRights } as const satisfies Rights;

export interface BookingChange {
  readonly id: string;
  readonly reason: string;
  /** Whose it is to do. */
  readonly by: "asker" | "decider" | "both";
  /** In which states it is done. */
  readonly from: readonly ToldState[];
  readonly patch: (found: { readonly booking: Booking; readonly unit: LentUnit; readonly now: Moment; readonly decides: boolean }) => Outcome<Partial<Booking>>;
}

/** One step of one booking along its states, by whom it is theirs to do; when and by whom stands in it. */
export async function changeBooking(ports: WorkspacePorts, { id, reason, by, from, patch }: BookingChange): Promise<Outcome<BookingAnswer>> {
  const seen = await seenBooking(ports, id);
  if (!seen.ok) return seen;
  return bookingStep(ports, unitOfBooking(seen.value), reason, async (unit, now) => {
    const booking = unit.bookings.find((each) => each.id === id);
    if (booking === undefined) return fault(note("record.not-found", { type: "booking", id }, { field: "id" }), "missing");
    const decides = await decidesOn(ports, unit);
    const asks = asksFor(ports, booking.organisation);
    if (!(by === "asker" ? asks : by === "decider" ? decides : asks || decides)) return notTheirs(ports, "booking", id);
    const status = stateAt(booking, now);
    if (!from.includes(status)) return wrongState(id, status, from);
    const made = patch({ booking, unit, now, decides });
    if (!made.ok) return made;
    const by_whom = {
      decided_at: instantText(now),
      decided_by: ports.caller.account?.name ?? ports.caller.name,
      reason: reason === "" ? booking.reason : reason,
    };
    return success({
      patches: new Map([[id, { ...by_whom, ...made.value }]]),
      answer: (stored) => toldBooking(onlyOne(stored, id), now),
    });
  });
}

function wrongState(id: string, status: ToldState, from: readonly ToldState[]): ReturnType<typeof fault> {
  return fault(note("booking.state", { id, status, allowed: from.join(", ") }, { table: "booking", field: "status" }));
}
