import type { RecordStore, StoredRecord } from "../../../register/record-store.ts";
import { type RecordAfter, recordIn } from "../../../register/typed-records.ts";
import type { Booking } from "../entities/booking.ts";
import type { Span } from "../opening/opening-hours.ts";
import { lapsesAt } from "../states/standing.ts";
import type { Moment } from "../time/zoned-time.ts";

/** What of a booking figures of a year rest on, and nothing of who asked or what for: of hundreds of thousands of bookings a program holds this, and not their records. */
export interface CountedBooking {
  readonly id: string;
  /** `facility/ID` or `equipment/ID`. */
  readonly place: string;
  readonly zone: string;
  readonly status: Booking["status"];
  readonly organisation: string | null;
  /** Null: nobody knows whether by others than the owner. */
  readonly external: boolean | null;
  /** Hours that were asked for. */
  readonly start: Moment;
  readonly end: Moment;
  /** Hours that were used; null where nobody said, and those that were asked for count. */
  readonly used: Span | null;
  readonly asked: Moment;
  /** Null where nobody decided. */
  readonly decided: Moment | null;
  /** When a request, a wait or an offer lapses; null for what does not. */
  readonly lapses: Moment | null;
  readonly price: string | null;
  readonly currency: string | null;
  /** Told by another system's log: nobody waited for it. */
  readonly isImported: boolean;
  readonly synthetic: boolean;
}

export function countedBooking(booking: RecordAfter<"booking">): CountedBooking {
  const { id, facility, equipment, zone, status, organisation, external, start, end, used, asked_at: asked, decided_at: decided } = booking;
  return {
    id,
    place: once(facility === null ? `equipment/${equipment}` : `facility/${facility}`),
    zone: once(zone),
    status,
    organisation: organisation === null ? null : once(organisation),
    external,
    start: Date.parse(start),
    end: Date.parse(end),
    used: used === null ? null : { start: Date.parse(used.start), end: Date.parse(used.end) },
    asked: Date.parse(asked),
    decided: decided === null ? null : Date.parse(decided),
    lapses: lapsesAt(booking),
    price: booking.price,
    currency: booking.currency,
    isImported: booking.source === "imported",
    synthetic: booking.synthetic,
  };
}

/** Texts that many bookings share, each held once. */
const shared = new Map<string, string>();
const mostShared = 50_000;

function once(text: string): string {
  const held = shared.get(text);
  if (held !== undefined) return held;
  if (shared.size >= mostShared) shared.clear();
  shared.set(text, text);
  return text;
}

/** One function, under which a store remembers what it made of each booking. */
const counted = (stored: StoredRecord): CountedBooking => countedBooking(recordIn(stored, "booking"));

/** All bookings in use that are records of their own, by id; rows of logs are counted by their pages. */
export function countedBookings(records: Pick<RecordStore, "condensed">): Promise<readonly CountedBooking[]> {
  return records.condensed("booking", counted);
}
