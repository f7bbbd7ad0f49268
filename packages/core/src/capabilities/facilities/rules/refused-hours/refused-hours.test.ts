import { describe, expect, test } from "vitest";
import { recordOf } from "../../../../../test/record-of.ts";
import { findingOn, findingsOf } from "../../../../../test/rule-probe.ts";
import { storedRecord } from "../../../../../test/stored-record.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import type { StoredRecord } from "../../../../register/record-store.ts";
import { refusedHours as rule } from "./refused-hours.ts";

type Fields = Readonly<Record<string, unknown>>;

const of = (type: string, id: string, fields: Fields): StoredRecord => {
  const { id: _, ...body } = recordOf<Fields & { readonly id: string }>(type, { id, ...fields });
  return storedRecord(type, id, { ...body, labels: { en: `${id} en`, zh: `${id} zh` } });
};
const regions = [of("region", "r", { latitude: 40, longitude: 116 }), of("region", "far", { latitude: 20, longitude: 110 })];
/** A laboratory with one machine of a class, open on every day from 9 to 17. */
const laboratory = (id: string, region: string | null, kind: string | null): readonly StoredRecord[] => [
  of("facility", id, { host: `owner-of-${id}`, region }),
  ...(kind === null ? [] : [of("equipment", `machine-${id}`, { facility: id, classes: [kind] })]),
  of("opening", `hours-${id}`, {
    facility: id,
    zone: "UTC",
    weekly: [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: "09:00", to: "17:00" })),
    slot_minutes: 60,
    approval: "instant",
    closed: [],
    quota_hours: [],
  }),
];
const day = (n: number): string => `2025-03-${String(n).padStart(2, "0")}`;
const hours = (n: number, facility: string): Fields => ({ facility, start: `${day(n)}T09:00:00Z`, end: `${day(n)}T17:00:00Z` });
/** Eight hours that others had. */
const refused = (n: number, facility = "full", organisation = "firm"): StoredRecord =>
  of("refused-request", `no-${facility}-${organisation}-${n}`, { ...hours(n, facility), organisation, day: day(n), hours: 8 });
const booked = (n: number, facility: string, status = "used", organisation = "others"): StoredRecord =>
  of("booking", `b-${facility}-${n}-${organisation}`, { ...hours(n, facility), unit: 1, zone: "UTC", organisation, status, asked_at: `${day(n)}T00:00:00Z` });
const closed = (n: number, facility: string): StoredRecord => of("closure", `c-${facility}-${n}`, { ...hours(n, facility), zone: "UTC", reason: "repair" });
const ten = Array.from({ length: 10 }, (_, at) => at + 1);
const office = [
  ...regions,
  ...laboratory("full", "r", "sem"),
  ...laboratory("other", "r", "sem"),
  ...laboratory("tem", "r", "tem"),
  ...laboratory("away", "far", "sem"),
  booked(25, "full"),
];
const said = async (records: readonly StoredRecord[], given = {}) => findingsOf(rule, sourcesInMemory({}, records), given);
const both = async (records: readonly StoredRecord[], given = {}) => {
  const findings = await said(records, given);
  return { elsewhere: findingOn(findings, "CN", "elsewhere"), short: findingOn(findings, "CN", "short") };
};

test("confirms where a unit of the same class nearby stood free, names who asked where and what was free, and refuses the other part", async () => {
  const { elsewhere, short } = await both([...office, ...ten.map((n) => refused(n))]);
  expect(elsewhere).toMatchObject({
    id: "P4.3-refused-hours-elsewhere-CN",
    verdict: "confirmed",
    value: 1,
    threshold: 0.25,
    strength: "robust",
    bears_on: ["P4.3", "M1.4", "M4.3"],
  });
  expect(elsewhere.comparison).toMatchObject({
    refused_hours: 80,
    free_elsewhere_hours: 80,
    short_hours: 0,
    units: [{ id: "full", elsewhere: [{ id: "other", hours: 80 }] }],
  });
  expect(elsewhere.statement.en).toContain("In 2025 80 hours were refused (10 requests); for 80 of the 80 of which it can be told (100.0%)");
  // One of the two parts holds wherever anything is refused: how much that was of all stands beside both.
  expect(elsewhere.statement.en).toContain("In that year 8 hours were had at the units that were asked: 90.9% of what was asked for was refused.");
  expect(elsewhere.evidence).toHaveLength(10);
  expect(short).toMatchObject({ verdict: "not-supported", value: 0 });
});

