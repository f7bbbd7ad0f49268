import { z } from "zod";
import { recordAnswer } from "../../../register/changes/record-input.ts";
import type { Booking } from "../entities/booking.ts";
import { bookingStates } from "../entities/booking.ts";
import { stateAt } from "../states/standing.ts";
import type { Moment } from "../time/zoned-time.ts";

/** States as they are told: `lapsed` is read off the clock. */
export const toldStates = [...bookingStates, "lapsed"] as const;

/** A booking as it is printed: its record, in the state that the clock gives it. */
export const bookingAnswer = recordAnswer.extend({
  status: z.enum(toldStates),
  facility: z.string().nullable(),
  equipment: z.string().nullable(),
  service: z.string().nullable(),
  unit: z.number().nullable(),
  start: z.string(),
  end: z.string(),
  zone: z.string(),
  organisation: z.string().nullable(),
  price: z.string().nullable(),
  currency: z.string().nullable(),
  external: z.boolean().nullable(),
});
export type BookingAnswer = z.output<typeof bookingAnswer>;

export function toldBooking(booking: Booking, now: Moment): BookingAnswer {
  return { ...booking, status: stateAt(booking, now) };
}
