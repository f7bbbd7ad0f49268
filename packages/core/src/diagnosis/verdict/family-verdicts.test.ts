import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { storedRecord } from "../../../test/stored-record.ts";
import type { TestOutcome } from "./against-chance.ts";
import { movedWhole } from "./blocks.ts";
import { isCircular } from "./circular.ts";
import { isCodedEnough, uncoded } from "./coded-share.ts";
import { type LabelledCase, labelledBlocks } from "./dealt-label.ts";
import { isOutdated } from "./evidence-age.ts";
import { drawsFor, familyVerdicts } from "./families.ts";
import { isLook } from "./is-look.ts";
import { sourcesDisagree } from "./sources-disagree.ts";
import { flipsOf, strengthOf } from "./strength.ts";

const limits = { significance: 0.05, q: 0.1 };
const outcome = (p: number, [low, value, high]: readonly [number, number, number] = [1, 2, 3]): TestOutcome => ({
  p,
  effect: { value, low, high, level: 0.95, minimum: 1 },
  power: { effect: 1, detectable: 1, level: 0.8, seen: value },
});
const verdictsOf = (outcomes: Readonly<Record<string, TestOutcome>>) => familyVerdicts("f", new Map(Object.entries(outcomes)), limits);

describe("one question put to many regions", () => {
  test("asked of none has no verdicts", () => {
    expect(verdictsOf({}).size).toBe(0);
  });

  test("confirms what holds among all looks, and not what holds only by itself", () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`r${at}`, outcome(0.5, [-1, 0.5, 2])]));
    const told = verdictsOf({ ...many, strong: outcome(0.001), weak: outcome(0.04) });
    expect(told.get("strong")).toMatchObject({ verdict: "confirmed", size: "large", reason: null });
    expect(told.get("weak")).toMatchObject({ verdict: "insufficient-data", reason: "many-looks" });
    expect(told.get("r0")).toMatchObject({ verdict: "insufficient-data", reason: "low-power" });
    expect(told.get("strong")?.family).toMatchObject({ looks: 22, confirmed: 1, expected_by_chance: 22 * 0.05 });
  });

  test("alone is held against its own level, as if there were no family", () => {
    expect(verdictsOf({ only: outcome(0.04) }).get("only")).toMatchObject({ verdict: "confirmed", family: { looks: 1, level: 0.1, q: 0.04 } });
  });

  test("counts no look where the question could not be asked", () => {
    const told = verdictsOf({ asked: outcome(0.01), not: outcome(Number.NaN, [Number.NEGATIVE_INFINITY, 0, Number.POSITIVE_INFINITY]) });
    expect(told.get("asked")?.family.looks).toBe(1);
    expect(told.get("not")).toMatchObject({ verdict: "insufficient-data", reason: "low-power", family: { q: null } });
  });

  test("refuses what excludes an effect worth acting on, and calls real and small what is so", () => {
    const told = verdictsOf({ none: outcome(0.9, [-1, 0, 0.5]), small: outcome(0.001, [0.2, 0.5, 0.8]) });
    expect(told.get("none")).toMatchObject({ verdict: "not-supported", size: null, told: "not-supported" });
    expect(told.get("small")).toMatchObject({ verdict: "not-supported", size: "small", told: "confirmed" });
  });

  test("what lies on the other side of chance loosens the level for nobody", () => {
    const other = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`o${at}`, outcome(0.0001, [-3, -2, -1])]));
    const quiet = Object.fromEntries(Array.from({ length: 16 }, (_, at) => [`q${at}`, outcome(0.5, [-1, 0.2, 2])]));
    expect(verdictsOf({ ...other, ...quiet, near: outcome(0.03) }).get("near")?.verdict).toBe("insufficient-data");
  });

  test("does not depend on the order of the regions, and never calls more than would hold alone", () => {
    const looks = fc.array(fc.record({ p: fc.double({ min: 0.0001, max: 1, noNaN: true }), value: fc.double({ min: -3, max: 3, noNaN: true }) }), {
      minLength: 1,
      maxLength: 15,
    });
    fc.assert(
      fc.property(looks, (all) => {
        const named = all.map(({ p, value }, at) => [`r${at}`, outcome(p, [value - 1, value, value + 1])] as const);
        const one = familyVerdicts("f", new Map(named), limits);
        const other = familyVerdicts("f", new Map(named.toReversed()), limits);
        for (const [name, given] of named) {
          expect(other.get(name)).toEqual(one.get(name));
          if (one.get(name)?.verdict === "confirmed") expect([given.effect.low > 0, given.p <= limits.q]).toEqual([true, true]);
        }
        expect([...one.values()].filter(({ verdict }) => verdict === "confirmed")).toHaveLength(one.get("r0")?.family.confirmed ?? -1);
      }),
    );
  });
});

test.each([
  [1, 100, 100],
  [1, 10, 100],
  [31, 1000, 3100],
  [31, 5000, 5000],
  [0, 100, 100],
])("a family of %i looks for which %i draws are asked needs %i", (looks, asked, needed) => {
  expect(drawsFor(looks, asked, limits)).toBe(needed);
});

