import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { nameText } from "../../../language/text.ts";
import type { RecordCondition } from "../../../register/record-store.ts";
import { recordsOf } from "../../../register/typed-records.ts";
import type { Booking } from "../entities/booking.ts";
import { isOpenThroughout } from "../opening/opening-hours.ts";
import type { LentUnit } from "../slots/lent-unit.ts";
import { readUnit } from "../slots/read-units.ts";
import { UnitCalendar } from "../slots/unit-calendar.ts";
import { stateAt } from "../states/standing.ts";
import { readMoment } from "../time/read-moment.ts";
import { asksFor, decidesOn, unitOfBooking } from "./booking-rights.ts";
import { nowOf } from "./booking-step.ts";
import { standingBookings } from "./offers.ts";
import { bookingAnswer, toldBooking, toldStates } from "./told-booking.ts";

const listed = bookingAnswer.extend({
  /** What its facility or equipment is called; null where that is no longer in use. */
  lent_label: nameText.nullable(),
  /** Of an approved one that is still to come: whether the opening rules of today would still let it in; null of others. */
  fits: z.boolean().nullable(),
  /** Whether the caller may approve or decline it, and say what became of it. */
  decides: z.boolean(),
  /** Whether the caller asks for this organisation: may cancel, withdraw, accept. */
  asks: z.boolean(),
});

/** `quoin booking list` */
export const listBookings = workspaceUseCase({
  words: ["booking", "list"],
  summary: "Bookings that the caller may see, by start: one's own, those of one's facilities, those of one's department; states as of now",
  changes: false,
  delivers: "answer",
  rights: "records",
  example: "quoin booking list my-office --status requested",
  input: z.strictObject({
    facility: field(z.string().optional(), { description: "only of this facility or equipment" }),
    from: field(z.string().optional(), { description: "only those that end after this moment or day" }),
    to: field(z.string().optional(), { description: "only those that begin before this moment or day" }),
    organisation: field(z.string().optional(), { description: "only of this organisation" }),
    status: field(z.enum(toldStates).optional(), { description: "only in this state" }),
  }),
  output: z.object({ bookings: z.array(listed) }),
  run: async (ports, { facility, from, to, organisation, status }) => {
    const now = nowOf(ports);
    const unit = facility === undefined ? null : await readUnit(ports, facility);
    const where: RecordCondition[] = [
      ...(facility === undefined ? [] : [{ field: unit?.type ?? "facility", value: facility }]),
      ...(organisation === undefined ? [] : [{ field: "organisation", value: organisation }]),
    ];
    const seen = await recordsOf(ports.records, "booking", where.length === 0 ? undefined : { where });
    const zone = unit?.openings[0]?.zone ?? seen[0]?.zone ?? "UTC";
    const [begin, end] = [from, to].map((text, at) => (text === undefined ? null : readMoment(text, zone, at === 0 ? "from" : "to", true)));
    if (begin !== undefined && begin !== null && !begin.ok) return begin;
    if (end !== undefined && end !== null && !end.ok) return end;
    const units = new UnitsOf(ports, now);
    const bookings: z.output<typeof listed>[] = [];
    for (const record of seen) {
      if (begin !== undefined && begin !== null && Date.parse(record.end) <= begin.value) continue;
      if (end !== undefined && end !== null && Date.parse(record.start) >= end.value) continue;
      // Whose turn it is is known by all that wait, not by one's own wait alone.
      const booking = record.status === "waiting" ? await units.standing(record) : record;
      const told = toldBooking(booking, now);
      if (status !== undefined && told.status !== status) continue;
      const { unit: lent, decides } = await units.of(booking);
      bookings.push({ ...told, lent_label: lent?.label ?? null, fits: await units.fits(booking), decides, asks: asksFor(ports, booking.organisation) });
    }
    return success({ bookings: bookings.toSorted((a, b) => byCodePoint(a.start, b.start) || byCodePoint(a.id, b.id)) });
  },
});

type UnitPorts = Parameters<typeof readUnit>[0] & Parameters<typeof decidesOn>[0];

/** Units of the bookings of a list, each read once. */
class UnitsOf {
  readonly #ports: UnitPorts;
  readonly #now: number;
  readonly #units = new Map<string, Promise<{ readonly unit: LentUnit | null; readonly standing: ReadonlyMap<string, Booking>; readonly decides: boolean }>>();

  constructor(ports: UnitPorts, now: number) {
    this.#ports = ports;
    this.#now = now;
  }

  async standing(booking: Booking): Promise<Booking> {
    return (await this.of(booking)).standing.get(booking.id) ?? booking;
  }

  async fits(booking: Booking): Promise<boolean | null> {
    const start = Date.parse(booking.start);
    if (stateAt(booking, this.#now) !== "approved" || start < this.#now) return null;
    const { unit } = await this.of(booking);
    const rules = unit === null ? undefined : new UnitCalendar(unit, this.#now).rulesAt(start);
    return rules !== undefined && isOpenThroughout(rules, { start, end: Date.parse(booking.end) }) && (booking.unit ?? 1) <= (rules.units ?? 1);
  }

  of(booking: Booking) {
    const id = unitOfBooking(booking);
    const held = this.#units.get(id) ?? this.#read(id);
    this.#units.set(id, held);
    return held;
  }

  async #read(id: string) {
    const unit = await readUnit(this.#ports, id);
    const all = unit === null ? [] : standingBookings(unit, this.#now);
    return { unit, standing: new Map(all.map((each) => [each.id, each])), decides: unit !== null && (await decidesOn(this.#ports, unit)) };
  }
}
