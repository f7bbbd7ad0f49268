import { expect, test } from "vitest";
import { officeOf } from "../../../test/office.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { readProgress } from "../progress/read-progress.ts";
import { consequenceOf, consequenceWords } from "./consequence.ts";
import { threeYearlyInputs, yearlyInputs } from "./evaluation-inputs.ts";
import { evaluationRecord } from "./evaluation-record.ts";
import { evaluationTrend } from "./evaluation-trend.ts";
import { openRecords } from "./open-inputs.ts";
import { gradeOf } from "./scorecards.ts";

type Fields = Readonly<Record<string, unknown>>;

const item = (code: string, most = 10) => ({
  code,
  group: null,
  name: { en: code, zh: code },
  unit: "",
  points: [
    [0, 0],
    [1, most],
  ] as const,
});
const platform = { type: "facility", id: "x" };
const hours = { id: "x", effective_hours: 1, external_hours: 0.25, hours_year: 2025 };
const given = (code: string, year: number, value: number, fields: Fields = {}) => ({
  ...{ id: `${code}${year}`, subject: platform, item: code, year, value, evidence: `note ${year}` },
  ...fields,
});
const evaluated = (year: number, inputs: readonly Fields[], fields: Fields = {}) => ({
  ...{ id: `e${year}`, subject: platform, year, period: "yearly", inputs },
  ...fields,
});

async function sources(records: Readonly<Record<string, readonly Fields[]>>, language: "en" | "zh" = "en") {
  const { records: store } = officeOf({ records: { facility: [hours], ...records } });
  const read = await readProgress(store);
  return { read, facilities: await recordsOf(store, "facility"), given: await recordsOf(store, "evaluation-input"), open: await openRecords(store), language };
}

test("what the register computes stands where nobody gave a value; an item that nobody knows has no points", async () => {
  const [rate, staff] = yearlyInputs(await sources({}), platform, [item("sharing_rate"), item("rd_staff_share")], 2025, null);
  expect(rate).toMatchObject({ value: 0.25, points: 2.5, evidence: "facility: external over effective hours of 1", source: "register" });
  expect(staff).toEqual({ item: "rd_staff_share", value: null, evidence: null, source: null, points: null, years: [] });
});

test.each([
  ["en", "note 2025; register: 0.25 (facility: external over effective hours of 1)"],
  ["zh", "note 2025；登记册：0.25（平台：1个的对外机时／有效机时）"],
] as const)("what a person gave goes before it, and the register's value is named beside it (%s)", async (language, evidence) => {
  const [rate] = yearlyInputs(
    await sources({ "evaluation-input": [given("sharing_rate", 2025, 0.5)] }, language),
    platform,
    [item("sharing_rate")],
    2025,
    null,
  );
  expect(rate).toMatchObject({ value: 0.5, points: 5, evidence, source: "given" });
});

test("a value of long digits is named with three of them; where the register knows none, nothing is named", async () => {
  const thirds = { ...hours, effective_hours: 3, external_hours: 1 };
  const asked = { facility: [thirds], "evaluation-input": [given("sharing_rate", 2025, 0.5), given("rd_staff_share", 2025, 0.4)] };
  const [rate, staff] = yearlyInputs(await sources(asked), platform, [item("sharing_rate"), item("rd_staff_share")], 2025, null);
  expect(rate?.evidence).toContain("register: 0.333 (");
  expect(staff).toMatchObject({ value: 0.4, evidence: "note 2025" });
});

test("a value that stands in the evaluation itself goes before the register's, one that the register put there does not", async () => {
  const held = (source: string) => evaluated(2025, [{ item: "sharing_rate", value: 0.75, points: 7.5, evidence: "letter", source }]);
  for (const [source, value] of [
    ["report of the host", 0.75],
    ["register", 0.25],
    ["given", 0.25],
  ] as const) {
    const read = await sources({ evaluation: [held(source)] });
    const [own] = read.read.evaluations;
    expect(yearlyInputs(read, platform, [item("sharing_rate")], 2025, own ?? null)[0]).toMatchObject({ value });
  }
});

test.each<[string, readonly Fields[], number | null, string | null]>([
  ["one year is no trend", [given("rd_staff_share", 2025, 0.4)], null, "mean of 2025"],
  ["two are a mean", [given("rd_staff_share", 2023, 0.2), given("rd_staff_share", 2025, 0.4)], 0.3, "mean of 2023 and 2025"],
  ["a year before the three does not count", [given("rd_staff_share", 2022, 1), given("rd_staff_share", 2023, 0.2)], null, "mean of 2023"],
  ["no year at all", [], null, null],
])("over three years: %s", async (_, inputs, value, evidence) => {
  const [staff] = threeYearlyInputs(await sources({ "evaluation-input": inputs }), platform, [item("rd_staff_share")], 2025);
  expect([staff?.value === null ? null : Number(staff?.value.toFixed(9)), staff?.evidence]).toEqual([value, evidence]);
});

