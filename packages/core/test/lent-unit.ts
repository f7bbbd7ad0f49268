import type { Booking } from "../src/capabilities/facilities/entities/booking.ts";
import type { Closure } from "../src/capabilities/facilities/entities/closure.ts";
import type { Opening } from "../src/capabilities/facilities/entities/opening.ts";
import type { Service } from "../src/capabilities/facilities/entities/service.ts";
import { countedBooking } from "../src/capabilities/facilities/figures/counted-bookings.ts";
import type { CountedUnit } from "../src/capabilities/facilities/figures/unit-figures.ts";
import type { LentUnit } from "../src/capabilities/facilities/slots/lent-unit.ts";
import { recordOf } from "./record-of.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Opening rules of a facility `f`: each working day from nine to five in Warsaw, an hour a slot, unless said otherwise. */
export function openingOf(fields: Fields = {}): Opening {
  return recordOf<Opening>("opening", {
    id: "o",
    facility: "f",
    zone: "Europe/Warsaw",
    weekly: [1, 2, 3, 4, 5].map((day) => ({ day, from: "09:00", to: "17:00" })),
    slot_minutes: 60,
    approval: "instant",
    ...fields,
  });
}

export function bookingOf(fields: Fields): Booking {
  return recordOf<Booking>("booking", {
    id: "b",
    facility: "f",
    unit: 1,
    zone: "Europe/Warsaw",
    organisation: "firm",
    status: "approved",
    asked_at: "2026-01-01T00:00:00Z",
    ...fields,
  });
}

/** A facility `f` of the organisation `host`, lent by one set of rules. */
export function lentUnit(
  opening: Fields = {},
  { bookings = [], closures = [], services = [] }: { bookings?: readonly Booking[]; closures?: readonly Closure[]; services?: readonly Service[] } = {},
): LentUnit {
  return {
    type: "facility",
    id: "f",
    label: { en: "f", zh: "f" },
    facility: "f",
    equipment: null,
    owner: "host",
    members: ["operator"],
    region: null,
    synthetic: false,
    words: ["microscope"],
    openings: [openingOf(opening)],
    services,
    closures,
    bookings,
  };
}

/** The same as figures of a year count it. */
export function countedUnit(...given: Parameters<typeof lentUnit>): CountedUnit {
  const unit = lentUnit(...given);
  return { ...unit, bookings: unit.bookings.map(countedBooking) };
}
