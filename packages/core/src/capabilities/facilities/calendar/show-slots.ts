import { z } from "zod";
import { entryOf } from "../../../contract/assert-present.ts";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { type LocalText, localText, nameText } from "../../../language/text.ts";
import { standingBookings } from "../bookings/offers.ts";
import { mostDaysSearched, mostHours } from "../opening/longest.ts";
import { askerOf } from "../slots/askers.ts";
import { distanceFrom } from "../slots/distances.ts";
import { findSlots, type SlotsAsked } from "../slots/find-slots.ts";
import type { LentUnit } from "../slots/lent-unit.ts";
import { readLentUnits, readUnit } from "../slots/read-units.ts";
import { slotWords as words } from "../slots/slots.words.ts";
import { hoursAround, readMoment } from "../time/read-moment.ts";
import { dayMs } from "../time/zoned-time.ts";

/** Days that are searched where no end is said. */
const searchedDays = 90;

const slotAnswer = z.object({
  facility: z.string().nullable(),
  equipment: z.string().nullable(),
  label: nameText,
  unit: z.number(),
  service: z.string().nullable(),
  start: z.string(),
  end: z.string(),
  zone: z.string(),
  price: z.string().nullable(),
  currency: z.string().nullable(),
  distance_km: z.number().nullable(),
  instant: z.boolean(),
});

/** `quoin slots`: what is free, and no word of who has the rest. */
export const showSlots = workspaceUseCase({
  words: ["slots"],
  summary: "Free times of facilities and equipment: opening hours less closures, bookings and what is kept for the owner, each with its price for who asks",
  changes: false,
  delivers: "answer",
  rights: "everyone",
  example: "quoin slots my-office --words 'electron microscope' --hours 4 --near 310000 --within 300",
  input: z.strictObject({
    facility: field(z.string().optional(), { description: "id of the facility or equipment" }),
    words: field(z.string().min(1).max(200).optional(), { description: "or words of its name, its fields or what it does" }),
    hours: field(z.number().positive().max(mostHours), { description: "how long it is needed", unit: "hours" }),
    from: field(z.string().optional(), { description: "begins at this moment or later (default: now); without an offset on the clocks of the place" }),
    to: field(z.string().optional(), { description: `ends by then (default: ${searchedDays} days after the beginning)` }),
    near: field(z.string().optional(), { description: "code of a place, or LATITUDE,LONGITUDE" }),
    within: field(z.number().positive().optional(), { description: "not farther from there than this", unit: "km" }),
    price: field(
      z
        .string()
        .regex(/^\d+(?:\.\d+)?$/)
        .optional(),
      { description: "costs no more than this; what has no price known is then left out" },
    ),
    limit: field(z.int().min(1).max(1000).default(20), { description: "how many are told" }),
  }),
  output: z.object({
    slots: z.array(slotAnswer),
    /** Facilities and equipment that were looked at. */
    searched: z.number(),
    /** Where there is none: why. */
    nothing_because: localText.nullable(),
  }),
  run: async (ports, asked) => {
    if ((asked.facility === undefined) === (asked.words === undefined)) return fault(note("slots.facility-or-words", {}, { field: "facility" }));
    if (asked.within !== undefined && asked.near === undefined) return fault(note("slots.within-what", {}, { field: "near" }));
    const distance = await distanceFrom(ports, asked.near);
    if (!distance.ok) return distance;
    const now = Date.parse(ports.clock.now());
    const around = hoursAround(asked.from, asked.to, now, searchedDays * dayMs);
    let named: readonly LentUnit[];
    if (asked.facility === undefined) {
      const looked = (asked.words ?? "").toLowerCase().split(/\s+/u).filter(Boolean);
      named = (await readLentUnits(ports, around)).filter((unit) => bears(unit, looked));
    } else {
      const unit = await readUnit(ports, asked.facility, around);
      if (unit === null) return fault(note("booking.unknown-unit", { id: asked.facility }, { field: "facility" }), "missing");
      named = [unit];
    }
    const lent = named.filter(({ openings }) => openings.length > 0);
    const near = asked.within === undefined ? lent : lent.filter((unit) => (distance.value(unit) ?? Number.POSITIVE_INFINITY) <= (asked.within ?? 0));
    const zone = near[0]?.openings[0]?.zone ?? "UTC";
    const from = asked.from === undefined ? null : readMoment(asked.from, zone, "from", true);
    const to = asked.to === undefined ? null : readMoment(asked.to, zone, "to", true);
    if (from !== null && !from.ok) return from;
    if (to !== null && !to.ok) return to;
    const begin = Math.max(now, from === null ? now : from.value);
    const end = to === null ? begin + searchedDays * dayMs : to.value;
    if (asked.to !== undefined && end <= (from === null ? now : from.value)) return fault(note("slots.reversed", {}, { field: "to" }));
    if (end - begin > mostDaysSearched * dayMs) return fault(note("slots.too-long", { days: mostDaysSearched }, { field: "to" }));
    const organisation = ports.caller.account?.organisation ?? null;
    const wanted: SlotsAsked = {
      hours: asked.hours,
      from: begin,
      to: end,
      now,
      limit: asked.limit,
      organisation,
      asker: await askerOf(ports, organisation),
      distance: distance.value,
      mostPrice: asked.price,
    };
    const standing = near.map((unit) => ({ ...unit, bookings: standingBookings(unit, now) }));
    const slots = findSlots(standing, wanted);
    const why = (): LocalText => {
      if (named.length === 0) return words.text("none-alike");
      if (lent.length === 0) return words.text("none-lent");
      if (near.length === 0) return words.text("none-near");
      const isPriced = asked.price !== undefined && findSlots(standing, { ...wanted, mostPrice: undefined, limit: 1 }).length > 0;
      return words.text(isPriced ? "none-priced" : "none-free");
    };
    const labels = new Map(near.map(({ facility, equipment, label }) => [equipment ?? facility, label]));
    const told = slots.map((slot) => ({ ...slot, label: entryOf(labels, slot.equipment ?? slot.facility) }));
    return success({ slots: told, searched: near.length, nothing_because: slots.length > 0 ? null : why() });
  },
});

/** Whether a unit bears all the words, in its names, its fields or what its services say. */
function bears({ words: own, services }: LentUnit, asked: readonly string[]): boolean {
  const said = [
    ...own,
    ...services.flatMap(({ labels, what }) => [...Object.values(labels), what?.method, what?.quantity, ...(what?.capability ?? [])]),
  ].flatMap((text) => (typeof text === "string" ? [text.toLowerCase()] : []));
  return asked.every((word) => said.some((text) => text.includes(word)));
}
