import { expect, test } from "vitest";
import { ruleThresholds } from "../diagnosis/judging/rule-thresholds.ts";
import { rules } from "../diagnosis/rules.ts";
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

test("a code that is written as a number is the text that it looks like", () => {
  const codes = { category: { default: "YFB", unit: "category", why } };
  expect(thresholdValues("rule", codes, { category: 3 })).toMatchObject({ ok: true, value: { category: "3" } });
  expect(thresholdValues("rule", codes, { category: true })).toMatchObject({ ok: false, notes: [{ code: "diagnosis.threshold-kind" }] });
});
