import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { HeldWithin } from "../../../register/record-store.ts";
import { recordsOf } from "../../../register/typed-records.ts";
import type { Booking } from "../entities/booking.ts";
import type { UseLog } from "../entities/use-log.ts";
import type { LentUnit } from "../slots/lent-unit.ts";
import type { StandingHours } from "./laid-log.ts";
import type { UsedRow } from "./used-rows.ts";

/** Places that are asked one by one; of more the time of the log is asked of all. */
const mostAsked = 20;

/** The bookings that have hours in the time of a log, from its first row to its last, of the units that it names, and the pages of earlier logs. */
export async function bookingsBeside(
  { unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">,
  rows: readonly UsedRow[],
): Promise<ReadonlyMap<LentUnit, StandingHours>> {
  const units = new Map(rows.map(({ unit }) => [`${unit.type}/${unit.id}`, unit]));
  const [from, to] = [
    rows.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
    rows.reduce((most, { end }) => Math.max(most, end), 0),
  ];
  const found = new Map<LentUnit, { bookings: Booking[]; pages: UseLog[] }>();
  if (rows.length === 0) return found;
  const of = ({ facility, equipment }: Pick<Booking, "facility" | "equipment">) => {
    const unit = units.get(facility === null ? `equipment/${equipment}` : `facility/${facility}`);
    if (unit === undefined) return undefined;
    const own = found.get(unit) ?? { bookings: [], pages: [] };
    found.set(unit, own);
    return own;
  };
  const asked: readonly HeldWithin[] = units.size <= mostAsked ? [...units.keys()].map((place) => ({ from, to, place })) : [{ from, to }];
  for (const held of asked) {
    for (const booking of await recordsOf(unrestrictedRecords, "booking", { held })) of(booking)?.bookings.push(booking);
    for (const page of await recordsOf(unrestrictedRecords, "use-log", { held })) of(page)?.pages.push(page);
  }
  return found;
}