describe("cases of a label by their blocks", () => {
  const cases: readonly LabelledCase[] = [
    { block: "a", labelled: true, hit: true },
    { block: "b", labelled: false, hit: true },
    { block: "a", labelled: false, hit: true },
    { block: "c", labelled: true, hit: false },
  ];

  test("are counted: how large, how many labelled, how many hits, how many both", () => {
    expect(labelledBlocks(cases)).toEqual([
      { size: 1, labelled: 0, hits: 1, labelledHits: 0 },
      { size: 1, labelled: 1, hits: 0, labelledHits: 0 },
      { size: 2, labelled: 1, hits: 2, labelledHits: 1 },
    ]);
    expect(labelledBlocks([])).toEqual([]);
  });

  test("stand in an order of their own, whatever the blocks are called and whichever came first", () => {
    const renamed = cases.toReversed().map((each) => ({ ...each, block: `z-${each.block === "a" ? "last" : each.block}` }));
    expect(labelledBlocks(renamed)).toEqual(labelledBlocks(cases));
  });
});

test("a finding is robust only where every way that is listed gives the same verdict", () => {
  const ways = (...verdicts: ("confirmed" | "not-supported")[]) => verdicts.map((verdict) => ({ verdict }));
  expect(strengthOf("confirmed", ways("confirmed", "confirmed"))).toBe("robust");
  expect(strengthOf("not-supported", ways("not-supported"))).toBe("robust");
  expect(strengthOf("confirmed", ways("confirmed", "not-supported"))).toBe("depends");
  expect([strengthOf("confirmed", []), strengthOf("not-supported", []), strengthOf("insufficient-data", [])]).toEqual(["depends", null, null]);
  expect(flipsOf("confirmed", ways("confirmed", "not-supported"))).toEqual(ways("not-supported"));
});

test.each<[string, number, number, number, number, boolean]>([
  ["far apart", 78, 8.24, 0, 0.25, true],
  ["within the tolerance", 100, 80, 0, 0.25, false],
  ["on the edge of it", 100, 75, 0, 0.25, false],
  ["within the errors that they state", 10, 14, 2, 0, false],
  ["beyond them", 10, 14.1, 2, 0, true],
  ["both zero", 0, 0, 0, 0.25, false],
  ["of opposite signs", -1, 1, 0, 0.25, true],
])("two sources that lie %s", (_, one, other, error, tolerance, disagree) => {
  const [a, b] = [one, other].map((value, at) => ({ source: String(at), value, error }));
  if (a === undefined || b === undefined) throw new Error("two were given");
  expect([sourcesDisagree(a, b, tolerance), sourcesDisagree(b, a, tolerance)]).toEqual([disagree, disagree]);
});

test.each<[number | null, number | null, boolean]>([
  [2019, 2024, false],
  [2018, 2024, true],
  [2030, 2024, false],
  [null, 2024, false],
  [2000, null, false],
])("evidence until %s is old for the base year %s: %s", (to, base, old) => {
  expect(isOutdated({ years: to === null ? null : { from: to, to } }, base, 5)).toBe(old);
});

test.each<[string | null, boolean]>([
  ["project P-7", true],
  ["P-7", true],
  ["see (P-7), page 3", true],
  ["project P-70", false],
  ["project XP-7", false],
  ["P-70 and P-7", true],
  ["P-7_old", false],
  ["项目P-7", false],
  [null, false],
  ["", false],
])("a thing entered because of %j was entered because of P-7: %s", (source, circular) => {
  const thing = storedRecord("item", "i", { source });
  expect(isCircular(thing, storedRecord("project", "P-7"))).toBe(circular);
});

test("enough is coded from the share on that is asked for, and an empty list is not coded", () => {
  expect([isCodedEnough({ coded: 5, all: 10 }, 0.5), isCodedEnough({ coded: 4, all: 10 }, 0.5), isCodedEnough({ coded: 0, all: 0 }, 0)]).toEqual([
    true,
    false,
    false,
  ]);
  const [things, code] = [
    { en: "calls", zh: "指南" },
    { en: "a technology", zh: "技术" },
  ];
  expect(uncoded(things, code, { coded: 8, all: 2217 }, 0.5).text.en).toBe(
    "Of 2,217 calls 8 (0.4%) name a technology; at least 50% must, else what is not named is unknown and not absent.",
  );
  expect(uncoded(things, code, { coded: 0, all: 0 }, 0.5).text.en).not.toContain("NaN");
});

test("a question was asked where anything came of it", () => {
  expect([
    isLook({ value: null, effect: null, null: null }),
    isLook({ value: 0, effect: null, null: null }),
    isLook({ value: null, effect: {}, null: null }),
  ]).toEqual([false, true, true]);
  expect(movedWhole("institution", "year", "field")).toEqual({ unit: "institution", strata: ["year", "field"] });
  expect(movedWhole("project")).toEqual({ unit: "project", strata: [] });
});
