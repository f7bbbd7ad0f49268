import { holdingStates } from "../register/entities/booking.ts";
import type { RecordBody } from "../register/record-store.ts";

/** Types of records that keep hours from others. */
export const hoursTypes: ReadonlySet<string> = new Set(["booking", "closure"]);

/** Hours that a record keeps from others: of a place, on one machine of it or (0) on all. In milliseconds since 1970. */
export interface HeldHours {
  readonly kind: "booking" | "closure";
  /** Type and id of what is booked or closed. */
  readonly place: string;
  readonly unit: number;
  readonly starts: number;
  readonly ends: number;
  /** An offer holds until then; null = for good. */
  readonly until: number | null;
}

/**
 * The hours that a booking or a closure holds; null where it holds none. What the stores of records write into a table of their own, in which no two bookings of one machine overlap, and none a
 * closure: the last word, whatever a program checked before.
 */
export function heldHours(type: string, body: RecordBody): HeldHours | null {
  if (body.retired || !hoursTypes.has(type)) return null;
  const { facility, equipment, start, end, unit, status, offered_until: offered } = body;
  const place = typeof facility === "string" ? `facility/${facility}` : `equipment/${String(equipment)}`;
  const span = { place, starts: Date.parse(String(start)), ends: Date.parse(String(end)) };
  if (type === "closure") return { ...span, kind: "closure", unit: typeof unit === "number" ? unit : 0, until: null };
  const held = { ...span, kind: "booking", unit: typeof unit === "number" ? unit : 1 } as const;
  if (holdingStates.has(status)) return { ...held, until: null };
  return status === "offered" && typeof offered === "string" ? { ...held, until: Date.parse(offered) } : null;
}