test("a year that was evaluated counts as its evaluation holds it", async () => {
  const before = evaluated(2024, [{ item: "rd_staff_share", value: 0.6, points: 6, evidence: "sheet", source: "report" }]);
  const [staff] = threeYearlyInputs(
    await sources({ evaluation: [before], "evaluation-input": [given("rd_staff_share", 2025, 0.4)] }),
    platform,
    [item("rd_staff_share")],
    2025,
  );
  expect(staff?.value).toBeCloseTo(0.5, 12);
  expect(staff?.years.map(({ year, value }) => [year, value])).toEqual([
    [2023, null],
    [2024, 0.6],
    [2025, 0.4],
  ]);
});

test.each<[string, Readonly<Record<string, number | null>>, Readonly<Record<string, number | null>>, string | null]>([
  ["more points", { a: 2, b: 2 }, { a: 5, b: 2 }, "better"],
  ["fewer", { a: 5, b: 2 }, { a: 2, b: 2 }, "worse"],
  ["less than a fiftieth is the same", { a: 5, b: 2 }, { a: 5.3, b: 2 }, "same"],
  ["what became known moves nothing", { a: 5, b: null }, { a: 5, b: 10 }, null],
  ["nothing in common", { a: null, b: 1 }, { a: 5, b: null }, null],
])("trend: %s", (_, before, after, trend) => {
  const scored = (points: Readonly<Record<string, number | null>>) => Object.entries(points).map(([code, own]) => ({ item: code, points: own }));
  expect(evaluationTrend([item("a"), item("b")], scored(before), scored(after))).toBe(trend);
});

test.each([
  [null, null, null, "yearly", "No grade"],
  ["excellent", "worse", "poor", "yearly", "support first"],
  ["poor", null, null, "three-yearly", "withdraw"],
  ["poor", null, "poor", "yearly", "stop funding"],
  ["poor", null, "good", "yearly", "correct within a year"],
  ["good", "worse", "good", "yearly", "ask why it fell"],
  ["good", "same", "good", "yearly", "keep the support."],
] as const)("a grade of %s, trend %s, before %s, %s proposes: %s", (grade, trend, before, period, words) => {
  const proposed = consequenceOf(grade, trend, before, period);
  expect(proposed.en).toContain(words);
  expect(consequenceWords(proposed.zh)).toEqual(proposed);
});

test("what an officer wrote as the consequence stands as written", () => {
  expect(consequenceWords("Merge with the neighbour.")).toEqual({ en: "Merge with the neighbour.", zh: "Merge with the neighbour." });
  expect(consequenceWords(null)).toBeNull();
  expect(consequenceWords("Proposed: keep the support.", true)).toEqual({ en: "Keep the support.", zh: "维持支持。" });
});

test.each<[number, readonly { grade: string; from: number }[], string | null]>([
  [85, [], "excellent"],
  [84.9, [], "good"],
  [0, [], "poor"],
  [59, [{ grade: "B", from: 60 }], null],
  [
    95,
    [
      { grade: "B", from: 60 },
      { grade: "A", from: 90 },
    ],
    "A",
  ],
])("%s of 100 points under %o: %s", (points, grades, grade) => {
  expect(gradeOf(points, 100, grades)).toBe(grade);
});

test("an evaluation: points of what is known, no grade where too little is, invented where what it counts is", async () => {
  const card = {
    id: "c",
    label: { en: "c", zh: "c" },
    items: [item("sharing_rate"), item("rd_staff_share")],
    grades: [],
    origin: "default",
    source: "",
  } as const;
  const occasion = { id: "e", year: 2025, period: "yearly", held: null, language: "en" } as const;
  const subject = { ...platform, labels: { en: "Lab", zh: null }, synthetic: false };
  const record = evaluationRecord(await sources({}), subject, card, occasion);
  expect(record).toMatchObject({ labels: { en: "Lab 2025", zh: "Lab2025年度" }, points: 2.5, of: 20, grade: null, missing: ["rd_staff_share"], trend: null });
  expect(record.synthetic).toBe(false);
  const invented = { "evaluation-input": [given("rd_staff_share", 2025, 1, { synthetic: true })] };
  const full = evaluationRecord(await sources(invented), subject, card, occasion);
  expect(full).toMatchObject({ points: 12.5, grade: "pass", synthetic: true });
  const before = evaluated(
    2024,
    [
      { item: "sharing_rate", points: 9 },
      { item: "rd_staff_share", points: 9 },
    ],
    { scorecard: "c", grade: "excellent" },
  );
  const fallen = evaluationRecord(await sources({ evaluation: [before], ...invented }), subject, card, occasion);
  expect([fallen.trend, fallen.consequence]).toEqual(["worse", "Proposed: keep the support, and ask why it fell."]);
  const three = evaluationRecord(await sources(invented), subject, card, { ...occasion, period: "three-yearly" });
  expect(three).toMatchObject({ labels: { en: "Lab 2023–2025" }, points: null, grade: null });
});
