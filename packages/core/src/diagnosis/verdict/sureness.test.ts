import { nullSummary } from "@quoin/methods";
import { expect, test } from "vitest";
import { yearsOf } from "../../evidence/evidence-years.ts";
import type { StoredRecord } from "../../register/record-store.ts";
import type { Choice, Verdict } from "../finding/finding.ts";
import { againstChance, outcomeOf, powerOf, type TestOutcome } from "./against-chance.ts";
import { isCircular } from "./circular.ts";
import { isCodedEnough, uncoded } from "./coded-share.ts";
import { isOutdated } from "./evidence-age.ts";
import { drawsFor, familyVerdicts } from "./families.ts";
import { sourcesDisagree } from "./sources-disagree.ts";
import { strengthOf } from "./strength.ts";
import { effectStatement, plainEffect, strengthStatement } from "./sureness-statements.ts";

const shared = { significance: 0.05, q: 0.1 };
/** All that chance gives: 999 values, evenly from -1 to 1. Two in a hundred lie beyond 0.98 on either side, five beyond 0.95. */
const even = Float64Array.from({ length: 999 }, (_, draw) => (draw - 499) / 499);
const held = (observed: number) => ({ ...nullSummary(observed, even), isExact: true });

test.each([
  ["beyond chance on the claim's side, and worth acting on", 0.99, 0.1, "confirmed", "large"],
  ["beyond chance and smaller than what is worth acting on", 0.99, 1.1, "not-supported", "small"],
  ["inside chance, and what matters is excluded: 0.2 + 0.95 is less than 1.2", 0.2, 1.2, "not-supported", null],
  ["inside chance, and what matters is not excluded", 0.2, 1.1, "insufficient-data", null],
  ["beyond chance on the other side: whatever matters is excluded, however blunt the test", -0.99, 0.1, "not-supported", null],
] as const)("%s", (_, observed, minimum, verdict, size) => {
  expect(againstChance({ observed: held(observed), claim: "above", minimum }, shared)).toMatchObject({ verdict, size });
  expect(againstChance({ observed: held(-observed), claim: "below", minimum }, shared)).toMatchObject({ verdict, size });
});

test("power is stated with the sign of the claim, and in the unit of the effect", () => {
  const { power } = againstChance({ observed: held(0), claim: "below", minimum: 20, scale: 10 }, shared);
  expect(power).toMatchObject({ effect: -20, level: 0.8 });
  expect(power.detectable).toBeCloseTo(-10 * (0.95 + 0.6), 1);
});

test("a power that cannot exist is none: no share lies further below chance than chance lies above 0", () => {
  expect(againstChance({ observed: held(0), claim: "below", minimum: 0.5, most: 0.9 }, shared).power.detectable).toBeNull();
  expect(againstChance({ observed: held(0), claim: "below", minimum: 0.5, most: 0.9 }, shared).effect.high).toBe(0.9);
});

test("another significance moves interval, verdict and power alike", () => {
  const strict = againstChance({ observed: held(0.99), claim: "above", minimum: 0.1 }, { significance: 0.001 });
  expect(strict.verdict).toBe("insufficient-data");
  expect(strict.effect.level).toBe(0.999);
  expect(Number(outcomeOf({ observed: held(0), claim: "above", minimum: 1 }, { significance: 0.2 }).power.detectable)).toBeLessThan(1.5);
});

test("draws that are all alike test nothing", () => {
  expect(againstChance({ observed: nullSummary(3, new Float64Array(999).fill(2)), claim: "above", minimum: 1 }, shared)).toMatchObject({
    verdict: "insufficient-data",
    effect: { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY },
    power: { detectable: null },
  });
});

test("a change must be so of itself too: one that goes the other way confirms nothing, however chance would have it", () => {
  const down = nullSummary(
    -0.2,
    Float64Array.from(even, (each) => 1 + each / 100),
  );
  expect(againstChance({ observed: down, claim: "below", minimum: 0.1, isOfItself: true }, shared)).toMatchObject({ verdict: "confirmed" });
  const up = nullSummary(
    0.2,
    Float64Array.from(even, (each) => 1 + each / 100),
  );
  const judged = againstChance({ observed: up, claim: "below", minimum: 0.1, isOfItself: true }, shared);
  expect(judged.verdict).toBe("not-supported");
  expect(judged.effect.value).toBeCloseTo(-0.2, 12);
});

test.each([0.05, 0.4, 1.3])("the threshold is where the verdict turns to confirmed, with a minimum of %s", (minimum) => {
  const at = againstChance({ observed: held(0), claim: "above", minimum }, shared).threshold;
  expect(againstChance({ observed: held(at + 1e-9), claim: "above", minimum }, shared).verdict).toBe("confirmed");
  expect(againstChance({ observed: held(at - 1e-9), claim: "above", minimum }, shared).verdict).not.toBe("confirmed");
});

const outcome = (p: number, [low, high]: readonly [number, number] = [1, 5], value = 3): TestOutcome => ({
  p,
  effect: { value, low, high, level: 0.95, minimum: 2 },
  power: powerOf(2, 1, value),
});

