import { expect, test } from "vitest";
import { officeOf, settingsOf } from "../../../test/office.ts";
import { fundEnvelope } from "../../capabilities/funding/lines/fund-envelope.ts";
import type { Finding } from "../../diagnosis/finding/finding.ts";
import { verbatim } from "../../language/statement/values.ts";
import { countedThings, onceFollowed } from "../counted-things.ts";
import type { PlanLine } from "../plan.ts";
import { chainOfLine } from "./chain-of-line.ts";
import { evaluationOf, type PlannedUnits } from "./evaluation-of-line.ts";
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
const aims = { indicator: "hours", from: 4, to: 10, computed: false, if_followed: false };
const place = {
  isNation: true,
  place: { code: "CN", name: { en: "", zh: "" } },
  panel: Array.from({ length: 31 }, (_, at) => ({ code: String(at), name: { en: "", zh: "" } })),
  settings: settingsOf({}),
};

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

test.each([
  ["M1.9", "mandates-missing", "M1.9-mandates-missing"],
  ["M4.4", "planned-overcapacity", "M4.4-planned-overcapacity"],
  ["M4.4", "missing-subject", "M4.4"],
] as const)("who does what differently by %s after %s is said for that rule where it asks for something else", (item, rule, code) => {
  const [, behaviour] = chainOfLine(item, [finding("f", { rule })], null, indicator, aims, place.settings);
  expect(behaviour?.step).toEqual(mechanismWords.table[code]);
});

test("what the line computes itself rests on its findings; a decision names its person", () => {
  const computed = chainOfLine("M1.2", [finding("f")], null, indicator, { ...aims, computed: true }, place.settings);
  expect(computed.at(-1)).toMatchObject({ evidence: ["f"], assumed_by: null });
  // What is told on the word of who asks for money stands as assumed.
  const onWord = chainOfLine("M1.2", [finding("f")], null, indicator, { ...aims, computed: true }, place.settings, [], true);
  expect(onWord.at(-1)).toMatchObject({ evidence: null, assumed_by: "Quoin" });
  const decided = chainOfLine("M2.2", [], { person: "Li", reason: "so be it", date: "2026-01-15" }, null, null, place.settings);
  expect(decided.map(({ evidence, assumed_by: who }) => [evidence, who])).toEqual([
    [null, "Li"],
    [null, "Quoin"],
    [null, "Quoin"],
  ]);
});

const unplanned: PlannedUnits = { awards: null, named: null, isChosen: false, chosen: null };

test("what a line does only where everybody follows is told so, and what its reckoning takes for so is a step of its own", () => {
  const taken = mechanismWords.say("seat-is-work");
  const chain = chainOfLine("M4.5", [finding("f")], null, indicator, { ...aims, computed: true, if_followed: true }, place.settings, [taken]);
  expect(chain.map(({ step }) => step.en).slice(2)).toEqual([
    taken.text.en,
    "If it is done for all that it names, “hours lent” goes from 4 to 10, and no further.",
  ]);
  expect(chain[2]).toMatchObject({ evidence: null, assumed_by: "Quoin" });
});

const idle = finding("idle", {
  measure: "hours",
  value: 32 / 38,
  comparison: { kind: "threshold", text: { en: "", zh: "" }, known: 38, open: Array.from({ length: 32 }, String) },
});
const ofIdle = { ...indicator, now: 32 / 38 };

test.each<[string, string, Partial<typeof place>, Partial<PlannedUnits>, Finding[], string, number | null, string | null]>([
  ["calls at the cut of their scores, of the projects that they pay for", "M1.2", {}, { awards: 400 }, [], "cutoff", 400, null],
  ["calls of which nobody knows how many they pay for", "M1.7", {}, {}, [], "cutoff", null, null],
  ["what was chosen by solving has no cut", "M1.2", {}, { awards: 400, isChosen: true }, [], "match", null, null],
  ["places in turn", "M4.5", {}, {}, [], "phased", 31, null],
  ["the things that the finding counts, not places", "M4.5", {}, {}, [idle], "phased", 32, null],
  ["those that the line names of them", "M4.5", { isNation: false }, { named: 9 }, [idle], "phased", 9, null],
  [
    "a part of the whole puts nothing of the whole in turn",
    "M4.5",
    { isNation: false, place: { code: "350000", name: { en: "", zh: "" } } },
    {},
    [idle],
    "match",
    31,
    null,
  ],
  ["one place beside the others", "M4.5", { isNation: false }, {}, [], "match", 31, null],
  ["one rule for everybody", "M1.1", {}, {}, [], "none", null, "everybody"],
  ["too few places", "M4.5", { panel: [] }, {}, [], "none", null, "few"],
])("how it will be known: %s", (_, item, own, planned, findings, design, n, because) => {
  const told = evaluationOf(item, findings.length === 0 ? indicator : ofIdle, findings, { ...unplanned, ...planned }, { ...place, ...own });
  expect(told).toMatchObject({ design, n, none_because: because, outcome: design === "cutoff" ? "applicants.own-research" : "hours" });
  expect([told?.said.en, told?.said.zh].every((text) => text !== "")).toBe(true);
});

