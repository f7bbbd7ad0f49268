import { expect, test } from "vitest";
import { findingOn, findingsOf } from "../../../../../test/rule-probe.ts";
import { storedRecord } from "../../../../../test/stored-record.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import type { StoredRecord } from "../../../../register/record-store.ts";
import { supervisionDue as rule } from "./supervision-due.ts";

const programme = (id: string, since: number | null, more = {}): StoredRecord =>
  storedRecord("programme", id, { call_years: since === null ? [] : [since], ...more });
const about = (id: string) => ({ subject: { type: "programme", id } });
const inspection = (id: string, day: string): StoredRecord => storedRecord("inspection", `of-${id}-${day}`, { ...about(id), day, result: "in-order" });
const evaluation = (id: string, year: number, points: number | null = 50): StoredRecord =>
  storedRecord("evaluation", `of-${id}-${year}`, { ...about(id), year, points });
const award = (id: string, day: string): StoredRecord => storedRecord("award", `a-${id}`, { programme: id, award_date: day });
const said = async (records: readonly StoredRecord[], given = {}, baseYear: number | null = 2025) =>
  findingOn(await findingsOf(rule, sourcesInMemory({}, records), given, baseYear), "CN");

const four = [programme("a", 2019), programme("b", 2024), programme("c", 2020), programme("d", 2020)];

test("confirms where one in four ran three years and nobody looked, names it, and rests on each programme and each look", async () => {
  const found = await said([...four, inspection("c", "2024-05-01"), evaluation("d", 2023)]);
  expect(found).toMatchObject({
    id: "P2.1-supervision-due-CN",
    verdict: "confirmed",
    value: 0.25,
    threshold: 0.25,
    synthetic: false,
    bears_on: ["P2.1", "M1.9"],
  });
  expect(found.statement.en).toContain("Of 4 programmes 1 (25.0%) was neither evaluated nor inspected within 3 years by 2025-12-31: a en.");
  expect(found.comparison).toMatchObject({ at: "2025-12-31", due: [{ programme: "a", since: "2022-12-31" }] });
  expect(found.evidence).toHaveLength(6);
  expect(found.choices.find(({ label }) => label.en.startsWith("evaluations alone"))).toMatchObject({ value: 0.5 });
  expect(found.choices.find(({ label }) => label.en === "within 2 years")).toMatchObject({ value: 0.25 });
});

test("refuses where each was looked at, or began less than three years ago; a later inspection is told of its own day", async () => {
  const looked = [...four, inspection("a", "2025-02-01"), inspection("c", "2024-05-01"), evaluation("d", 2023)];
  expect(await said(looked)).toMatchObject({ verdict: "not-supported", value: 0 });
  // By the day of an inspection in 2027 those of 2023 are due again, and the one that began in 2024 is not yet.
  expect((await said([...looked, inspection("c", "2027-06-01")])).comparison).toMatchObject({ at: "2027-06-01", due: [{ programme: "d" }] });
  expect(await said([programme("a", 2024), programme("b", 2023)])).toMatchObject({ verdict: "not-supported", value: 0 });
});

test("an evaluation for which nothing was known is none; a first award later than the first call begins nothing", async () => {
  const found = await said([programme("a", 2019), award("a", "2025-01-01"), programme("b", 2024), evaluation("a", 2024, null), inspection("b", "2025-03-01")]);
  expect(found).toMatchObject({ verdict: "confirmed", value: 0.5 });
});

test("too thin: one programme, most of unknown beginning, no day; and where nothing was ever entered it is not known that nothing was done", async () => {
  expect(await said([programme("a", 2019), inspection("a", "2020-01-01")])).toMatchObject({ verdict: "insufficient-data", value: null });
  const dark = ["x", "y", "z"].map((id) => programme(id, null));
  const few = await said([programme("a", 2019), programme("b", 2024), inspection("a", "2020-01-01"), ...dark]);
  expect(few.verdict).toBe("insufficient-data");
  expect(few.statement.en).toContain("Of 5 programmes it is known of 2 since when they run");
  expect((await said(four, {}, null)).statement.en).toContain("the base year is not set");
  const never = await said(four);
  expect(never).toMatchObject({ verdict: "insufficient-data", value: null });
  expect(never.statement.en).toContain("no inspection or evaluation of any programme was entered");
  expect((await said([])).verdict).toBe("insufficient-data");
});

test("a programme of unknown beginning is told beside; order changes nothing; an invented look marks the finding", async () => {
  const records = [...four, inspection("c", "2024-05-01"), evaluation("d", 2023), programme("x", null)];
  const found = await said(records);
  expect(found.statement.en).toContain("Since when 1 more runs is not in the register.");
  expect(await said(records.toReversed())).toEqual(found);
  const invented = storedRecord("inspection", "i", { ...about("b"), day: "2025-01-01", synthetic: true });
  expect((await said([...records, invented])).synthetic).toBe(true);
});

test("where only inspections tell since when programmes run, what evaluations alone would say is not known", async () => {
  const dark = ["x", "y", "z", "w"].map((id) => programme(id, null));
  const found = await said([...dark, ...["x", "y", "z", "w"].map((id) => inspection(id, "2020-05-01"))]);
  expect(found).toMatchObject({ verdict: "confirmed", value: 1 });
  expect(found.choices.find(({ label }) => label.en.startsWith("evaluations alone"))).toMatchObject({ value: null, verdict: "insufficient-data" });
});
