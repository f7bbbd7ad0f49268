import { expect, test } from "vitest";
import { herdingFacts } from "../capabilities/structure/rules/herding/herding.ts";
import { isomorphismFacts } from "../capabilities/structure/rules/isomorphism/isomorphism.ts";
import { limitsOfRule, ruleThresholds } from "../diagnosis/rule-thresholds.ts";
import { rules } from "../judging/rules.ts";
import { SHARED_THRESHOLDS } from "./shared-thresholds.ts";
import { thresholdValues } from "./threshold.ts";

const why = { en: "", zh: "" };
const table = { share: { default: 0.5, unit: "share", why }, words: { default: ["a"], unit: "words", why } };

test("the office's values stand over the defaults", () => {
  expect(thresholdValues("rule", table, { share: 0.25 })).toEqual({ ok: true, value: { share: 0.25, words: ["a"] }, notes: [] });
});

test("a misspelt name and a value of another kind are faults with their place in quoin.yaml", () => {
  const outcome = thresholdValues("rule", table, { shar: 1, words: "a" });
  expect(outcome).toMatchObject({
    ok: false,
    notes: [
      { code: "diagnosis.unknown-threshold", at: { file: "quoin.yaml", field: "thresholds.rule.shar" } },
      { code: "diagnosis.threshold-kind", at: { field: "thresholds.rule.words" } },
    ],
  });
});

test("thresholds of a rule that does not exist are a fault", () => {
  expect(ruleThresholds(rules, { thresholds: { isomorphisms: { minimum_change: 0.2 } } })).toMatchObject({
    ok: false,
    notes: [{ code: "diagnosis.unknown-rule" }],
  });
});

test("the least sharing rates of grades stand beside the rules and are none; one that is no number is a fault", () => {
  expect(ruleThresholds(rules, { thresholds: { sharing_grade: { excellent: 0.4, pass: 0.1 } } }).ok).toBe(true);
  expect(ruleThresholds(rules, { thresholds: { sharing_grade: { excellent: "much" } } })).toMatchObject({
    ok: false,
    notes: [{ code: "diagnosis.threshold-kind", at: { field: "thresholds.sharing_grade.excellent" } }],
  });
});

test("a code that is written as a number is the text that it looks like", () => {
  const codes = { category: { default: "YFB", unit: "category", why } };
  expect(thresholdValues("rule", codes, { category: 3 })).toMatchObject({ ok: true, value: { category: "3" } });
  expect(thresholdValues("rule", codes, { category: true })).toMatchObject({ ok: false, notes: [{ code: "diagnosis.threshold-kind" }] });
});

test("the limits of one rule are the office's own over the defaults, by the names of today and each of its kind; a misspelt one is a fault", () => {
  const limits = limitsOfRule(herdingFacts, { thresholds: { herding: { share: 0.8 }, [SHARED_THRESHOLDS]: { q: 0.2 } } });
  if (!limits.ok) throw new Error("no fault is there");
  const share: number = limits.value.share;
  expect([share, limits.value.q, limits.value.significance]).toEqual([0.8, 0.2, 0.05]);
  // @ts-expect-error the rule has no such threshold
  expect(limits.value.shares).toBeUndefined();
  const renamed = limitsOfRule(isomorphismFacts, { thresholds: { isomorphism: { minimum_provinces: 7 } } });
  expect(renamed).toMatchObject({ ok: true, value: { minimum_regions: 7 } });
  expect(limitsOfRule(herdingFacts, { thresholds: { herding: { shares: 0.8 } } })).toMatchObject({
    ok: false,
    notes: [{ code: "diagnosis.unknown-threshold" }],
  });
});
