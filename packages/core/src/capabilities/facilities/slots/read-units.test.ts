import fc from "fast-check";
import { expect, test } from "vitest";
import { answered, workspacePortsOf } from "../../../../test/asked-of.ts";
import { times } from "../../../../test/long-run.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { RecordQuery } from "../../../register/record-store.ts";
import { showCalendar } from "../calendar/show-calendar.ts";
import { showSlots } from "../calendar/show-slots.ts";
import { dayMs, hourMs, instantText } from "../time/zoned-time.ts";

const now = "2026-06-10T00:00:00.000Z";
const everyDay = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: "08:00", to: "18:00" }));
const clock = { clock: { now: () => now, seconds: () => 0 } } as Partial<WorkspacePorts>;

/** The same register, which hands on every booking whatever hours are asked for. */
function readingAll(ports: WorkspacePorts): WorkspacePorts {
  const unrestrictedRecords: WorkspacePorts["unrestrictedRecords"] = Object.create(ports.unrestrictedRecords, {
    list: {
      value: (type: string, { held, ...query }: RecordQuery = {}) => {
        const [field = "", ...id] = held?.place?.split("/") ?? [];
        return ports.unrestrictedRecords.list(type, held?.place === undefined ? query : { ...query, where: [{ field, value: id.join("/") }] });
      },
    },
  });
  return { ...ports, unrestrictedRecords };
}

const firms = ["host", "firm", "other"] as const;
const states = ["approved", "used", "cancelled", "declined", "offered", "waiting", "no-show"] as const;
const booking = fc.record({
  day: fc.integer({ min: -40, max: 40 }),
  hour: fc.integer({ min: 0, max: 9 }),
  length: fc.integer({ min: 1, max: 5 }),
  unit: fc.integer({ min: 1, max: 2 }),
  place: fc.constantFrom("f", "g"),
  firm: fc.constantFrom(...firms),
  state: fc.constantFrom(...states),
});
const rules = fc.record({
  quota_hours: fc.constantFrom([], [{ organisation: null, hours: 6, per: "month" }], [{ organisation: "firm", hours: 9, per: "year" }]),
  owner_share: fc.constantFrom(null, 0.5),
});

test("what is free and taken is the same whether all bookings are read or those that bear on the hours asked for", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(booking, { maxLength: 25 }), rules, fc.integer({ min: 0, max: 20 }), async (made, own, after) => {
      const bookings: Record<string, unknown>[] = [];
      for (const [at, { day, hour, length, unit, place, firm, state }] of made.entries()) {
        const start = Date.parse("2026-06-10T08:00:00Z") + day * dayMs + hour * hourMs;
        const hours = { start: instantText(start), end: instantText(start + length * hourMs) };
        if (
          bookings.some((each) => each["facility"] === place && each["unit"] === unit && String(each["start"]) < hours.end && String(each["end"]) > hours.start)
        )
          continue;
        const offered = state === "offered" ? { offered_until: "2026-06-10T01:00:00Z" } : {};
        bookings.push({
          id: `b${at}`,
          facility: place,
          unit,
          zone: "UTC",
          organisation: firm,
          status: state,
          asked_at: "2026-04-01T00:00:00Z",
          ...hours,
          ...offered,
        });
      }
      const opening = { zone: "UTC", weekly: everyDay, slot_minutes: 60, approval: "instant", units: 2, ...own };
      const records = {
        organisation: firms.map((id) => ({ id })),
        facility: ["f", "g"].map((id) => ({ id, host: "host", labels: { en: "microscope" } })),
        opening: ["f", "g"].map((id) => ({ id: `o-${id}`, facility: id, ...opening })),
        booking: bookings,
      };
      const ports = workspacePortsOf({ records }, clock);
      const asFirm = { ...ports, caller: { ...ports.caller, account: { organisation: "firm", roles: [] } } } as unknown as WorkspacePorts;
      const from = new Date(Date.parse(now) + after * dayMs).toISOString().slice(0, 10);
      const until = new Date(Date.parse(now) + (after + 5) * dayMs).toISOString().slice(0, 10);
      for (const asked of [{ words: "microscope" }, { facility: "g" }]) {
        const input = { ...asked, hours: 2, from, to: until, limit: 200 };
        expect(answered(await showSlots.run(asFirm, input))).toEqual(answered(await showSlots.run(readingAll(asFirm), input)));
      }
      const week = { id: "f", from, to: until };
      expect(answered(await showCalendar.run(asFirm, week))).toEqual(answered(await showCalendar.run(readingAll(asFirm), week)));
    }),
    { numRuns: times(200, 1 / 10), seed: 5 },
  );
});
