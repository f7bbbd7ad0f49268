import type { Booking, BookingState } from "../entities/booking.ts";
import { holdingStates } from "../entities/booking.ts";
import type { Moment } from "../time/zoned-time.ts";

/** A state as it is told: what nobody decided or took in time has lapsed, and nobody writes that. */
export type ToldState = BookingState | "lapsed";

type Stated = Pick<Booking, "status" | "start" | "offered_until" | "wait_until">;

/** When a request, a wait or an offer lapses; null for what does not. */
export function lapsesAt({ status, start, offered_until: offered, wait_until: waits }: Stated): Moment | null {
  const begin = Date.parse(start);
  if (status === "requested") return begin;
  if (status === "waiting") return Math.min(begin, waits === null ? begin : Date.parse(waits));
  return status === "offered" && offered !== null ? Date.parse(offered) : null;
}

export function stateAt(booking: Stated, now: Moment): ToldState {
  const lapse = lapsesAt(booking);
  return lapse !== null && lapse <= now ? "lapsed" : booking.status;
}

/** Whether it has its unit for itself at this moment. */
export function holdsAt(booking: Stated, now: Moment): boolean {
  return holdingStates.has(booking.status) || (booking.status === "offered" && stateAt(booking, now) === "offered");
}
