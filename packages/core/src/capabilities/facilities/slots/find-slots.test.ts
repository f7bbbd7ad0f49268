import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bookingOf, lentUnit } from "../../../../test/lent-unit.ts";
import { times } from "../../../../test/long-run.ts";
import { recordOf } from "../../../../test/record-of.ts";
import type { Closure } from "../entities/closure.ts";
import type { Service } from "../entities/service.ts";
import { hourMs, instantText } from "../time/zoned-time.ts";
import { findSlots, type SlotsAsked } from "./find-slots.ts";
import type { LentUnit } from "./lent-unit.ts";

const at = (text: string) => Date.parse(text);
const monday = at("2026-06-01T00:00:00Z");

function found(unit: LentUnit, asked: Partial<SlotsAsked> = {}) {
  return findSlots([unit], {
    hours: 2,
    from: monday,
    to: monday + 24 * hourMs,
    now: monday,
    limit: 100,
    organisation: "firm",
    asker: () => "firm",
    distance: () => null,
    ...asked,
  });
}
const starts = (unit: LentUnit, asked: Partial<SlotsAsked> = {}) => found(unit, asked).map(({ start, unit: number }) => `${start.slice(11, 16)} ${number}`);

describe("free times", () => {
  test("begin on the grid of the row and end within it; each is told once with its lowest free machine", () => {
    // Nine to five in Warsaw is seven to three in UTC.
    expect(starts(lentUnit())).toEqual(["07:00 1", "08:00 1", "09:00 1", "10:00 1", "11:00 1", "12:00 1", "13:00 1"]);
    const booked = bookingOf({ start: "2026-06-01T08:00:00Z", end: "2026-06-01T12:00:00Z" });
    expect(starts(lentUnit({}, { bookings: [booked] }))).toEqual(["12:00 1", "13:00 1"]);
    expect(starts(lentUnit({ units: 2 }, { bookings: [booked] }))).toEqual(["07:00 2", "08:00 2", "09:00 2", "10:00 2", "11:00 2", "12:00 1", "13:00 1"]);
  });

  test("a booking keeps one machine throughout: two halves on two machines are not free", () => {
    const bookings = [
      bookingOf({ id: "a", unit: 1, start: "2026-06-01T08:00:00Z", end: "2026-06-01T11:00:00Z" }),
      bookingOf({ id: "b", unit: 2, start: "2026-06-01T11:00:00Z", end: "2026-06-01T15:00:00Z" }),
    ];
    expect(starts(lentUnit({ units: 2 }, { bookings }), { hours: 4 })).toEqual(["07:00 2", "11:00 1"]);
  });

  test("closures, closed days, notice and horizon take away; rows that touch over midnight are one", () => {
    const closures = [
      recordOf<Closure>("closure", { id: "c", facility: "f", start: "2026-06-01T06:00:00Z", end: "2026-06-01T13:00:00Z", zone: "UTC", reason: "x" }),
    ];
    expect(starts(lentUnit({}, { closures }))).toEqual(["13:00 1"]);
    expect(starts(lentUnit({ closed: ["2026-06-01"] }))).toEqual([]);
    expect(starts(lentUnit({ notice_hours: 12 }))).toEqual(["12:00 1", "13:00 1"]);
    expect(starts(lentUnit({ horizon_days: 0 }))).toEqual([]);
    const night = {
      weekly: [
        { day: 1, from: "20:00", to: "24:00" },
        { day: 2, from: "00:00", to: "04:00" },
      ],
      slot_minutes: 120,
    };
    expect(starts(lentUnit(night), { hours: 6, to: monday + 48 * hourMs })).toEqual(["18:00 1", "20:00 1"]);
  });

  test("what is kept for the owner is left out for others until it is let go", () => {
    const rules = { owner_share: 0.5, share_until_hours: 24, weekly: [{ day: 1, from: "09:00", to: "17:00" }] };
    const bookings = [bookingOf({ start: "2026-06-01T07:00:00Z", end: "2026-06-01T11:00:00Z" })];
    const before = { now: monday - 72 * hourMs };
    expect(starts(lentUnit(rules, { bookings }), before)).toEqual([]);
    expect(starts(lentUnit(rules, { bookings }), { ...before, organisation: "host" })).toEqual(["11:00 1", "12:00 1", "13:00 1"]);
    expect(starts(lentUnit(rules, { bookings }))).toEqual(["11:00 1", "12:00 1", "13:00 1"]);
  });

  test("a quota counts what the organisation has in the week, of whichever machine", () => {
    const rules = { units: 2, quota_hours: [{ organisation: null, hours: 5, per: "week" }] };
    const bookings = [bookingOf({ start: "2026-06-01T07:00:00Z", end: "2026-06-01T11:00:00Z", status: "no-show" })];
    expect(starts(lentUnit(rules, { bookings }))).toEqual([]);
    expect(starts(lentUnit(rules, { bookings }), { hours: 1 })).toHaveLength(8);
    expect(starts(lentUnit(rules, { bookings }), { organisation: "another" })).toHaveLength(7);
    expect(starts(lentUnit(rules, { bookings }), { organisation: "host" })).toHaveLength(7);
  });

  test("prices are those for who asks, in force on the day, exact to the coin; a limit leaves out what has none known", () => {
    const service = recordOf<Service>("service", {
      id: "s",
      facility: "f",
      per: "hour",
      prices: [
        { for: "public", amount: "100.10", currency: "PLN" },
        { for: "firm", amount: "33.33", currency: "PLN", from: "2026-05-01" },
        { for: "firm", amount: "99", currency: "PLN", from: "2026-07-01" },
      ],
    });
    const unit = lentUnit({ slot_minutes: 30 }, { services: [service] });
    expect(found(unit, { hours: 1.5 })[0]).toMatchObject({ price: "50", currency: "PLN", service: "s", instant: true });
    expect(found(unit, { hours: 1.5, asker: () => "abroad" })[0]).toMatchObject({ price: "150.15" });
    expect(found(unit, { asker: () => "owner" })[0]).toMatchObject({ price: null, currency: null });
    expect(found(unit, { hours: 1.5, mostPrice: "49.99" })).toEqual([]);
    expect(found(unit, { asker: () => "owner", mostPrice: "1000" })).toEqual([]);
  });

  test("of several units the earliest first, then the nearest, then by id, and no further than the limit", () => {
    const named = (id: string, opening: Readonly<Record<string, unknown>> = {}) => ({ ...lentUnit(opening), id, facility: id });
    const units = [named("c"), named("a"), named("b"), named("d", { weekly: [{ day: 1, from: "08:00", to: "17:00" }] })];
    const distance = ({ id }: LentUnit) => (id === "c" ? 1 : 5);
    const slots = findSlots(units, {
      hours: 8,
      from: monday,
      to: monday + 24 * hourMs,
      now: monday,
      limit: 4,
      organisation: null,
      asker: () => "public",
      distance,
    });
    expect(slots.map(({ facility, start }) => `${facility} ${start.slice(11, 16)}`)).toEqual(["d 06:00", "c 07:00", "a 07:00", "b 07:00"]);
  });
});

