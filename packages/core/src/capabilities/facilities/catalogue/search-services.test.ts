import fc from "fast-check";
import { expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../../test/asked-of.ts";
import { times } from "../../../../test/long-run.ts";
import { chosenOf, type FacetValues, facetCounts, facetNames } from "./facets.ts";
import { searchServices } from "./search-services.ts";

type Fields = Readonly<Record<string, unknown>>;

const everyDay = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ day, from: "09:00", to: "17:00" }));
const opening = (facility: string, more: Fields = {}): Fields => ({
  id: `o-${facility}`,
  facility,
  zone: "Asia/Shanghai",
  weekly: everyDay,
  slot_minutes: 60,
  approval: "instant",
  ...more,
});
const service = (id: string, facility: string, method: string, quantity: string, amount: string | null, more: Fields = {}): Fields => ({
  id,
  facility,
  labels: { en: `Service ${id}` },
  per: "hour",
  what: { method, quantity, capability: ["alloys"] },
  prices: amount === null ? [] : [{ for: "public", amount, currency: "CNY" }],
  ...more,
});
const records = {
  region: [
    { id: "CN", labels: { en: "China" } },
    { id: "north", parent: "CN", labels: { en: "North" } },
    { id: "city", parent: "north", labels: { en: "City" }, latitude: 40, longitude: 116 },
    { id: "south", parent: "CN", labels: { en: "South" }, latitude: 23, longitude: 113 },
  ],
  facility: [
    { id: "sem", labels: { en: "Electron microscope" }, region: "city" },
    { id: "xrd", labels: { en: "Diffractometer" }, region: "south" },
    { id: "late", labels: { en: "Late laboratory" }, region: "south" },
    { id: "bare", labels: { en: "Bare workshop" } },
    { id: "shut", labels: { en: "Shut laboratory" }, region: "south" },
  ],
  opening: [opening("sem"), opening("xrd", { approval: "officer" }), opening("late", { notice_hours: 480 }), opening("bare")],
  service: [
    service("s1", "sem", "Scanning", "Microstructure", "300"),
    service("s2", "sem", "scanning ", "Composition", "90.50"),
    service("s3", "xrd", "Diffraction", "Phase", "120"),
    service("s4", "late", "Diffraction", "Phase", null),
    service("s5", "shut", "Diffraction", "Phase", "1"),
  ],
};
const asked = async (input: Fields = {}) => answered(await searchServices.run(workspacePortsOf({ records }), searchServices.input.parse(input)));
const ids = async (input: Fields) => (await asked(input)).services.map((each) => each.service ?? each.facility);

test("services of what is lent are found by what they do, where they are, what they take and when they are free; what nobody opened is not there", async () => {
  expect((await ids({})).toSorted()).toEqual(["bare", "s1", "s2", "s3", "s4"]);
  expect(await ids({ method: "SCANNING" })).toEqual(["s1", "s2"]);
  expect(await ids({ words: "phase" })).toEqual(["s3", "s4"]);
  expect(await ids({ place: "north" })).toEqual(["s1", "s2"]);
  expect(await ids({ near: "south", within: 500 })).toEqual(["s3", "s4"]);
  // What has no price known is left out, and 90.50 an hour is 181 for two.
  expect(await ids({ price: "200", hours: 2 })).toEqual(["s2"]);
  expect(await ids({ free: "month", method: "Diffraction" })).toEqual(["s3", "s4"]);
  expect(await ids({ free: "week", method: "Diffraction" })).toEqual(["s3"]);
  expect(await ids({ approval: "officer" })).toEqual(["s3"]);
  const [first] = (await asked({ quantity: "Composition", hours: 2 })).services;
  expect(first).toMatchObject({ price: "181", currency: "CNY", region: "city", instant: true, next_free: "2026-05-13T01:00:00Z" });
  const bare = (await asked({ words: "bare" })).services[0];
  expect(bare).toMatchObject({ service: null, method: null, price: null, distance_km: null });
});

test("each facet is counted among what the others let through; places with all above them but the whole", async () => {
  const { facets, found } = await asked({ method: "Diffraction" });
  const of = (name: string) => Object.fromEntries((facets.find(({ facet }) => facet === name)?.values ?? []).map(({ value, count }) => [value, count]));
  expect(found).toBe(2);
  expect(of("method")).toEqual({ Diffraction: 2, Scanning: 2 });
  expect(of("place")).toEqual({ south: 2 });
  expect(of("free")).toEqual({ week: 1, month: 2, quarter: 2 });
  expect((await asked()).facets.find(({ facet }) => facet === "place")?.values).toEqual([
    { value: "city", label: { en: "City", zh: "City", typed: true }, count: 2 },
    { value: "north", label: { en: "North", zh: "North", typed: true }, count: 2 },
    { value: "south", label: { en: "South", zh: "South", typed: true }, count: 2 },
  ]);
});

test("a distance without a place is refused, and one that is not known too", async () => {
  expect(told(await searchServices.run(workspacePortsOf({ records }), searchServices.input.parse({ within: 10 })))).toEqual(["slots.within-what near"]);
  expect(told(await searchServices.run(workspacePortsOf({ records }), searchServices.input.parse({ near: "nowhere" })))).toEqual(["slots.unknown-place near"]);
});

test("a count is how many things are there once its value is chosen", () => {
  const value = fc.constantFrom("a", "A ", "b", "c");
  const values = fc.record<FacetValues>({
    method: fc.array(value, { maxLength: 3 }),
    quantity: fc.array(value, { maxLength: 2 }),
    capability: fc.array(value, { maxLength: 3 }),
    place: fc.array(value, { maxLength: 2 }),
    free: fc.array(value, { maxLength: 1 }),
    approval: fc.array(value, { maxLength: 1 }),
  });
  const chosen = fc.record({ method: fc.option(value, { nil: undefined }), place: fc.option(value, { nil: undefined }) });
  fc.assert(
    fc.property(fc.array(fc.record({ values }), { maxLength: 12 }), chosen, (things, held) => {
      const counts = facetCounts(things, held);
      for (const name of facetNames) for (const each of counts[name]) expect(chosenOf(things, { ...held, [name]: each.value })).toHaveLength(each.count);
    }),
    { numRuns: times(500, 1 / 50) },
  );
});
