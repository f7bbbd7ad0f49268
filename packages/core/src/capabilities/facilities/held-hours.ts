import { heldSign, unitedHours } from "../../schema/packed-hours.ts";
import { holdingStates } from "./entities/booking.ts";

/** Types of records that keep hours from others. */
export const hoursTypes: ReadonlySet<string> = new Set(["booking", "closure", "use-log"]);

/** Hours that a record keeps from others: of a place, on one machine of it or (0) on all. In milliseconds since 1970. */
export interface HeldHours {
  readonly kind: "booking" | "closure";
  /** Of the record; of a page of a log with a number behind it, since it holds several. */
  readonly id: string;
  /** Type and id of what is booked or closed. */
  readonly place: string;
  readonly unit: number;
  readonly starts: number;
  readonly ends: number;
  /** An offer holds until then; null = for good. */
  readonly until: number | null;
}

/**
 * The hours that a booking, a closure or a page of a log holds; none where it holds none. What the stores of records write into a table of their own, in which no two bookings of one machine overlap,
 * and none a closure: the last word, whatever a program checked before.
 */
export function heldHours(type: string, body: Readonly<Record<string, unknown>>): readonly HeldHours[] {
  const { retired, facility, equipment, unit } = body;
  if (retired === true || !hoursTypes.has(type)) return [];
  const id = String(body["id"]);
  const place = typeof facility === "string" ? `facility/${facility}` : `equipment/${String(equipment)}`;
  if (type === "use-log")
    return hoursOfPage(body).map((span, at) => ({ kind: "booking", id: heldId(id, at), place, unit: Number(unit), ...span, until: null }));
  const span = { id, place, starts: Date.parse(String(body["start"])), ends: Date.parse(String(body["end"])) };
  if (type === "closure") return [{ ...span, kind: "closure", unit: typeof unit === "number" ? unit : 0, until: null }];
  const held = { ...span, kind: "booking", unit: typeof unit === "number" ? unit : 1 } as const;
  const { status, offered_until: offered } = body;
  if (holdingStates.has(status)) return [{ ...held, until: null }];
  return status === "offered" && typeof offered === "string" ? [{ ...held, until: Date.parse(offered) }] : [];
}

/** Kind and first signs of the ids of all hours that a record holds: its own id, and of a page what stands before the sign. */
export function heldBy(type: string, id: string): { readonly kind: HeldHours["kind"]; readonly id: string; readonly isBeginning: boolean } {
  return type === "use-log"
    ? { kind: "booking", id: `${id}${heldSign}`, isBeginning: true }
    : { kind: type === "closure" ? "closure" : "booking", id, isBeginning: false };
}

function heldId(page: string, at: number): string {
  return `${page}${heldSign}${at}`;
}

function hoursOfPage({ start, hours, apart }: Readonly<Record<string, unknown>>): readonly { readonly starts: number; readonly ends: number }[] {
  const numbers = Array.isArray(apart) ? apart.filter((each) => typeof each === "number") : [];
  return unitedHours({ start: String(start), hours: String(hours), apart: numbers }).map((span) => ({ starts: span.start, ends: span.end }));
}
