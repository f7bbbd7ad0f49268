import { expect, test } from "vitest";
import type { RecordBody, StoredRecord } from "./record-store.ts";
import { recordIn, recordsOf } from "./typed-records.ts";

const stored = (type: string, body: Readonly<Record<string, unknown>>): StoredRecord => ({
  type,
  id: "o",
  version: 1,
  retired: false,
  body: body as RecordBody,
});
const kept = { id: "o", labels: { en: null, zh: "单位" }, kind: "university", version: 1, retired: false };

test("a field that is younger than the record is as empty as one that nobody filled in", () => {
  expect(recordIn(stored("organisation", kept), "organisation")).toEqual({
    ...kept,
    source: null,
    synthetic: false,
    valid_from: null,
    valid_to: null,
    grade: null,
    region: null,
    place: null,
    industry: null,
    parent: null,
    supervisor: null,
    identifiers: [],
    other_names: [],
    staff: null,
    turnover: null,
    currency: null,
    founded: null,
    successors: [],
    description: null,
  });
});

test("whether something is so is unknown where nobody said it, and not false", () => {
  expect(recordIn(stored("item", { ...kept, link: "l" }), "item").needed).toBeNull();
});

test("what the record says stands", async () => {
  const list = async () => [stored("organisation", { ...kept, parent: "p", other_names: ["甲"] })];
  const [found] = await recordsOf({ list }, "organisation");
  // The compiler knows both fields.
  expect([found?.parent, found?.other_names.length]).toEqual(["p", 1]);
});

test("a record of another type is a programmer's error", () => {
  expect(() => recordIn(stored("region", kept), "organisation")).toThrow("a record of type region is no organisation");
});