test("more units notice less; the cut of scores needs more of them than lots; without an indicator there is nothing to know", () => {
  const detectable = (awards: number) => evaluationOf("M1.2", indicator, [], { ...unplanned, awards }, place)?.detectable ?? Number.NaN;
  expect(detectable(400)).toBeLessThan(detectable(100));
  const panel = Array.from({ length: 100 }, (_, at) => ({ code: String(at), name: { en: "", zh: "" } }));
  const inTurn = evaluationOf("M4.5", indicator, [], unplanned, { ...place, panel });
  expect(detectable(100) / (inTurn?.detectable ?? Number.NaN)).toBeCloseTo(Math.sqrt(2.75), 12);
  // Two means of 50 units each: (1.959964 + 0.841621) × sqrt(2 / 50).
  expect(inTurn?.detectable).toBeCloseTo(0.5603, 4);
  expect(evaluationOf("M1.2", null, [], { ...unplanned, awards: 400 }, place)).toBeNull();
});

test("of something that is so or is not, no spread exceeds one half", () => {
  // Two shares of 16 each: (1.959964 + 0.841621) × 0.5 × sqrt(2 / 16).
  const told = evaluationOf("M4.5", ofIdle, [idle], unplanned, place);
  expect(told).toMatchObject({ unit: "share", detectable: expect.closeTo(0.4953, 4) });
  expect(told?.said.en).toContain("Of 32 things named an effect of 49.5 points or more");
});

test("where even all of it would not be told from chance that is said, and no size", () => {
  const few = finding("few", {
    measure: "hours",
    value: 8 / 12,
    comparison: { kind: "threshold", text: { en: "", zh: "" }, known: 12, open: Array.from({ length: 8 }, String) },
  });
  const told = evaluationOf("M4.5", { ...indicator, now: 8 / 12 }, [few], unplanned, place);
  expect(told?.detectable).toBeGreaterThan(0.9);
  expect(told?.said.en).toContain("8 things named are too few: were all of it done, it could not be told from chance.");
});

test("the spread of the outcome is that on record, in its own unit: what institutes did, what candidates state", () => {
  const drift = { ...ofIdle, unit: "change of the share, mean of institutes", now: -0.1 };
  const finding = { ...idle, value: -0.1, comparison: { kind: "null" as const, text: { en: "", zh: "" }, institutes: 8, spread: 0.02 } };
  // Two means of four each: (1.959964 + 0.841621) × 0.02 × sqrt(2 / 4).
  const told = evaluationOf("M3.2", drift, [finding], unplanned, place);
  expect(told).toMatchObject({ design: "phased", unit: drift.unit, n: 8, detectable: expect.closeTo(0.03962, 5) });
  expect(told?.said.en).toContain(
    "an effect of 4.0 points or more is noticed in four of five cases, as far as they differ on record (standard deviation 2.0 points)",
  );
  const { spread: _, ...unknown } = finding.comparison;
  expect(evaluationOf("M3.2", drift, [{ ...finding, comparison: unknown }], unplanned, place)?.unit).toBe("standard deviations");
  const benefit = { ...drift, id: "fund.expected-benefit", unit: "CNY", now: 0 };
  const chosen = (treated: number, others: number, sd = 1000) =>
    evaluationOf("M1.2", benefit, [], { ...unplanned, isChosen: true, chosen: { treated, others, spread: sd } }, place);
  expect(chosen(10, 14)).toMatchObject({ design: "match", unit: "CNY", n: 24, detectable: expect.closeTo(2.801585 * 1000 * Math.sqrt(1 / 10 + 1 / 14), 1) });
  // Where all are begun, too few are there, or nobody differs, nothing is made up.
  for (const none of [chosen(24, 0), chosen(3, 3), chosen(10, 14, 0)]) expect(none).toMatchObject({ design: "match", detectable: null, n: null });
});

test("what is counted out notices one thing, whoever did it; what has a chance of its own keeps to that", () => {
  const few = { ...idle, value: 0.5, comparison: { kind: "threshold" as const, text: { en: "", zh: "" }, known: 4, open: ["a", "b"] } };
  const told = evaluationOf("M4.5", { ...ofIdle, now: 0.5 }, [few], unplanned, place);
  expect(told).toMatchObject({ design: "none", none_because: "few", detectable: 0.25, unit: "share", n: null });
  expect(told?.said.en).toContain("one thing more or less, 25.0 points, is seen; that this line did it is not");
  const own = { ...few, power: { effect: 1, detectable: 0.4, level: 0.8, seen: 3 } };
  expect(evaluationOf("M4.5", { ...ofIdle, now: 0.5 }, [own], unplanned, place)?.detectable).toBe(0.4);
});

test("where everybody is reached at once, the change that the finding's own test finds stands in its place", () => {
  const told = evaluationOf(
    "M1.1",
    indicator,
    [finding("f", { measure: "hours", power: { effect: 1, detectable: -2, level: 0.8, seen: 3 } })],
    unplanned,
    place,
  );
  expect(told).toMatchObject({ design: "none", detectable: 2, unit: "h", n: null });
});

test("a finding that counts goes as far as those that are named", () => {
  const counted = countedThings(idle);
  expect(counted).toEqual({ lacking: 32, known: 38 });
  expect([32, 10, 40].map((named) => onceFollowed({ lacking: 32, known: 38 }, named))).toEqual([0, 22 / 38, 0]);
  expect(countedThings({ ...idle, value: 0.5 })).toBeNull();
  expect(countedThings(finding("f"))).toBeNull();
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
