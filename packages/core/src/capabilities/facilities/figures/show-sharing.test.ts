import { describe, expect, test } from "vitest";
import { answered, workspacePortsOf } from "../../../../test/asked-of.ts";
import { bookingOf, countedUnit } from "../../../../test/lent-unit.ts";
import { recordOf } from "../../../../test/record-of.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { Closure } from "../entities/closure.ts";
import { gradeOf } from "./grades.ts";
import { showSharing } from "./show-sharing.ts";
import { unitFigures } from "./unit-figures.ts";

type Fields = Readonly<Record<string, unknown>>;

const hourMs = 3_600_000;
const now = "2027-02-01T00:00:00.000Z";
const iso = (moment: number): string => new Date(moment).toISOString().replace(".000", "");

/** A year of bookings that a small generator made, in a place whose clocks change. */
function yearOfBookings(count: number) {
  let seed = 3;
  const random = (most: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  const states = ["used", "settled", "used", "no-show", "declined", "cancelled", "approved", "withdrawn", "requested", "used"] as const;
  return Array.from({ length: count }, (_, at) => {
    const start = Date.parse("2025-12-30T00:00:00Z") + at * 29 * hourMs + random(20) * 60_000;
    const end = start + (1 + random(240)) * 60_000 * 5;
    const status = states[random(states.length)] ?? "used";
    const asked = start - (1 + random(40)) * 7 * hourMs;
    const isUsed = status === "used" || status === "settled";
    return {
      id: `b${String(at).padStart(4, "0")}`,
      facility: "f",
      unit: 1,
      zone: "Europe/Warsaw",
      organisation: random(3) === 0 ? "host" : "firm",
      status,
      start: iso(start),
      end: iso(end),
      asked_at: iso(asked),
      decided_at: status === "requested" ? null : iso(asked + hourMs),
      used: isUsed && random(2) === 0 ? { start: iso(start + 60_000), end: iso(end - 60_000) } : null,
      external: null as boolean | null,
      price: status === "settled" ? `${random(1000)}.${10 + random(89)}` : null,
      currency: status === "settled" ? "PLN" : null,
    };
  }).map((each) => ({ ...each, external: each.organisation !== "host" }));
}

const opening = {
  zone: "Europe/Warsaw",
  weekly: [1, 2, 3, 4, 5].map((day) => ({ day, from: "08:00", to: "18:00" })),
  slot_minutes: 60,
  approval: "instant",
  units: 2,
};
const closures = [
  { id: "c1", facility: "f", unit: 1, zone: "UTC", reason: "x", start: "2026-03-27T10:00:00Z", end: "2026-03-30T12:00:00Z" },
  { id: "c2", facility: "f", unit: null, zone: "UTC", reason: "x", start: "2026-07-01T00:00:00Z", end: "2026-07-15T00:00:00Z" },
  { id: "c3", facility: "f", unit: 1, zone: "UTC", reason: "x", start: "2026-07-10T00:00:00Z", end: "2026-07-20T00:00:00Z" },
];

/** The figures once more, from the records alone: hour by hour on the wall clock, and Kaplan-Meier by its definition. */
function byHand(bookings: ReturnType<typeof yearOfBookings>) {
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Warsaw", year: "numeric", weekday: "short", hour: "2-digit", hourCycle: "h23" });
  const parts = (moment: number) => Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
  let available = 0;
  for (let moment = Date.parse("2025-12-31T00:00:00Z"); moment < Date.parse("2027-01-02T00:00:00Z"); moment += hourMs) {
    const { year, weekday, hour } = parts(moment);
    if (year !== "2026" || weekday === "Sat" || weekday === "Sun" || Number(hour) < 8 || Number(hour) >= 18) continue;
    for (const machine of [1, 2])
      if (!closures.some(({ unit, start, end }) => (unit === null || unit === machine) && Date.parse(start) <= moment && moment < Date.parse(end))) available++;
  }
  // The year of Warsaw begins an hour before that of UTC.
  const [first, last] = [Date.parse("2025-12-31T23:00:00Z"), Date.parse("2026-12-31T23:00:00Z")];
  const cut = ({ start, end }: { start: string; end: string }) => Math.max(0, Math.min(Date.parse(end), last) - Math.max(Date.parse(start), first)) / hourMs;
  const done = bookings.filter(({ status }) => status === "used" || status === "settled");
  const sum = (all: typeof bookings) => all.reduce((total, each) => total + cut(each.used ?? each), 0);
  const begun = bookings.filter(({ start }) => Date.parse(start) >= first && Date.parse(start) < last);
  const got = new Set(["approved", "used", "settled", "no-show"]);
  const waits = begun.map((each) => {
    const event = got.has(each.status);
    const end = event || each.status === "requested" ? Date.parse(each.start) : Date.parse(each.decided_at ?? now);
    return { days: (end - Date.parse(each.asked_at)) / 86_400_000, event };
  });
  const quantile = (share: number): number | null => {
    let left = 1;
    for (const days of [...new Set(waits.map((each) => each.days))].sort((a, b) => a - b)) {
      const atRisk = waits.filter((each) => each.days >= days).length;
      left *= 1 - waits.filter((each) => each.days === days && each.event).length / atRisk;
      if (left <= share + 1e-12) return days;
    }
    return null;
  };
  const missed = begun.filter(({ status }) => status === "no-show").length;
  const came = begun.filter(({ status }) => status === "used" || status === "settled").length;
  const cents = begun.reduce((total, each) => total + (each.status === "settled" ? Math.round(Number(each.price) * 100) : 0), 0);
  return {
    available,
    effective: sum(done),
    external: sum(done.filter(({ external }) => external === true)),
    refused: bookings.filter(({ status }) => status === "declined").reduce((total, each) => total + cut(each), 0),
    lapsed: bookings.filter(({ status }) => status === "requested").reduce((total, each) => total + cut(each), 0),
    noShow: missed / (missed + came),
    median: quantile(0.5),
    p90: quantile(0.1),
    censored: waits.filter(({ event }) => !event).length,
    income: cents / 100,
  };
}

function portsOf(records: Readonly<Record<string, readonly Fields[]>>, choices: Fields = {}): WorkspacePorts {
  return workspacePortsOf({ records, choices }, { clock: { now: () => now, seconds: () => 0 } } as Partial<WorkspacePorts>);
}
const ask = async (ports: WorkspacePorts, year?: number) => answered(await showSharing.run(ports, { year }));

test("the figures of a year are those that follow from the records without our code, to the last digits", async () => {
  const bookings = yearOfBookings(310);
  const records = {
    organisation: [{ id: "host" }, { id: "firm" }],
    facility: [{ id: "f", host: "host" }],
    opening: [{ id: "o", facility: "f", ...opening }],
    closure: closures,
    booking: bookings,
  };
  const { year, units } = await ask(portsOf(records), 2026);
  expect([year, units.length]).toEqual([2026, 1]);
  const [unit] = units;
  const own = byHand(bookings);
  const close = (value: number | null | undefined, expected: number | null) =>
    expect(Math.abs((value ?? Number.NaN) - (expected ?? Number.NaN)) / (expected ?? 1)).toBeLessThan(1e-12);
  close(unit?.available, own.available);
  close(unit?.effective, own.effective);
  close(unit?.external, own.external);
  close(unit?.utilisation, own.effective / own.available);
  close(unit?.sharing_rate, own.external / own.effective);
  close(unit?.refused_hours, own.refused);
  close(unit?.lapsed_hours, own.lapsed);
  close(unit?.no_show_rate, own.noShow);
  close(unit?.wait_days.median, own.median);
  close(unit?.wait_days.p90, own.p90);
  close(Number(unit?.price_income), own.income);
  expect(unit?.wait_days.censored).toBe(own.censored);
  expect(unit).toMatchObject({ source: "recorded", currency: "PLN", grade: null });
});

describe("what is not known", () => {
  const records = {
    organisation: [{ id: "host" }],
    region: [{ id: "r" }],
    facility: [
      { id: "typed", host: "host", region: "r", type: "station", effective_hours: 1000, external_hours: 300, hours_year: 2026 },
      { id: "wrong", host: "host", region: "r", effective_hours: 300, external_hours: 300, hours_year: 2026 },
      { id: "before", region: "r", effective_hours: 100, external_hours: 30, hours_year: 2020 },
      { id: "silent", region: "r", host: "host" },
    ],
    equipment: [{ id: "e", region: "r", effective_hours: 200, external_hours: 20, hours_year: 2026 }],
    opening: [{ id: "o", facility: "silent", ...opening }],
  };

  test("stays unknown: typed hours say so, hours for others above all hours give no rate, a unit without hours is not one that is unused", async () => {
    const ports = portsOf({ ...records, facility: records.facility.map(({ type: _type, ...each }) => each) } as never);
    // The register takes no such hours any more; a record of before may have them.
    for (const { id, body } of await ports.records.list("facility")) if (id === "wrong") Object.assign(body, { effective_hours: 100 });
    const outcome = await showSharing.run(ports, { year: 2026 });
    const { units, groups } = answered(outcome);
    const figure = (id: string) => units.find(({ facility, equipment }) => (equipment ?? facility) === id);
    expect(figure("typed")).toMatchObject({
      source: "typed",
      effective: 1000,
      external: 300,
      sharing_rate: 0.3,
      available: null,
      utilisation: null,
      refused_hours: null,
    });
    expect(figure("wrong")).toMatchObject({ sharing_rate: null });
    expect(figure("silent")).toMatchObject({ source: null, effective: null, utilisation: null, sharing_rate: null, refused_hours: 0, no_show_rate: null });
    expect(figure("silent")?.available).toBeGreaterThan(4000);
    expect(figure("before")).toBeUndefined();
    expect(outcome.notes.map(({ code, parameters }) => `${code} ${parameters["unit"]}`)).toEqual(["sharing.external-above wrong"]);
    const region = groups.find(({ by, id }) => by === "region" && id === "r");
    expect(region).toMatchObject({
      mean_of_rates: 0.2,
      rate_of_totals: 320 / 1200,
      units: 4,
      unknown: 2,
      utilisation: { mean_of_rates: null, units: 4, unknown: 4 },
    });
    expect(groups.find(({ by, id }) => by === "owner" && id === null)).toMatchObject({ units: 1, mean_of_rates: 0.1 });
  });

  test("nothing at all gives no unit and no group", async () => {
    expect(await ask(portsOf({}))).toEqual({ year: 2027, units: [], groups: [] });
  });

  test("grades are those that the office gives limits for", async () => {
    const limits = [
      { grade: "good", least: 0.2 },
      { grade: "pass", least: 0.1 },
    ];
    expect([0.3, 0.2, 0.15, 0.05, null].map((rate) => gradeOf({ sharing_rate: rate }, limits))).toEqual(["good", "good", "pass", null, null]);
    expect(gradeOf({ sharing_rate: 0.3 }, [])).toBeNull();
    const { units } = await ask(
      portsOf({ equipment: records.equipment, region: records.region }, { thresholds: { sharing_grade: { good: 0.2, pass: 0.1 } } }),
      2026,
    );
    expect(units[0]).toMatchObject({ equipment: "e", grade: "pass" });
  });
});

test("hours of which nobody knows whether they were for others leave unknown how far the unit is lent, and how many were used known", () => {
  const year = { start: Date.parse("2025-12-31T23:00:00Z"), end: Date.parse("2026-12-31T23:00:00Z") };
  const used = (id: string, day: string, external: boolean | null) =>
    bookingOf({ id, status: "used", start: `2026-06-${day}T08:00:00Z`, end: `2026-06-${day}T10:00:00Z`, external });
  const figuresOf = (bookings: readonly ReturnType<typeof used>[]) =>
    unitFigures(countedUnit({}, { bookings }), { year, now: Date.parse(now), refused: [], typed: null });
  expect(figuresOf([used("a", "01", true), used("b", "02", null)])).toMatchObject({ effective: 4, external: null, sharing_rate: null });
  expect(figuresOf([used("a", "01", true), used("b", "02", false)])).toMatchObject({ effective: 4, external: 2, sharing_rate: 0.5 });
});

test("a closure of one machine takes from that one, and hours over the edge of the year are cut at the year of the place", () => {
  const year = { start: Date.parse("2025-12-31T23:00:00Z"), end: Date.parse("2026-12-31T23:00:00Z") };
  const bookings = [bookingOf({ status: "used", start: "2026-12-31T20:00:00Z", end: "2027-01-01T02:00:00Z", external: true })];
  const closed = [
    recordOf<Closure>("closure", { id: "c", facility: "f", unit: 2, zone: "UTC", reason: "x", start: "2026-01-01T00:00:00Z", end: "2027-01-01T00:00:00Z" }),
  ];
  const figures = unitFigures(countedUnit({ units: 2 }, { bookings, closures: closed }), { year, now: Date.parse(now), refused: [], typed: null });
  const one = unitFigures(countedUnit({}, { bookings }), { year, now: Date.parse(now), refused: [], typed: null });
  expect(figures).toMatchObject({ effective: 3, external: 3, sharing_rate: 1 });
  expect(figures.available).toBe(one.available);
});
