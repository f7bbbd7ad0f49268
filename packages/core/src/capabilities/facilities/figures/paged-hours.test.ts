import { nodeHasher } from "@quoin/engines";
import { expect, test } from "vitest";
import { answered, workspacePortsOf } from "../../../../test/asked-of.ts";
import { lentUnit } from "../../../../test/lent-unit.ts";
import { recordAfter } from "../../../register/typed-records.ts";
import { unpackedHours } from "../../../schema/packed-hours.ts";
import { addedBooking } from "../logs/added-bookings.ts";
import { pagesOfUnit } from "../logs/pack-log.ts";
import { instantText } from "../time/zoned-time.ts";
import { showSharing } from "./show-sharing.ts";

const hour = 3_600_000;

/** Rows of two machines over the turn of two years, of the owner, two firms and nobody who was named, in two zones. */
function rowsOf(count: number) {
  let seed = 9;
  const random = (most: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  const unit = { ...lentUnit(), type: "facility", id: "f", facility: "f", equipment: null, owner: "host", synthetic: false } as const;
  const ends = [Date.parse("2024-12-20T00:00:00Z"), Date.parse("2024-12-22T00:00:00Z")];
  return Array.from({ length: count }, (_, row) => {
    const machine = 1 + random(2);
    const start = (ends[machine - 1] ?? 0) + random(4) * 1_800_000;
    const end = start + (1 + random(20)) * 900_000;
    ends[machine - 1] = end;
    const [organisation, purpose] = [["host", "a", "b", null][random(4)] ?? null, random(3) === 0 ? `测 ${random(50)}` : null];
    const zone = random(2) === 0 ? "UTC" : "Asia/Shanghai";
    return { row: { row, unit, zone, machine: random(2) === 0 ? machine : null, organisation, purpose, start, end }, machine, time: 0 };
  });
}

test("figures of a year are the same from the pages of a log as from a booking each row", async () => {
  const rows = rowsOf(700);
  const [first] = rows;
  const pages = [...pagesOfUnit(first?.row.unit ?? lentUnit(), rows, nodeHasher)].map((change) => recordAfter(change, "use-log"));
  // Nothing of a row is lost or told twice.
  const unpacked = pages.flatMap((page) =>
    unpackedHours(page).map(({ start, end, purpose }) => [page.unit, page.organisation, page.zone, start, end, page.purposes[(purpose ?? 0) - 1] ?? null]),
  );
  const given = rows.map(({ row: { organisation, zone, start, end, purpose }, machine }) => [machine, organisation, zone, start, end, purpose]);
  const sorted = (all: readonly unknown[]) => all.map((each) => JSON.stringify(each)).toSorted();
  expect(sorted(unpacked)).toEqual(sorted(given));
  const weekly = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: "00:00", to: "24:00" }));
  const office = {
    organisation: ["host", "a", "b"].map((id) => ({ id })),
    facility: [{ id: "f", host: "host" }],
    opening: [{ id: "o", facility: "f", zone: "Asia/Shanghai", weekly, slot_minutes: 60, approval: "instant", units: 2 }],
  };
  const bookings = rows.map((each) => ({ ...addedBooking(each, nodeHasher).body }));
  for (const known of [rows.filter(({ row }) => row.organisation !== null), rows]) {
    const isKnown = known.length < rows.length;
    const own = isKnown
      ? { pages: pages.filter(({ organisation }) => organisation !== null), bookings: bookings.filter((each) => each["organisation"] !== null) }
      : { pages, bookings };
    for (const year of [2024, 2025, undefined]) {
      const [paged, single] = await Promise.all(
        [{ "use-log": own.pages }, { booking: own.bookings }].map(async (hours) =>
          answered(await showSharing.run(workspacePortsOf({ records: { ...office, ...hours } }), { year })),
        ),
      );
      expect(paged).toEqual(single);
      expect(paged?.units[0]?.effective).toBeGreaterThan(100);
      expect(paged?.units[0]?.external === null).toBe(!isKnown);
    }
  }
});

test("a page is written in whole seconds and holds a thousand rows, and its id follows from what it says", () => {
  const [one] = rowsOf(1);
  if (one === undefined) throw new Error("no row");
  const { unit } = one.row;
  const rows = Array.from({ length: 2_100 }, (_, at) => ({ ...one, row: { ...one.row, start: at * hour, end: at * hour + 60_000, purpose: null } }));
  const pages = [1, 2].map(() => [...pagesOfUnit(unit, rows, nodeHasher)]);
  expect(pages[0]?.map(({ body }) => body["rows"])).toEqual([1_000, 1_000, 100]);
  expect(pages[0]?.map(({ body }) => [body["start"], String(body["hours"]).slice(0, 14)])).toEqual(
    [0, 1_000, 2_000].map((at) => [instantText(at * hour), "0+60 3600+60 7"]),
  );
  expect(pages[0]?.map(({ id }) => id)).toEqual(pages[1]?.map(({ id }) => id));
  expect(new Set(pages[0]?.map(({ id }) => id)).size).toBe(3);
});
