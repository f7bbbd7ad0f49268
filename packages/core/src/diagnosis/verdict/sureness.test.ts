import { nullSummary } from "@quoin/methods";
import { expect, test } from "vitest";
import { yearsOf } from "../../evidence/evidence-years.ts";
import type { StoredRecord } from "../../register/record-store.ts";
import { againstChance, isSmallerThanMatters, outcomeOf, powerOf, type TestOutcome, verdictOf } from "./against-chance.ts";
import { isCircular } from "./circular.ts";
import { isCodedEnough, uncoded } from "./coded-share.ts";
import { isOutdated } from "./evidence-age.ts";
import { drawsFor, familyVerdicts } from "./families.ts";
import { sourcesDisagree } from "./sources-disagree.ts";
import { strengthOf } from "./strength.ts";

const shared = { significance: 0.05, q: 0.1 };
/** 999 draws, evenly from -1 to 1. */
const even = Float64Array.from({ length: 999 }, (_, draw) => (draw - 499) / 499);
const held = (observed: number) => nullSummary(observed, even);

test.each([
  ["beyond chance on the claim's side", 0.99, 0.1, "confirmed"],
  ["beyond chance on the other side, and the test was sharp enough", -0.99, 2, "not-supported"],
  ["inside chance, and an effect that matters would have been found", 0.2, 2, "not-supported"],
  ["inside chance, and it would not: 0.95 + 0.6 are needed", 0.2, 1.5, "insufficient-data"],
  ["beyond chance on the other side with a blunt test", -0.99, 1.5, "insufficient-data"],
] as const)("%s", (_, observed, minimum, verdict) => {
  expect(againstChance({ held: held(observed), claim: "above", minimum }, shared).verdict).toBe(verdict);
  expect(againstChance({ held: held(-observed), claim: "below", minimum }, shared).verdict).toBe(verdict);
});

test("power is stated with the sign of the claim, and in the unit of the effect", () => {
  const { power } = againstChance({ held: held(0), claim: "below", minimum: 20, scale: 10 }, shared);
  expect(power).toMatchObject({ effect: -20, level: 0.8 });
  expect(power.detectable).toBeCloseTo(-10 * (0.95 + 0.6), 1);
});

test("another significance moves verdict and power alike", () => {
  const strict = againstChance({ held: held(0.99), claim: "above", minimum: 0.1 }, { significance: 0.001 });
  expect(strict.verdict).toBe("insufficient-data");
  expect(Number(outcomeOf({ held: held(0), claim: "above", minimum: 1 }, { significance: 0.2 }).power.detectable)).toBeLessThan(1.5);
});

test("draws that are all alike test nothing", () => {
  expect(againstChance({ held: nullSummary(3, new Float64Array(999).fill(2)), claim: "above", minimum: 1 }, shared)).toMatchObject({
    verdict: "insufficient-data",
    power: { detectable: null },
  });
});

const outcome = (p: number, isTowards = true, detectable = 1): TestOutcome => ({ p, isTowards, power: powerOf(2, detectable, 3) });

test("in a family each region answers for all looks; who looks so only alone is not told", () => {
  const outcomes = new Map([
    ["a", outcome(0.0001)],
    ["b", outcome(0.04)],
    ["c", outcome(0.0001, false)],
    ...Array.from({ length: 17 }, (_, n) => [`n${n}`, outcome(0.5, true, n === 0 ? 3 : 1)] as const),
    ["untested", outcome(Number.NaN)],
  ]);
  const verdicts = familyVerdicts("P9.9-rule", outcomes, shared);
  expect(verdicts.get("a")).toMatchObject({ verdict: "confirmed", family: { id: "P9.9-rule", looks: 20, confirmed: 1, expected_by_chance: 1, q: 0.001 } });
  expect(verdicts.get("b")).toMatchObject({ verdict: "insufficient-data", reason: "many-looks" });
  expect(verdicts.get("c")).toMatchObject({ verdict: "not-supported" });
  expect(verdicts.get("n0")).toMatchObject({ verdict: "insufficient-data", reason: "low-power" });
  expect(verdicts.get("n1")).toMatchObject({ verdict: "not-supported" });
  expect(verdicts.get("untested")?.family.q).toBeNull();
  expect(verdictOf(outcome(0.04), shared)).toBe("confirmed");
});

test("276 looks at q = 0.10 need 27,600 draws, one look what was asked", () => {
  expect(drawsFor(276, 2000, { q: 0.1 })).toBe(27_600);
  expect(drawsFor(1, 2000, { q: 0.1 })).toBe(2000);
});

test("robust is what every choice keeps; a rule without choices is never robust", () => {
  expect(strengthOf("confirmed", [{ verdict: "confirmed" }, { verdict: "confirmed" }])).toBe("robust");
  expect(strengthOf("confirmed", [{ verdict: "confirmed" }, { verdict: "insufficient-data" }])).toBe("depends");
  expect(strengthOf("confirmed", [])).toBe("depends");
  expect(strengthOf("not-supported", [{ verdict: "not-supported" }])).toBeNull();
});

test("unknown is not none: an empty list is not coded, and the refusal says how much is", () => {
  expect(isCodedEnough({ coded: 0, all: 0 }, 0)).toBe(false);
  expect(isCodedEnough({ coded: 5, all: 10 }, 0.5)).toBe(true);
  expect(uncoded({ en: "calls", zh: "指南" }, { en: "a technology", zh: "技术" }, { coded: 8, all: 2217 }, 0.5).text.en).toContain(
    "8 (0.4%) name a technology",
  );
});

const record = (id: string, source: string | null): StoredRecord => ({ type: "item", id, version: 1, body: { source } }) as unknown as StoredRecord;

test("an item entered because of a project cannot show that the project covers it; a longer id is another one", () => {
  expect(isCircular(record("I-1", "project P-7"), record("P-7", null))).toBe(true);
  expect(isCircular(record("I-1", "project P-70"), record("P-7", null))).toBe(false);
  expect(isCircular(record("I-1", null), record("P-7", null))).toBe(false);
});

test("78.0 and 8.24 disagree whatever a quarter allows; 78.0 and 80.1 do not", () => {
  const figure = (value: number, error = 0) => ({ source: "s", value, error });
  expect(sourcesDisagree(figure(78), figure(8.24), 0.25)).toBe(true);
  expect(sourcesDisagree(figure(78), figure(80.1), 0.25)).toBe(false);
  expect(sourcesDisagree(figure(78), figure(55, 10), 0.2)).toBe(false);
});

test("evidence until 2011 is old in 2023 and not in 2016; without a year nothing is called old", () => {
  expect(isOutdated({ years: yearsOf([2009, null, 2011]) }, 2023, 5)).toBe(true);
  expect(isOutdated({ years: { from: 2009, to: 2011 } }, 2016, 5)).toBe(false);
  expect(isOutdated({ years: yearsOf([]) }, 2023, 5)).toBe(false);
  expect(isOutdated({ years: { from: 1990, to: 1991 } }, null, 5)).toBe(false);
});

test.each([
  ["confirmed and smaller than what matters", "confirmed", -0.01, true],
  ["confirmed and as large", "confirmed", -0.05, false],
  ["small and not told from chance", "insufficient-data", -0.01, false],
] as const)("what is real and need not be acted on: %s", (_, verdict, seen, small) => {
  expect(isSmallerThanMatters({ verdict, power: powerOf(-0.05, -0.02, seen) })).toBe(small);
  expect(isSmallerThanMatters({ verdict, power: null })).toBe(false);
});
