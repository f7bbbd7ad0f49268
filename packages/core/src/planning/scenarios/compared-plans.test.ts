import { expect, test } from "vitest";
import { planCost } from "../../capabilities/funding/costs/plan-cost.ts";
import type { Plan, PlanLine } from "../../plan/plan.ts";
import { comparedPlans } from "./compared-plans.ts";

const line = (item: string, amount: number | null, synthetic: boolean): PlanLine => ({
  id: `${item}-01`,
  measure: "M1",
  item,
  action: { en: `${item} for ${amount}`, zh: `${item}：${amount}` },
  action_data: { code: "line.own-words", values: {}, marks: { en: [], zh: [] } },
  instrument: "PI024",
  subject: { type: "region", id: "CN" },
  amount,
  cost_like: null,
  budget: { kind: "none", name: null },
  currency: "CNY",
  start_year: null,
  findings: [],
  because: [],
  decided_by: null,
  owner: null,
  deadline: null,
  indicator: null,
  proposed: true,
  value: null,
  value_label: null,
  mechanism: [],
  moves: null,
  evaluation: null,
  figures: {},
  assumptions: [],
  table: null,
  evidence: [],
  note: { en: "", zh: "" },
  note_data: null,
  certificate: null,
  synthetic,
  choices: [],
  details: [],
});
const plan = (scenario: string, lines: readonly PlanLine[]): Plan => ({
  scenario,
  region: "CN",
  lines: [...lines],
  cost: planCost(lines, "CNY"),
  unanswered: [],
  to_find_out: [],
  norms: [],
  coverage: [],
  certificate: null,
});

test("invented money is in no sum, and how many lines it leaves out is said", () => {
  const before = plan("base", [line("M1.1", 10, false), line("M1.2", 100, true), line("M1.3", 5, true)]);
  const after = plan("other", [line("M1.1", 13, false), line("M1.2", 900, true), line("M1.3", 5, true)]);
  expect(comparedPlans(before, after, ["base", "other"])).toMatchObject({ cost: 3, unknown: 0, invented: 1 });
  expect(comparedPlans(before, before, ["base"])).toMatchObject({ cost: 0, invented: 0 });
});

const choice = (id: string) => ({ type: "project", id, label: { en: id, zh: id }, amount: 1, start_year: null });
const budget = (value: number) => ({ label: { en: "Budget", zh: "预算" }, value, unit: "CNY", setting: "budgets" });
const compared = (before: readonly PlanLine[], after: readonly PlanLine[]) => comparedPlans(plan("base", before), plan("other", after), ["base", "other"]);

test.each<[string, PlanLine | null, PlanLine | null, object]>([
  ["a line that is gone saves what it cost", line("M1.1", 7, false), null, { change: "only-first", cost: -7, stays: 0, second: null }],
  ["a new line costs what it costs", null, line("M1.1", 7, false), { change: "only-second", cost: 7, first: null }],
  ["an amount that is not known leaves the cost unknown", line("M1.1", null, false), line("M1.1", 7, false), { change: "changed", cost: null }],
  ["a line as it was is the same", line("M1.1", 7, false), line("M1.1", 7, false), { change: "same", cost: 0 }],
  [
    "other projects for the same money are a change",
    { ...line("M1.1", 7, false), choices: [choice("a"), choice("b")] },
    { ...line("M1.1", 7, false), choices: [choice("b"), choice("c")] },
    { change: "changed", cost: 0, enters: [{ id: "c" }], leaves: [{ id: "a" }], stays: 1 },
  ],
  [
    "what was assumed in one alone",
    { ...line("M1.1", 7, false), assumptions: [budget(5)] },
    line("M1.1", 7, false),
    { assumptions: [{ first: budget(5), second: null }] },
  ],
  [
    "… otherwise, and not what was assumed alike",
    { ...line("M1.1", 7, false), assumptions: [budget(5), { ...budget(1), setting: "caps" }] },
    { ...line("M1.1", 7, false), assumptions: [budget(6), { ...budget(1), setting: "caps" }] },
    { assumptions: [{ first: budget(5), second: budget(6) }] },
  ],
])("a line in two plans: %s", (_, before, after, expected) => {
  expect(compared(before === null ? [] : [before], after === null ? [] : [after]).lines).toMatchObject([expected]);
});

test("what changed without a known cost is counted; where none is known, so is no sum. Lines on the same thing are told apart by their order", () => {
  const [one, two] = [line("M1.1", null, false), line("M1.2", 4, false)];
  expect(compared([], [one, two])).toMatchObject({ cost: 4, unknown: 1 });
  expect(compared([], [one])).toMatchObject({ cost: null, unknown: 1 });
  expect(compared([], [])).toMatchObject({ cost: 0, unknown: 0, lines: [] });
  const twice = compared([line("M1.1", 1, false), line("M1.1", 2, false)], [line("M1.1", 1, false), line("M1.1", 5, false)]);
  expect(twice.lines.map(({ change, cost }) => [change, cost])).toEqual([
    ["same", 0],
    ["changed", 3],
  ]);
});
