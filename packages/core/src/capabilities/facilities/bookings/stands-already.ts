import type { Booking } from "../entities/booking.ts";
import type { Span } from "../opening/opening-hours.ts";
import { overlapOf } from "../opening/periods.ts";
import { stateAt, type ToldState } from "../states/standing.ts";
import type { Moment } from "../time/zoned-time.ts";

interface Asked extends Span {
  readonly organisation: string;
  readonly now: Moment;
  readonly states: readonly ToldState[];
}

/** How many bookings of an organisation in these states touch a span. */
export function standsAlready(bookings: readonly Booking[], { organisation, now, states, ...span }: Asked): number {
  return bookings.filter(
    (each) =>
      each.organisation === organisation &&
      states.includes(stateAt(each, now)) &&
      overlapOf({ start: Date.parse(each.start), end: Date.parse(each.end) }, span) > 0,
  ).length;
}
