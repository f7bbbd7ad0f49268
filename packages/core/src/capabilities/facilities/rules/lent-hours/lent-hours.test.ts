import { describe, expect, test } from "vitest";
import { recordOf } from "../../../../../test/record-of.ts";
import { findingOn, findingsOf } from "../../../../../test/rule-probe.ts";
import { storedRecord } from "../../../../../test/stored-record.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import type { StoredRecord } from "../../../../register/record-store.ts";
import { idleBases } from "../idle-bases/idle-bases.ts";
import { lentHours } from "./lent-hours.ts";

type Fields = Readonly<Record<string, unknown>>;
const of = (type: string, id: string, fields: Fields = {}): StoredRecord => {
  const { id: own, ...body } = recordOf<Fields & { readonly id: string }>(type, { id, ...fields });
  return storedRecord(type, own, body);
};
const organisations = [
  of("organisation", "university", { kind: "university" }),
  of("organisation", "firm", { kind: "sme" }),
  of("organisation", "institute", { kind: "public-institute" }),
];
const weekly = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: "00:00", to: "24:00" }));
/** A unit that ran so many days of eight hours of 2025, of them some by a firm and some by an institute; something is asked in 2026. */
function lab(
  id: string,
  { days, firm = 0, institute = 0, asked = 5, more = {} }: { days: number; firm?: number; institute?: number; asked?: number; more?: Fields },
) {
  const day = (n: number): string => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10);
  const user = (n: number): string => (n < firm ? "firm" : n < firm + institute ? "institute" : "university");
  const bookings = Array.from({ length: days }, (_, n) =>
    of("booking", `${id}-${n}`, {
      ...{ facility: id, unit: 1, zone: "UTC", status: "used", organisation: user(n), external: user(n) !== "university" },
      ...{
        start: `${day(n)}T09:00:00Z`,
        end: `${day(n)}T17:00:00Z`,
        asked_at: `${new Date(Date.UTC(2025, 0, 1 + n - asked)).toISOString().slice(0, 10)}T09:00:00Z`,
      },
    }),
  );
  return [
    of("facility", id, { host: "university", ...more }),
    of("opening", `o-${id}`, { facility: id, zone: "UTC", weekly, slot_minutes: 60, approval: "instant" }),
    ...bookings,
  ];
}
const after = of("booking", "after", {
  facility: "a",
  unit: 1,
  zone: "UTC",
  status: "approved",
  organisation: "firm",
  start: "2026-02-01T09:00:00Z",
  end: "2026-02-01T10:00:00Z",
  asked_at: "2026-01-05T00:00:00Z",
});
const office = (labs: readonly (readonly StoredRecord[])[]) => [...organisations, ...labs.flat(), after];
const said = async (records: readonly StoredRecord[], part: string, given = {}) =>
  findingOn(await findingsOf(lentHours, sourcesInMemory({}, records), given), "CN", part);
const four = (own: Parameters<typeof lab>[1]) => office(["a", "b", "c", "d"].map((id) => lab(id, own)));

test("idle, closed, without firms, late: each part confirms where half the units stand so, and names them for the plan", async () => {
  const idle = four({ days: 20, asked: 40 });
  for (const part of ["idle", "sharing", "firms", "waits"])
    expect([part, (await said(idle, part)).verdict, (await said(idle, part)).value]).toEqual([part, "confirmed", 1]);
  const { comparison, bears_on: bears } = await said(idle, "idle");
  expect(comparison).toMatchObject({ year: 2025, units: [{ id: "a", owner: "university", machines: 1, effective: 160, external: 0, firms: 0 }, {}, {}, {}] });
  expect(bears).toContain("M4.5");
  expect((await said(idle, "firms")).bears_on).toContain("M4.3");
});

test("units that run, lend, serve firms and serve soon refuse all four", async () => {
  const good = four({ days: 160, firm: 20, institute: 20 });
  for (const part of ["idle", "sharing", "firms", "waits"]) expect([part, (await said(good, part)).verdict]).toEqual([part, "not-supported"]);
  // One that lends to institutes alone shares and serves no firm.
  const mixed = four({ days: 160, institute: 40 });
  expect([(await said(mixed, "sharing")).verdict, (await said(mixed, "firms")).verdict]).toEqual(["not-supported", "confirmed"]);
});

describe("what nobody recorded is unknown and never unused", () => {
  test("no year is over, none began with the year, three units, no kinds of users", async () => {
    const running = four({ days: 20 }).filter(({ id }) => id !== "after");
    expect((await said(running, "idle")).statement.en).toContain("No year of bookings or logs is over.");
    const late = four({ days: 20 }).filter(({ type, body }) => type !== "booking" || String(body["start"]) > "2025-01-10");
    expect((await said(late, "idle")).verdict).toBe("confirmed");
    const fromJune = [
      ...organisations,
      ...["a", "b", "c", "d"].flatMap((id) => lab(id, { days: 200 })).filter(({ type, body }) => type !== "booking" || String(body["asked_at"]) > "2025-06-01"),
      after,
    ];
    expect((await said(fromJune, "idle")).verdict).toBe("insufficient-data");
    expect((await said(office(["a", "b", "c"].map((id) => lab(id, { days: 20 }))), "idle")).verdict).toBe("insufficient-data");
    const kindless = four({ days: 20, firm: 5 }).filter(({ id }) => id !== "firm");
    expect((await said(kindless, "firms")).verdict).toBe("insufficient-data");
    expect((await said([], "idle")).verdict).toBe("insufficient-data");
  });

  test("the order of records changes nothing, a second machine halves the hours of one, and an invented unit marks the finding", async () => {
    const records = four({ days: 160, firm: 20 });
    expect(await said(records.toReversed(), "idle")).toEqual(await said(records, "idle"));
    const twins = records.map((each) => (each.type === "opening" ? { ...each, body: { ...each.body, units: 2 } } : each));
    expect((await said(twins, "idle")).verdict).toBe("confirmed");
    const invented = records.map((each) => (each.id === "a" ? { ...each, body: { ...each.body, synthetic: true } } : each));
    expect((await said(invented, "idle")).synthetic).toBe(true);
  });
});

test("a testing base of a firm is judged by its bookings where it has them, and by what was typed where it has none", async () => {
  const base = { owner_type: "enterprise-led", effective_hours: 2_000, external_hours: 1_000 };
  const typed = ["t", "u", "v", "w"].map((id) => of("facility", id, base));
  const found = async (records: readonly StoredRecord[]) => findingOn(await findingsOf(idleBases, sourcesInMemory({}, records), {}), "CN");
  expect((await found(typed)).verdict).toBe("not-supported");
  const recorded = office(["a", "b", "c", "d"].map((id) => lab(id, { days: 20, more: base })));
  expect(await found(recorded)).toMatchObject({ verdict: "confirmed", value: 1, comparison: { units: [{ id: "a", effective: 160 }, {}, {}, {}] } });
});
