import { expect, test } from "vitest";
import { missingSubjectFacts } from "../capabilities/generic-technology/rules/missing-subject/missing-subject.ts";
import { orphanTechnologyFacts } from "../capabilities/generic-technology/rules/orphan-technology/orphan-technology.ts";
import { unstableSupportFacts } from "../capabilities/generic-technology/rules/unstable-support/unstable-support.ts";
import { herdingFacts } from "../capabilities/structure/rules/herding/herding.ts";
import { limitsOfRule } from "../diagnosis/rule-thresholds.ts";
import { rules } from "../judging/rules.ts";
import { askedThresholds, type LimitSettings, saysNothing, unsaidSettings } from "./asked-thresholds.ts";
import { settings } from "./settings.ts";

const threeRules = [missingSubjectFacts, orphanTechnologyFacts, unstableSupportFacts];
const categories = (office: LimitSettings) =>
  threeRules.map((facts) => {
    const limits = limitsOfRule<typeof facts.thresholds>(facts, office);
    return limits.ok ? limits.value.generic_categories : limits.notes;
  });

test("which projects are generic is said once for all rules that ask; a rule that says it goes by its own", () => {
  expect(categories({ thresholds: {}, generic: { categories: ["3", "4"] }, currency: "BRL" })).toEqual([
    ["3", "4"],
    ["3", "4"],
    ["3", "4"],
  ]);
  const own = { "missing-subject": { generic_categories: ["9"] }, "unstable-support": { generic_category: 5 } };
  expect(categories({ thresholds: own, generic: { categories: ["3"] }, currency: "BRL" })).toEqual([["9"], ["3"], ["5"]]);
  // A code that is written as a number is the text of the rows.
  expect(settings.parse({ generic: { categories: [3] } }).generic?.categories).toEqual(["3"]);
});

test("what holds in China holds in an office that counts in its currency and says nothing, and nowhere else", () => {
  const values = (office: LimitSettings) => rules.map((rule) => [rule, askedThresholds(office, rule)] as const);
  const given = (office: LimitSettings) => values(office).flatMap(([{ code }, own]) => Object.keys(own).map((name) => `${code}.${name}`));
  expect(given({ thresholds: {}, currency: "BRL" })).toEqual([]);
  expect(given({ thresholds: {}, currency: "BRL", paper: { shown: true, names: {}, hidden: [], own: [], examples: ["china-its"] } })).toEqual([]);
  expect(given({ thresholds: {} })).toEqual([]);
  expect(given({ thresholds: {}, currency: "CNY" })).toEqual(
    expect.arrayContaining(["herding.call_year", "missing-subject.generic_categories", "unstable-support.generic_categories", "passive-upgrading.markets"]),
  );
  expect(limitsOfRule(herdingFacts, { thresholds: {}, currency: "CNY" })).toMatchObject({ ok: true, value: { call_year: 2018 } });
  expect(limitsOfRule(herdingFacts, { thresholds: { herding: { call_year: 2021 } }, currency: "CNY" })).toMatchObject({ ok: true, value: { call_year: 2021 } });
  expect(categories({ thresholds: {}, generic: { title_words: ["x"] }, currency: "CNY" })).toEqual([[], [], []]);
});

test("no default of a rule names what China alone has", () => {
  const ofChina = /YFB|display_world|中国|China|^CHN$|2018/;
  const named = rules.flatMap(({ code, thresholds }) =>
    Object.entries(thresholds).flatMap(([name, { default: preset }]) =>
      [preset].flat().some((each) => ofChina.test(String(each))) ? [`${code}.${name}`] : [],
    ),
  );
  expect(named).toEqual([]);
});

test("a setting is asked for where all that says it is empty", () => {
  const asked = (values: Readonly<Record<string, number | string | readonly string[]>>) => unsaidSettings(missingSubjectFacts, values);
  expect(asked({})).toEqual(["generic"]);
  expect(asked({ generic_categories: [], generic_title_words: ["common"] })).toEqual([]);
  expect(unsaidSettings(herdingFacts, { call_year: 0 })).toEqual(["thresholds.herding.call_year"]);
  expect(unsaidSettings(herdingFacts, { call_year: 2021 })).toEqual([]);
  expect(unsaidSettings(unstableSupportFacts, {})).toEqual([]);
  // Zero is a value where it is not the sign of none.
  expect(saysNothing({ default: 5, unit: "years", why: { en: "", zh: "" } }, 0)).toBe(false);
});
