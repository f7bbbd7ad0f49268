import { expect, test } from "vitest";
import { officeOf } from "../../../test/office.ts";
import { type LaboratoryRegion, laboratoryCoverage } from "./laboratory-coverage.ts";
import { noOpenRoom, openRoom } from "./open-room.ts";
import { sitingAssumptions } from "./siting-assumptions.ts";

// Four places in a row, about 111 km apart but the last, which is far from all.
const places = ["a", "b", "c", "far"].map((code, at) => ({ code, latitude: 0, longitude: code === "far" ? 60 : at }));
const regions = places.map((each): LaboratoryRegion => ({ ...each, laboratories: 0, personnel: each.code === "b" ? 50_000 : 20_000, macroRegion: null }));
const assumed = sitingAssumptions({ open: 1, radius_km: 120 }, null);

const weekly = [1, 2, 3, 4, 5].map((day) => ({ day, from: "09:00", to: "17:00" }));
const opened = (id: string) => ({ id: `o-${id}`, facility: id, zone: "UTC", weekly, slot_minutes: 60, approval: "instant" });
const used = (id: string, facility: string, day: string, more: object = {}) => {
  const hours = { start: `2025-03-${day}T09:00:00Z`, end: `2025-03-${day}T17:00:00Z`, zone: "UTC" };
  return { id, facility, organisation: "firm", unit: 1, status: "used", asked_at: "2025-01-01T00:00:00Z", ...hours, ...more };
};
/** Something that was asked after the year was over. */
const after = used("after", "lab", "01", { status: "approved", start: "2026-02-01T09:00:00Z", end: "2026-02-01T10:00:00Z", asked_at: "2026-01-05T00:00:00Z" });
const region = [...places.map(({ code: id, ...at }) => ({ id, ...at })), { id: "town-of-c", parent: "c" }];
const base = { region, organisation: [{ id: "firm" }, { id: "host" }] };
const read = (records: Parameters<typeof officeOf>[0] extends infer O ? (NonNullable<O> extends { records?: infer R } ? R : never) : never) =>
  openRoom(officeOf({ records }), places, assumed);
const sitesOf = async (lent: Parameters<typeof laboratoryCoverage>[2]) => {
  const { sites, heldBack } = await laboratoryCoverage(regions, assumed, lent, officeOf().solver);
  return { sites: sites.map(({ code }) => code), heldBack };
};

test("an open facility with room holds back every place within reach of it, and what the sites were without it is another answer", async () => {
  const lent = await read({
    ...base,
    facility: [{ id: "lab", host: "host", region: "town-of-c" }],
    opening: [opened("lab")],
    booking: [used("b1", "lab", "04"), after],
  });
  expect([...lent.room.keys()]).toEqual(["b", "c"]);
  expect(lent.room.get("c")).toMatchObject({ facility: "lab", owner: "host", kilometres: 0, effective: 8, free: 261 * 8 - 8 });
  expect(lent).toMatchObject({ year: 2025, synthetic: false, evidence: [{ type: "facility", id: "lab" }] });
  // The middle reaches three places and is the site; with the facility it may not be.
  expect(await sitesOf(noOpenRoom)).toEqual({ sites: ["b"], heldBack: [] });
  expect(await sitesOf(lent)).toEqual({ sites: ["a"], heldBack: ["b", "c"] });
});

test("full ones, closed ones, equipment and those whose hours nobody recorded hold nothing back", async () => {
  const days = Array.from({ length: 28 }, (_, at) => String(at + 1).padStart(2, "0"));
  const full = { ...base, facility: [{ id: "lab", region: "c" }], opening: [opened("lab")], booking: [...days.map((day) => used(day, "lab", day)), after] };
  const limit = { radiusKm: 120, fullHours: 100 };
  expect((await openRoom(officeOf({ records: full }), places, limit)).room.size).toBe(0);
  expect((await openRoom(officeOf({ records: full }), places, { ...limit, fullHours: 10_000 })).room.size).toBe(2);
  // A year that is not over, and one that was recorded from its middle on, say nothing of a whole one.
  const running = full.booking.filter(({ id }) => id !== "after");
  const late = full.booking.map((each) => (each.id === "after" ? each : { ...each, asked_at: "2025-03-01T00:00:00Z" }));
  for (const booking of [running, late])
    expect((await openRoom(officeOf({ records: { ...full, booking } }), places, { ...limit, fullHours: 10_000 })).room.size).toBe(0);
  expect((await read({ ...full, opening: [] })).room.size).toBe(0);
  expect((await read({ ...full, booking: [] })).room.size).toBe(0);
  const machine = { ...opened("m"), facility: null, equipment: "m" };
  expect((await read({ ...base, equipment: [{ id: "m", region: "c" }], opening: [machine] })).room.size).toBe(0);
});

test("hours that were asked for and that nobody had are demand; those that a unit alike within reach had free are not", async () => {
  const labs = ["full", "other"].map((id) => ({ id, region: "far" }));
  const classed = labs.map(({ id }) => ({ id: `m-${id}`, facility: id, classes: ["sem"] }));
  const declined = used("d", "full", "05", { status: "declined", unit: null, decided_at: "2025-02-01T00:00:00Z" });
  const lapsed = used("l", "full", "06", { status: "requested", unit: null });
  const later = used("x", "full", "07", { status: "used", decided_at: "2025-04-01T00:00:00Z", organisation: "host" });
  const busy = ["05", "06"].map((day) => used(`busy-${day}`, "full", day, { organisation: "host" }));
  const records = { ...base, facility: labs, equipment: classed, opening: labs.map(({ id }) => opened(id)), booking: [declined, lapsed, later, ...busy] };
  expect((await read(records)).asked.get("far")).toEqual({ hours: 16, short: 0 });
  // When the other is open nobody recorded: whether it had them is unknown.
  expect((await read({ ...records, opening: [opened("full")] })).asked.get("far")).toEqual({ hours: 16, short: 0 });
  const none = { ...records, opening: [opened("full"), { ...opened("other"), weekly: [{ day: 7, from: "09:00", to: "17:00" }] }] };
  const short = await read(none);
  expect(short.asked.get("far")).toEqual({ hours: 16, short: 16 });
  // A full laboratory's hours stand for the person-years that one serves: 16 of 1,200 hours are some 187 of 14,000.
  const { unserved } = await laboratoryCoverage(regions, assumed, { room: new Map(), asked: short.asked }, officeOf().solver);
  expect(unserved.find(({ code }) => code === "far")?.personnel).toBeCloseTo(20_000 + (14_000 * 16) / 1_200, 9);
});

test("an office that lends nothing is sited by its tables alone", async () => {
  expect(await read({ ...base, facility: [{ id: "lab", region: "c" }] })).toEqual(noOpenRoom);
});