test("in a family each region answers for all looks; who looks so only alone is not told", () => {
  const outcomes = new Map([
    ["a", outcome(0.0001)],
    ["b", outcome(0.04)],
    ["c", outcome(0.0001, [-5, -1], -3)],
    ["small", outcome(0.0001, [0.1, 1.9], 1)],
    ["small alone", outcome(0.04, [0.1, 1.9], 1)],
    ...Array.from({ length: 15 }, (_, n) => [`n${n}`, outcome(0.5, n === 0 ? [-1, 3] : [-1, 1], 0.5)] as const),
    ["untested", outcome(Number.NaN, [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])],
  ]);
  const verdicts = familyVerdicts("P9.9-rule", outcomes, shared);
  expect(verdicts.get("a")).toMatchObject({ verdict: "confirmed", size: "large", family: { id: "P9.9-rule", looks: 20, confirmed: 1, expected_by_chance: 1 } });
  expect(verdicts.get("a")?.family.q).toBeCloseTo(0.002 / 2, 12);
  expect(verdicts.get("b")).toMatchObject({ verdict: "insufficient-data", reason: "many-looks", told: "insufficient-data" });
  expect(verdicts.get("c")).toMatchObject({ verdict: "not-supported", size: null });
  expect(verdicts.get("small")).toMatchObject({ verdict: "not-supported", size: "small", told: "confirmed" });
  expect(verdicts.get("small alone")).toMatchObject({ verdict: "not-supported", size: null, told: "not-supported" });
  expect(verdicts.get("n0")).toMatchObject({ verdict: "insufficient-data", reason: "low-power" });
  expect(verdicts.get("n1")).toMatchObject({ verdict: "not-supported", reason: null });
  expect(verdicts.get("untested")?.family.q).toBeNull();
  expect(verdicts.get("untested")?.verdict).toBe("insufficient-data");
});

test("276 looks at q = 0.10 need 27,600 draws, one look what was asked", () => {
  expect(drawsFor(276, 2000, { q: 0.1 })).toBe(27_600);
  expect(drawsFor(1, 2000, { q: 0.1 })).toBe(2000);
});

test("robust is what every choice keeps, a refusal as a confirmation; what is confirmed without choices is never robust", () => {
  expect(strengthOf("confirmed", [{ verdict: "confirmed" }, { verdict: "confirmed" }])).toBe("robust");
  expect(strengthOf("confirmed", [{ verdict: "confirmed" }, { verdict: "insufficient-data" }])).toBe("depends");
  expect(strengthOf("confirmed", [])).toBe("depends");
  expect(strengthOf("not-supported", [{ verdict: "not-supported" }])).toBe("robust");
  expect(strengthOf("not-supported", [{ verdict: "not-supported" }, { verdict: "confirmed" }])).toBe("depends");
  expect(strengthOf("insufficient-data", [])).toBeNull();
});

test("a choice that could not be tried gives no other answer: the statement parts it from those that do", () => {
  const choice = (label: string, value: number | null, verdict: Verdict): Choice => ({ label: { en: label, zh: label }, value, null: null, verdict });
  const said = (verdict: Verdict, ...choices: Choice[]) => strengthStatement(verdict, "depends", choices).map(({ text }) => text.en);
  const kept = choice("kept", 1, "confirmed");
  expect(said("confirmed", kept, choice("thin", null, "insufficient-data"))).toEqual([
    "Each choice that could be tried (1) keeps this answer.",
    "Not tried, since figures for it are missing or too few: “thin”.",
  ]);
  expect(said("confirmed", kept, choice("unclear", 2, "insufficient-data"), choice("thin", null, "insufficient-data"))).toEqual([
    "It depends on a choice: “insufficient data” under 1 (“unclear”), of 3 choices.",
    "Not tried, since figures for it are missing or too few: “thin”.",
  ]);
  expect(said("not-supported", choice("thin", null, "insufficient-data"))).toEqual(["Not tried, since figures for it are missing or too few: “thin”."]);
  // Where the answer is open all the same.
  const open = [choice("a", 1, "insufficient-data"), choice("b", 2, "insufficient-data"), choice("thin", null, "insufficient-data")];
  expect(strengthStatement("insufficient-data", "robust", open).map(({ text }) => text.en)).toEqual([
    "Each choice that could be tried (2) keeps this answer.",
    "Not tried, since figures for it are missing or too few: “thin”.",
  ]);
  // A choice without one value that was held against chance was tried: its value lies between two.
  const chance = { mean: 0, p05: -1, p95: 1, p_value: 0.3 };
  expect(said("insufficient-data", { ...choice("between", null, "insufficient-data"), null: chance }, choice("other", 1, "not-supported"))).toEqual([
    "It depends on a choice: “not supported” under 1 (“other”), of 2 choices.",
  ]);
});

test("what a withheld refusal excludes stays said, and is not said to fit the data", () => {
  const effect = { value: -0.003, low: -0.005, high: -0.0004, level: 0.95, minimum: 0.02 };
  const power = { effect: 0.02, detectable: 0.01, level: 0.8, seen: -0.003 } as const;
  const said = (high: number) =>
    effectStatement({ verdict: "insufficient-data", size: null, effect: { ...effect, high }, power, family: null }, plainEffect).map(({ text }) => text.en);
  expect(said(-0.0004)).toEqual(["Counted so, nothing on the side that is asked about fits the data (interval of 95%); 0.02 is the least that matters."]);
  expect(said(0.01)).toEqual(["More than 0.01 does not fit the data (interval of 95%); 0.02 is the least that matters."]);
  expect(said(0.03)).toEqual(["On the side that is asked about anything from no effect to 0.03 fits the data (interval of 95%); 0.02 would already matter."]);
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
