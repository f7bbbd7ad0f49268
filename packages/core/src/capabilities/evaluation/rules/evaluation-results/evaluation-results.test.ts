import { expect, test } from "vitest";
import { findingOn, findingsOf } from "../../../../../test/rule-probe.ts";
import { storedRecord } from "../../../../../test/stored-record.ts";
import type { Rule } from "../../../../diagnosis/rule.ts";
import { sourcesInMemory } from "../../../../judging/sources-in-memory.ts";
import type { StoredRecord } from "../../../../register/record-store.ts";
import { poorResults } from "./poor-results.ts";
import { unknownResults } from "./unknown-results.ts";

interface Told {
  readonly grade?: string | null;
  readonly year?: number;
  readonly missing?: readonly string[];
  readonly synthetic?: boolean;
}

const evaluation = (subject: string, { grade = null, year = 2025, missing = [], synthetic = false }: Told = {}): StoredRecord => {
  const id = `${subject}-${year}`;
  const inputs = [{ item: "sharing_rate", points: missing.includes("sharing_rate") ? null : 20 }];
  const fields = {
    labels: { en: `${subject} en`, zh: `${subject} zh` },
    subject: { type: "facility", id: subject },
    year,
    period: "yearly",
    grade,
    inputs,
    missing,
  };
  return storedRecord("evaluation", id, { ...fields, synthetic }, 2);
};
const on = async (rule: Rule, records: readonly StoredRecord[]) => findingOn(await findingsOf(rule, sourcesInMemory({}, records)), "CN");
const graded = (...grades: (string | null)[]) => grades.map((grade, at) => evaluation(`lab-${at}`, { grade }));

test("poor results: confirms from a quarter on, names them, and rests on every graded evaluation", async () => {
  const found = await on(poorResults, graded("poor", "good", "pass", "excellent", null));
  expect(found).toMatchObject({ id: "P4.3-poor-results-CN", verdict: "confirmed", value: 0.25, threshold: 0.25, synthetic: false });
  expect(found.statement.en).toContain("1 of 4 graded (25.0%) are graded poor: lab-0 en");
  expect(found.comparison?.text.en).toContain("each of 4 graded, 2025; limit");
  expect(found.evidence).toHaveLength(4);
  expect(found.evidence[0]).toEqual({ type: "evaluation", id: "lab-0-2025", version: 2 });
});

test("poor results: refuses where grades are good, and a newer grade replaces the poor one before", async () => {
  const better = [...graded("poor", "good", "pass", "excellent"), evaluation("lab-0", { grade: "good", year: 2026 })];
  const found = await on(poorResults, better);
  expect(found).toMatchObject({ verdict: "not-supported", value: 0 });
  expect(found.comparison?.text.zh).toContain("（2025—2026年）");
});

test("poor results: says insufficient data below four grades and without any evaluation", async () => {
  expect(await on(poorResults, graded("poor", "poor", "poor", null))).toMatchObject({ verdict: "insufficient-data", value: null });
  expect((await on(poorResults, [])).statement.en).toContain("0 of 0 evaluated have a grade");
});

test("unknown results: confirms, refuses, and is silent below four", async () => {
  const known = evaluation("known");
  const dark = (...names: string[]) => names.map((name) => evaluation(name, { missing: ["sharing_rate", "effective_hours"] }));
  const confirmed = await on(unknownResults, [...dark("a", "b"), known, evaluation("other", { missing: [] })]);
  expect(confirmed).toMatchObject({ id: "P2.1-unknown-results-CN", verdict: "confirmed", value: 0.5 });
  expect(confirmed.comparison).toMatchObject({ counted: ["a-2025", "b-2025"] });
  expect(await on(unknownResults, [...dark("a"), known, evaluation("x"), evaluation("y")])).toMatchObject({ verdict: "not-supported", value: 0.25 });
  expect(await on(unknownResults, dark("a", "b", "c"))).toMatchObject({ verdict: "insufficient-data" });
});

test("the order of records changes nothing, an invented one marks the finding, a retired one is gone", async () => {
  const records = graded("poor", "good", "pass", "excellent");
  expect(await on(poorResults, records.toReversed())).toEqual(await on(poorResults, records));
  expect((await on(poorResults, [...records, evaluation("new", { grade: "pass", synthetic: true })])).synthetic).toBe(true);
  expect(
    (
      await on(
        poorResults,
        records.map((each, at) => ({ ...each, retired: at === 0 })),
      )
    ).verdict,
  ).toBe("insufficient-data");
});

test("a complete count: no null and no power; other limits, the newest year and what was never evaluated are the choices", async () => {
  const facility = (id: string): StoredRecord => storedRecord("facility", id);
  const unseen = Array.from({ length: 40 }, (_, at) => facility(`unseen-${at}`));
  const found = await on(poorResults, [...graded("poor", "poor", "poor", "good"), ...unseen]);
  expect(found).toMatchObject({ verdict: "confirmed", strength: "depends", null: null, power: null, years: { from: 2025, to: 2025 } });
  expect(found.choices.at(-1)).toMatchObject({ value: 3 / 40, verdict: "not-supported" });
  expect(await on(poorResults, graded("poor", "poor", "poor", "good"))).toMatchObject({ verdict: "confirmed", strength: "robust" });
  const older = [...graded("poor", "poor", "good", "good", "good"), evaluation("lab-9", { grade: "poor", year: 2024 })];
  expect((await on(poorResults, older)).choices.map(({ label }) => label.en)).toContain("evaluations of 2025 alone");
});