test("where the other is booked, closed or far, or of another class, nothing alike had the hours", async () => {
  const taken = ten.map((n) => (n % 2 === 0 ? booked(n, "other") : closed(n, "other")));
  const { elsewhere, short } = await both([...office, ...ten.map((n) => refused(n)), ...taken]);
  expect([elsewhere.verdict, short.verdict, short.value]).toEqual(["not-supported", "confirmed", 1]);
  // Within 3,000 km the one far away would have had them.
  expect((await both([...office, ...ten.map((n) => refused(n)), ...taken], { reach: 3000 })).elsewhere.value).toBe(1);
});

describe("what is told is the least that could have been had", () => {
  test("a free hour is given once; hours that were cancelled later were had by nobody else; who asked and had one alike was not refused", async () => {
    const twice = [...office, ...ten.map((n) => refused(n)), ...ten.map((n) => refused(n, "full", "second"))];
    expect((await both(twice)).elsewhere).toMatchObject({ value: 0.5, comparison: { free_elsewhere_hours: 80, short_hours: 80 } });
    const cancelled = [...office, ...ten.map((n) => refused(n)), ...ten.map((n) => booked(n, "other", "cancelled"))];
    expect((await both(cancelled)).elsewhere.value).toBe(0);
    const had = [...office, ...ten.map((n) => refused(n)), booked(1, "other", "used", "firm")];
    expect((await both(had)).elsewhere).toMatchObject({ value: 1, comparison: { had_elsewhere_hours: 8, free_elsewhere_hours: 72 } });
  });

  test("declined requests count, withdrawn ones do not; an older year is not mixed in", async () => {
    const declined = ten.map((n) => booked(n, "full", "declined", "firm"));
    expect((await both([...office, ...declined])).elsewhere.comparison).toMatchObject({ refused_hours: 80 });
    const old = of("refused-request", "old", {
      facility: "full",
      organisation: "firm",
      day: "2024-03-01",
      start: "2024-03-01T09:00:00Z",
      end: "2024-03-01T17:00:00Z",
      hours: 8,
    });
    const mixed = await both([...office, ...declined, old, booked(20, "full", "withdrawn", "firm")]);
    expect(mixed.elsewhere).toMatchObject({ years: { from: 2025, to: 2025 }, comparison: { refused_hours: 80 } });
  });
});

test("too thin: nothing refused, less than a week of hours, units without class or place", async () => {
  expect((await both(office)).elsewhere).toMatchObject({ verdict: "insufficient-data", value: null });
  expect((await both([...office, refused(1)])).short.statement.en).toContain("In 2025 8 hours were refused (1 request); at least 40 are needed.");
  const bare = [booked(25, "full"), ...regions, ...laboratory("full", "r", null), ...laboratory("other", "r", "sem"), ...ten.map((n) => refused(n))];
  expect((await both(bare)).elsewhere).toMatchObject({ verdict: "insufficient-data", reason: "not-coded" });
  const nowhere = [booked(25, "full"), ...laboratory("full", null, "sem"), ...laboratory("other", null, "sem"), ...ten.map((n) => refused(n))];
  expect((await both(nowhere)).elsewhere.reason).toBe("not-coded");
});

test("what nobody recorded is unknown: no booking at all, no opening hours of any unit alike nearby", async () => {
  const unbooked = office.filter(({ type }) => type !== "booking");
  expect((await both([...unbooked, ...ten.map((n) => refused(n))])).short).toMatchObject({ verdict: "insufficient-data", value: null });
  const unopened = [...office.filter(({ type, id }) => type !== "opening" || id === "hours-full"), ...ten.map((n) => refused(n))];
  expect((await both(unopened)).elsewhere).toMatchObject({ verdict: "insufficient-data", reason: "not-coded" });
  // Machines of the asked facility itself are no others: where nothing else is alike nearby, nothing was.
  const alone = [...office.filter(({ id }) => !id.endsWith("other")), ...ten.map((n) => refused(n))];
  expect((await both(alone)).short).toMatchObject({ verdict: "confirmed", value: 1 });
});

test("the order of records changes nothing, and an invented refusal marks the finding", async () => {
  const records = [...office, ...ten.map((n) => refused(n)), ...ten.slice(3).map((n) => booked(n, "other"))];
  expect(await said(records.toReversed())).toEqual(await said(records));
  const invented = of("refused-request", "invented", { ...hours(12, "full"), organisation: "firm", day: day(12), hours: 8, synthetic: true });
  expect((await both([...records, invented])).elsewhere.synthetic).toBe(true);
});
