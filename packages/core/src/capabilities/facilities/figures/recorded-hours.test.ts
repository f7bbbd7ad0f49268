import { expect, test } from "vitest";
import { answered, workspacePortsOf } from "../../../../test/asked-of.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { recordsOf } from "../../../register/typed-records.ts";
import { facilitiesWithHours } from "./recorded-hours.ts";
import { showSharingTotal } from "./show-sharing-total.ts";

type Fields = Readonly<Record<string, unknown>>;

const weekly = [1, 2, 3, 4, 5].map((day) => ({ day, from: "08:00", to: "16:00" }));
const opening = (facility: string): Fields => ({ id: `o-${facility}`, facility, zone: "UTC", weekly, slot_minutes: 60, approval: "instant" });
const used = (id: string, facility: string, day: string, hours: number, external: boolean | null): Fields => ({
  id,
  facility,
  unit: 1,
  zone: "UTC",
  status: "used",
  asked_at: `${day}T07:00:00Z`,
  start: `${day}T08:00:00Z`,
  end: `${day}T${String(8 + hours).padStart(2, "0")}:00:00Z`,
  external,
});
const records = {
  region: [{ id: "CN" }, { id: "north", parent: "CN" }, { id: "city", parent: "north" }, { id: "south", parent: "CN" }],
  facility: [
    { id: "a", host: "u", region: "city", effective_hours: 900, external_hours: 100, hours_year: 2025 },
    { id: "b", host: "u", region: "south", effective_hours: 500 },
    { id: "late", host: "u", region: "south", effective_hours: 70, hours_year: 2025 },
    { id: "silent", host: "u", region: "south" },
  ],
  opening: [opening("a"), opening("silent")],
  booking: [
    used("1", "a", "2025-01-06", 4, true),
    used("2", "a", "2025-06-02", 6, false),
    used("3", "late", "2025-09-01", 5, true),
    // What is known of 2026 makes 2025 a year that is over.
    used("4", "a", "2026-02-02", 8, true),
  ],
};
const ports = workspacePortsOf({ choices: { time_zone: "UTC" }, records }, {
  clock: { now: () => "2026-06-30T12:00:00.000Z", seconds: () => 0 },
} as Partial<WorkspacePorts>);

test("an evaluation reads the hours of a whole year from bookings, and what was typed where there are none, of no whole year, or of another year", async () => {
  const found = await facilitiesWithHours(ports, await recordsOf(ports.unrestrictedRecords, "facility"), { years: [2024, 2025, 2026], zone: "UTC" });
  expect(found.map(({ id, hours_year: year, effective_hours: all, external_hours: others }) => [id, year, all, others])).toEqual([
    ["a", 2025, 10, 4],
    ["b", null, 500, null],
    ["late", 2025, 70, null],
    ["silent", null, null, null],
  ]);
});

test("hours of a place are those of all below it; who recorded none is counted beside and is no nought", async () => {
  const total = async (input: Fields) => answered(await showSharingTotal.run(ports, showSharingTotal.input.parse({ year: 2025, ...input })));
  expect(await total({ region: "north" })).toMatchObject({ units: 1, unknown: 0, effective: 10, external: 4, sharing_rate: 0.4, refused_hours: 0 });
  // 261 working days of eight hours.
  expect((await total({ region: "north" })).utilisation).toBeCloseTo(10 / (261 * 8), 12);
  expect(await total({ region: "south" })).toMatchObject({ units: 2, unknown: 1, effective: 5, external: 5, sharing_rate: 1, utilisation: null });
  expect(await total({})).toMatchObject({ units: 3, unknown: 1, effective: 15, external: 9, sharing_rate: 0.6 });
  expect(await total({ region: "nowhere" })).toMatchObject({
    units: 0,
    effective: null,
    external: null,
    sharing_rate: null,
    utilisation: null,
    refused_hours: null,
  });
  expect(await total({ year: 2019 })).toMatchObject({ effective: null });
});