/** Every minute of the calendar as somebody with a clock on the wall and the list of bookings would tell it. */
function byHand(unit: LentUnit, hours: number, from: number, to: number): readonly string[] {
  const [rules] = unit.openings;
  if (rules === undefined) return [];
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: rules.zone, weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
  const isOpen = (moment: number): boolean => {
    const part = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
    const time = `${part["hour"]}:${part["minute"]}`;
    return rules.weekly.some((row) => days[row.day - 1] === part["weekday"] && row.from <= time && time < row.to);
  };
  const minute = 60_000;
  const open = new Set<number>();
  const begins: number[] = [];
  for (let moment = from - 26 * hourMs; moment < to + 26 * hourMs; moment += minute) {
    if (!isOpen(moment)) continue;
    open.add(moment);
    if (!open.has(moment - minute)) begins.push(moment);
  }
  const free: string[] = [];
  for (let moment = from; moment + hours * hourMs <= to; moment += minute) {
    const begin = begins.findLast((each) => each <= moment) ?? moment;
    const minutes = Array.from({ length: hours * 60 }, (_, each) => moment + each * minute);
    if (!open.has(moment) || (moment - begin) % (rules.slot_minutes * minute) !== 0 || !minutes.every((each) => open.has(each))) continue;
    const machine = Array.from({ length: rules.units ?? 1 }, (_, each) => each + 1).find((number) =>
      minutes.every((each) => !unit.bookings.some(({ unit: held, start, end }) => held === number && Date.parse(start) <= each && each < Date.parse(end))),
    );
    if (machine !== undefined) free.push(`${instantText(moment)} ${machine}`);
  }
  return free;
}

test("are those that somebody finds who goes through every minute, also where the clocks change", () => {
  const noon = ["2026-03-28T12:00:00Z", "2026-10-24T12:00:00Z", "2026-06-10T12:00:00Z"] as const;
  const row = fc.record({ day: fc.integer({ min: 5, max: 7 }), hour: fc.integer({ min: 0, max: 20 }), length: fc.integer({ min: 1, max: 4 }) });
  const held = fc.record({ hour: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 1, max: 6 }), unit: fc.integer({ min: 1, max: 2 }) });
  fc.assert(
    fc.property(
      fc.constantFrom(...noon),
      fc.constantFrom("Europe/Warsaw", "Asia/Shanghai", "America/St_Johns"),
      fc.array(row, { minLength: 1, maxLength: 2 }),
      fc.array(held, { maxLength: 4 }),
      fc.constantFrom(30, 45, 60),
      fc.constantFrom(1, 2),
      (day, zone, rows, holds, slot, hours) => {
        const pad = (hour: number) => `${String(hour).padStart(2, "0")}:00`;
        // Rows of one day are apart, so that each has a beginning of its own.
        const weekly = [...new Map(rows.map((each) => [each.day, each])).values()].map((each) => ({
          day: each.day,
          from: pad(each.hour),
          to: pad(each.hour + each.length),
        }));
        const from = Date.parse(day) - 12 * hourMs;
        const bookings: ReturnType<typeof bookingOf>[] = [];
        for (const [index, { hour, length, unit }] of holds.entries()) {
          const [start, end] = [from + hour * hourMs, from + (hour + length) * hourMs];
          if (bookings.some((each) => each.unit === unit && Date.parse(each.start) < end && Date.parse(each.end) > start)) continue;
          bookings.push(bookingOf({ id: `b${index}`, unit, start: instantText(start), end: instantText(end) }));
        }
        const unit = lentUnit({ zone, weekly, slot_minutes: slot, units: 2 }, { bookings });
        const asked = { hours, from, to: from + 36 * hourMs, now: from, limit: 1000 };
        expect(found(unit, asked).map(({ start, unit: number }) => `${start} ${number}`)).toEqual(byHand(unit, hours, from, from + 36 * hourMs));
      },
    ),
    { numRuns: times(100, 1 / 10), seed: 7 },
  );
});
