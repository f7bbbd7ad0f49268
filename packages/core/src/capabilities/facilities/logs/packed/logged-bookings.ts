import type { StoredRecord } from "../../../../register/record-store.ts";
import { loggedRowId, type PackedHours, unpackedHours } from "../../../../schema/packed-hours.ts";
import type { Booking } from "../../entities/booking.ts";
import type { UseLog } from "../../entities/use-log.ts";
import { instantText, type Moment } from "../../time/zoned-time.ts";

/** Hours of a log as a booking of their own, with all that nobody said of them. */
export type LoggedHours = Pick<Booking, "id" | "facility" | "equipment" | "unit" | "zone" | "organisation" | "purpose" | "external" | "synthetic"> & {
  readonly from: Moment;
  readonly to: Moment;
};

/** A log says when something was used and not when it was asked for. */
export function loggedBooking({ from, to, facility, equipment, unit, zone, organisation, purpose, external, synthetic, id }: LoggedHours) {
  const used = { start: instantText(from), end: instantText(to) };
  return {
    id,
    labels: { en: null, zh: null },
    facility,
    equipment,
    service: null,
    unit,
    ...used,
    zone,
    organisation,
    person: null,
    project: null,
    purpose,
    status: "used",
    asked_at: used.start,
    wait_until: null,
    offered_at: null,
    offered_until: null,
    decided_at: null,
    decided_by: null,
    reason: null,
    price: null,
    currency: null,
    used,
    external,
    series: null,
    source: "imported",
    synthetic,
    valid_from: null,
    valid_to: null,
  } satisfies Omit<Booking, "version" | "retired">;
}

/** The rows of a page that do not stand apart, each as the booking that it is read as; of these numbers alone where any are given. */
export function bookingsOfPage(page: UseLog, wanted: (row: PackedHours, number: number) => boolean = () => true): readonly StoredRecord[] {
  const apart = new Set(page.apart);
  return unpackedHours(page).flatMap((row, at) => (apart.has(at + 1) || !wanted(row, at + 1) ? [] : [storedRow(page, row, at + 1)]));
}

function storedRow(page: UseLog, { start, end, purpose }: PackedHours, number: number): StoredRecord {
  const id = loggedRowId(page.id, number);
  const said = purpose === null ? null : (page.purposes[purpose - 1] ?? null);
  const body = { ...loggedBooking({ ...page, id, from: start, to: end, purpose: said }), version: 1, retired: page.retired };
  return { type: "booking", id, version: 1, retired: page.retired, body };
}
