import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { note } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { commitStep } from "../../../register/changes/record-step.ts";
import type { RecordChange } from "../../../register/record-store.ts";
import { recordIn } from "../../../register/typed-records.ts";
import type { Booking } from "../entities/booking.ts";
import type { LentUnit } from "../slots/lent-unit.ts";
import { readUnit } from "../slots/read-units.ts";
import { instantText, type Moment } from "../time/zoned-time.ts";
import { dueOffers } from "./offers.ts";

/** What a deed lays over bookings, by id; a new booking brings all that it says. */
export type BookingPatches = ReadonlyMap<string, Partial<Booking>>;

export interface Deed<T> {
  readonly patches: BookingPatches;
  /** Other records that are written with them. */
  readonly further?: readonly RecordChange[];
  /** A closure among them: what it takes away is offered to nobody. */
  readonly closed?: { readonly start: Moment; readonly end: Moment; readonly unit: number | null; readonly reason: string };
  readonly answer: (bookings: ReadonlyMap<string, Booking>) => T;
}

/** Nothing of these may change between what is looked at and what is written. */
const unchanged = ["booking", "closure", "opening"] as const;

/**
 * Every change of bookings goes this way: first the offers whose turn has come by the clock are written, then the deed is decided on what stands, and with it what it frees is offered to who
 * waits. All writers of the register stand in one queue, and a deed that somebody else was faster than is decided anew, so that quotas and shares hold over all clients; that two bookings never
 * have one machine is kept by the database itself besides.
 */
export async function bookingStep<T>(
  ports: WorkspacePorts,
  unitId: string,
  reason: string,
  deed: (unit: LentUnit, now: Moment) => Outcome<Deed<T>> | Promise<Outcome<Deed<T>>>,
): Promise<Outcome<T>> {
  const own = { ...ports, records: ports.unrestrictedRecords };
  const turned = await commitStep(
    own,
    "",
    async () => {
      const unit = await readUnit(ports, unitId);
      if (unit === null) return noSuchUnit(unitId);
      const changes = await changesOf(ports, new Map(dueOffers(unit, nowOf(ports)).map(({ booking, patch }) => [booking.id, patch])));
      return changes.ok ? success({ changes: changes.value, answer: () => null }) : changes;
    },
    { unchanged },
  );
  if (!turned.ok) return turned;
  return commitStep(
    own,
    reason,
    async () => {
      const unit = await readUnit(ports, unitId);
      if (unit === null) return noSuchUnit(unitId);
      const now = nowOf(ports);
      const made = await deed(unit, now);
      if (!made.ok) return made;
      const { patches, further = [], closed, answer } = made.value;
      const shut = closed === undefined ? [] : [{ ...closed, id: "", start: instantText(closed.start), end: instantText(closed.end) }];
      const after = { ...unit, closures: [...unit.closures, ...shut], bookings: laidOver(unit.bookings, patches) };
      const freed = dueOffers(after, now).map(({ booking, patch }) => [booking.id, patch] as const);
      const changes = await changesOf(ports, new Map<string, Partial<Booking>>([...patches, ...freed]));
      if (!changes.ok) return changes;
      return success(
        {
          changes: [...changes.value, ...further],
          answer: (stored) => answer(new Map(stored.filter(({ type }) => type === "booking").map((each) => [each.id, recordIn(each, "booking")]))),
        },
        made.notes,
      );
    },
    { unchanged },
  );
}

export function nowOf({ clock }: Pick<WorkspacePorts, "clock">): Moment {
  return Date.parse(clock.now());
}

export function noSuchUnit(id: string): ReturnType<typeof fault> {
  return fault(note("booking.unknown-unit", { id }, { field: "facility" }), "missing");
}

function laidOver(bookings: readonly Booking[], patches: BookingPatches): readonly Booking[] {
  const known = new Set(bookings.map(({ id }) => id));
  const added = [...patches].filter(([id]) => !known.has(id)).map(([id, patch]) => ({ ...patch, id }) as Booking);
  return [...bookings.map((booking) => ({ ...booking, ...patches.get(booking.id) })), ...added];
}

async function changesOf(
  { unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">,
  patches: BookingPatches,
): Promise<Outcome<readonly RecordChange[]>> {
  const changes: RecordChange[] = [];
  for (const [id, patch] of patches) {
    const change = patchedRecord("booking", await unrestrictedRecords.get("booking", id), { ...patch, id });
    if (!change.ok) return change;
    changes.push(change.value);
  }
  return success(changes);
}
