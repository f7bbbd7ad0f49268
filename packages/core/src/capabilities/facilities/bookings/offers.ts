import { byCodePoint } from "@quoin/methods";
import type { Booking } from "../entities/booking.ts";
import { overlapOf } from "../opening/periods.ts";
import type { LentUnit } from "../slots/lent-unit.ts";
import { UnitCalendar } from "../slots/unit-calendar.ts";
import { stateAt } from "../states/standing.ts";
import { instantText, type Moment, minuteMs } from "../time/zoned-time.ts";

/** What an offer writes into a booking that waited. */
export type OfferPatch = Pick<Booking, "status" | "unit" | "offered_at" | "offered_until">;

export interface Offer {
  readonly booking: Booking;
  readonly patch: OfferPatch;
}

/** Minutes for which a freed slot is offered where the rules do not say. */
const offerMinutes = 120;

/**
 * The offers that are due at a moment: to each wait in the order in which they were asked for, as far as its hours are free. Where they are because another let its offer lapse, the offer begins
 * at that moment, so that whoever looks late finds the turns that have passed; those that lapsed in between are among the answer. Nothing is offered twice.
 */
export function dueOffers(unit: LentUnit, now: Moment): readonly Offer[] {
  const offers: Offer[] = [];
  const lapsed = unit.bookings.filter(({ status, offered_until: until }) => status === "offered" && until !== null && Date.parse(until) <= now);
  const waits = unit.bookings
    .filter((booking) => booking.status === "waiting" && stateAt(booking, now) === "waiting")
    .toSorted((a, b) => byCodePoint(a.asked_at, b.asked_at) || byCodePoint(a.id, b.id));
  let bookings = unit.bookings;
  for (const booking of waits) {
    const span = { start: Date.parse(booking.start), end: Date.parse(booking.end) };
    const before = lapsed.filter((each) => overlapOf({ start: Date.parse(each.start), end: Date.parse(each.end) }, span) > 0);
    const since = Math.max(Date.parse(booking.asked_at), ...before.map(({ offered_until: until }) => Date.parse(until ?? "")));
    const at = before.length === 0 ? now : Math.min(now, since);
    const looked = new UnitCalendar({ ...unit, bookings }, at, booking.id).look({ ...span, organisation: booking.organisation });
    if ("reason" in looked) continue;
    const ends = [
      at + (looked.rules.offer_minutes ?? offerMinutes) * minuteMs,
      span.start,
      booking.wait_until === null ? span.start : Date.parse(booking.wait_until),
    ];
    const patch: OfferPatch = { status: "offered", unit: looked.unit, offered_at: instantText(at), offered_until: instantText(Math.min(...ends)) };
    const offered: Booking = { ...booking, ...patch };
    offers.push({ booking, patch });
    bookings = bookings.map((each) => (each.id === booking.id ? offered : each));
    if (Date.parse(offered.offered_until ?? "") <= now) lapsed.push(offered);
  }
  return offers;
}

/** The bookings as they stand at a moment, with the offers that are due. */
export function standingBookings(unit: LentUnit, now: Moment): readonly Booking[] {
  if (!unit.bookings.some(({ status }) => status === "waiting")) return unit.bookings;
  const patches = new Map(dueOffers(unit, now).map(({ booking, patch }) => [booking.id, patch]));
  return patches.size === 0 ? unit.bookings : unit.bookings.map((booking) => ({ ...booking, ...patches.get(booking.id) }));
}
