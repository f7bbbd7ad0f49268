import { expect, test } from "vitest";
import { provinceWords } from "../../../test/rule-probe.ts";
import { completeFinding } from "../../judging/complete-finding.ts";
import { rules } from "../../judging/rules.ts";
import { percent } from "../../language/statement/values.ts";
import { type FindingDraft, findingDraft, nation } from "../finding/finding-draft.ts";
import { misreadingWords } from "../finding/misreading.words.ts";
import type { Rule } from "../rule.ts";
import { surenessWords } from "./sureness.words.ts";

const time = { root: "CN", baseYear: null, maximum_age: 5, significance: 0.05, words: provinceWords };
const confirmed = (more: Partial<FindingDraft> = {}): FindingDraft =>
  findingDraft({
    subject: nation,
    verdict: "confirmed",
    statement: surenessWords.say("untried"),
    evidence: [],
    synthetic: false,
    value: 0.2,
    threshold: 0.3,
    choices: [{ label: { en: "another limit", zh: "其他界限" }, value: 0.2, null: null, verdict: "confirmed" }],
    ...more,
  });
const chance = { mean: 0.4, p05: 0.3, p95: 0.5, p_value: 0.01 };
const tried = (called: readonly string[]) => ({ subjects: ["A", "B", "C", "D", "E"], called });

test.each(rules.map((rule) => [rule.code, rule] as const))(
  "%s: a limit that was tried on nothing confirms nothing, unless records or a measured forecast stand behind it",
  (_, rule) => {
    const finding = completeFinding(rule, confirmed(), time);
    if (rule.grounds === "chance") {
      expect(finding).toMatchObject({ verdict: "insufficient-data", reason: "limit-calls-others", strength: "robust" });
      expect(finding.statement.en).toContain("by itself it confirms nothing");
    } else expect(finding.verdict).toBe("confirmed");
    // What was held against chance, or tried on five others, stands.
    expect(completeFinding(rule, confirmed({ null: chance }), time).verdict).toBe("confirmed");
    expect(completeFinding(rule, confirmed({ placebo: tried([]) }), time).verdict).toBe("confirmed");
    expect(completeFinding(rule, confirmed({ dealt: { called_share: 0.02, worlds: 100 } }), time).verdict).toBe("confirmed");
  },
);

test("that choices keep an answer is not said where theirs are withheld", () => {
  const [rule] = rules.filter(({ grounds }) => grounds === "chance");
  if (rule === undefined) throw new Error("no rule rests on chance");
  const open = completeFinding(rule, confirmed({ verdict: "insufficient-data" }), time);
  expect(open.choices.map(({ verdict }) => verdict)).toEqual(["insufficient-data", "insufficient-data"]);
  expect(open.statement.en).not.toContain("keeps this answer");
});

test("where sources disagree something was counted", () => {
  const [rule] = rules.filter(({ grounds }) => grounds === "chance");
  if (rule === undefined) throw new Error("no rule rests on chance");
  const said = (reason: FindingDraft["reason"]) =>
    completeFinding(rule, confirmed({ verdict: "insufficient-data", reason, value: null, threshold: null, choices: [] }), time).misreading?.licenses.en;
  expect(said("sources-disagree")).toBe(misreadingWords.text("open-licenses").en);
  expect(said("not-coded")).toBe(misreadingWords.text("uncounted-licenses").en);
});

test("four comparators are too few to have tried a limit on", () => {
  const [rule] = rules.filter(({ grounds }) => grounds === "chance");
  if (rule === undefined) throw new Error("no rule rests on chance");
  expect(completeFinding(rule, confirmed({ placebo: { subjects: ["A", "B", "C", "D"], called: [] } }), time).verdict).toBe("insufficient-data");
});

test("rules that rest on no chance are these, each of them a count of records or a measured forecast", () => {
  const others = rules.filter(({ grounds }) => grounds !== "chance").map(({ code, grounds }) => `${code}: ${grounds}`);
  expect(others.sort()).toEqual(
    [
      ...[
        "budget-gap",
        "budget-overlap",
        "centres-missing",
        "contradiction",
        "foreign-items",
        "gap",
        "idle-bases",
        "instrument-holes",
        "lent-hours",
        "low-readiness",
        "mandates-missing",
        "missing-assets",
        "missing-complement",
        "no-horizon",
        "orphan-technology",
        "overlap",
      ],
      ...[
        "paid-twice",
        "plans-gap",
        "plans-overlap",
        "needs-unanswered",
        "poor-results",
        "published-hours",
        "qualification-gaps",
        "refused-hours",
        "skills-short",
        "supervision-due",
        "unfunded-target",
        "unknown-results",
      ],
    ]
      .map((code) => `${code}: records`)
      .concat("passive-upgrading: forecast", "planned-overcapacity: stated")
      .sort(),
  );
});

test("what rests on records alone says that it is a fact, and whose its limit is; what they do not suffice for says neither", () => {
  const [records, stated, asked] = (["records", "stated", "chance"] as const).map((own) => rules.find(({ grounds }) => grounds === own));
  if (records === undefined || stated === undefined || asked === undefined) throw new Error("no rule of a kind");
  const limit = { name: "least_share", said: percent(0.2, 0) };
  const said = (rule: Rule, more: Partial<FindingDraft>, own: readonly string[] = []) =>
    completeFinding(rule, confirmed(more), time, new Set(own)).statement.en;
  expect(said(records, { limit })).toContain("A fact of what is recorded, held against a limit of 20%, as the rule gives it: nothing beyond it is inferred.");
  expect(said(records, { limit }, ["least_share"])).toContain("held against a limit of 20%, which the office set:");
  // Another limit that the office set is not this one.
  expect(said(records, { limit }, ["minimum_things"])).toContain("as the rule gives it");
  expect(said(records, {}, ["minimum_things"])).toContain("limits of which the office set some itself");
  expect(said(records, { verdict: "not-supported" })).toContain("A fact of what is recorded, held against limits as the rule gives them");
  expect(said(records, { verdict: "insufficient-data" })).not.toContain("fact");
  expect(said(stated, {})).toContain("taken at its word");
  expect(said(asked, { null: chance })).not.toContain("fact");
});

test("whatever is dealt says what moves whole", () => {
  for (const { code, blocks, grounds } of rules) if (blocks !== null) expect([code, grounds, blocks.unit.length > 0]).toEqual([code, "chance", true]);
});
