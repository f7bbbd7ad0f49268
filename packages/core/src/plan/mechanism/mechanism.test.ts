import { expect, test } from "vitest";
import { officeOf, settingsOf } from "../../../test/office.ts";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import { verbatim } from "../../language/statement/values.ts";
import { fundEnvelope } from "../lines/fund-envelope.ts";
import type { PlanLine } from "../plan.ts";
import { chainOfLine } from "./chain-of-line.ts";
import { evaluationOf } from "./evaluation-of-line.ts";
import { mechanismWords } from "./mechanism.words.ts";
import { unansweredOf } from "./unanswered.ts";

const finding = (id: string, own: Partial<Finding> = {}): Finding =>
  ({
    id,
    rule: "missing-subject",
    part: null,
    problem: "P3",
    verdict: "confirmed",
    mechanism: "blocking",
    measure: "share.institutes-lead",
    question: { en: `Is ${id} so?`, zh: `${id}如何？` },
    subject: { type: "region", id: "CN" },
    value: 0.2,
    unit: "1",
    power: null,
    ...own,
  }) as Finding;

const indicator: NonNullable<PlanLine["indicator"]> = {
  id: "hours",
  target: 10,
  now: 4,
  unit: "h",
  label: { en: "hours lent", zh: "开放机时" },
  by: "2030-12-31",
  direction: "up",
  basis: "line",
  source: null,
  reached: null,
};
const aims = { indicator: "hours", from: 4, to: 10, computed: false };
const place = { isNation: true, panel: Array.from({ length: 31 }, (_, at) => ({ code: String(at), name: { en: "", zh: "" } })), settings: settingsOf({}) };

test("a chain begins with what is confirmed; what nobody confirmed names who assumes it", () => {
  const chain = chainOfLine("M4.5", [finding("f")], null, indicator, aims, place.settings);
  expect(chain.map(({ evidence, assumed_by: who }) => [evidence, who])).toEqual([
    [["f"], null],
    [null, "Quoin"],
    [null, "Quoin"],
  ]);
  expect(chain[0]?.step.en).toBe("Confirmed here: Is f so?");
  expect(chain[2]?.step.en).toContain("is to go to 10");
});

test("what the line computes itself rests on its findings; a decision names its person", () => {
  const computed = chainOfLine("M1.2", [finding("f")], null, indicator, { ...aims, computed: true }, place.settings);
  expect(computed.at(-1)).toMatchObject({ evidence: ["f"], assumed_by: null });
  const decided = chainOfLine("M2.2", [], { person: "Li", reason: "so be it", date: "2026-01-15" }, null, null, place.settings);
  expect(decided.map(({ evidence, assumed_by: who }) => [evidence, who])).toEqual([
    [null, "Li"],
    [null, "Quoin"],
    [null, "Quoin"],
  ]);
});

test.each<[string, string, Partial<typeof place>, number | null, string, number | null]>([
  ["calls at the cut of their scores, of the projects that they pay for", "M1.2", {}, 400, "cutoff", 400],
  ["places in turn", "M4.5", {}, null, "phased", 31],
  ["one place beside the others", "M4.5", { isNation: false }, null, "match", 31],
  ["one rule for everybody", "M1.1", {}, null, "none", null],
  ["too few places", "M4.5", { panel: [] }, null, "none", null],
])("how it will be known: %s", (_, item, own, units, design, n) => {
  expect(evaluationOf(item, indicator, [], units, { ...place, ...own })).toMatchObject({ design, n, outcome: "hours" });
});

test("more units notice less; the cut of scores needs more of them than lots; without an indicator there is nothing to know", () => {
  const detectable = (item: string, units: number) => evaluationOf(item, indicator, [], units, place)?.detectable ?? Number.NaN;
  expect(detectable("M1.2", 400)).toBeLessThan(detectable("M1.2", 100));
  expect(detectable("M1.2", 100) / detectable("M4.5", 100)).toBeCloseTo(Math.sqrt(2.75), 12);
  // Two means of 50 units each: (1.959964 + 0.841621) × sqrt(2 / 50).
  expect(detectable("M4.5", 100)).toBeCloseTo(0.5603, 4);
  expect(evaluationOf("M1.2", null, [], 400, place)).toBeNull();
});

test("where everybody is reached at once, the change that the finding's own test finds stands in its place", () => {
  const told = evaluationOf("M1.1", indicator, [finding("f", { measure: "hours", power: { effect: 1, detectable: -2, level: 0.8, seen: 3 } })], null, place);
  expect(told).toMatchObject({ design: "none", detectable: 2, unit: "h", n: null });
});

test("a confirmed blocking finding is named by a line, or stands with what was tried; others need no answer", () => {
  const all = [
    finding("named"),
    finding("tried"),
    finding("plain"),
    finding("open", { verdict: "insufficient-data" }),
    finding("inducing", { mechanism: "inducing" }),
  ];
  const reason = mechanismWords.say("no-instrument", { indicator: verbatim("x"), measure: verbatim("y") });
  const told = unansweredOf(all, new Set(["named"]), [{ finding: "tried", instrument: "PI007", reason }]);
  expect(told.map(({ finding: id, tried }) => [id, tried])).toEqual([
    ["tried", ["PI007"]],
    ["plain", []],
  ]);
  expect(told[1]?.reason.en).toContain("No line here has an instrument");
});

test("weighing generic technology was tried for who leads it and moves nothing, unless the office set the weight itself", () => {
  const subject = { type: "region", id: "CN" };
  const context = (choices: object) => ({
    ...officeOf({ choices: choices as Record<string, unknown> }),
    findings: [],
    national: [finding("lead", { subject })],
  });
  const tried = fundEnvelope.tried?.(context({}));
  expect(tried?.map(({ finding: id, instrument }) => [id, instrument])).toEqual([["lead", "PI007"]]);
  expect(tried?.[0]?.reason.text.en).toContain("does not change who leads");
  expect(fundEnvelope.tried?.(context({ envelope: { generic_weight: 2 } }))).toEqual([]);
});
