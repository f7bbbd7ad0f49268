import { expect, test } from "vitest";
import type { Plan, PlanLine } from "../plan.ts";
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
  to_find_out: [],
  coverage: [],
  certificate: null,
});

test("invented money is in no sum, and how many lines it leaves out is said", () => {
  const before = plan("base", [line("M1.1", 10, false), line("M1.2", 100, true), line("M1.3", 5, true)]);
  const after = plan("other", [line("M1.1", 13, false), line("M1.2", 900, true), line("M1.3", 5, true)]);
  expect(comparedPlans(before, after, ["base", "other"])).toMatchObject({ cost: 3, unknown: 0, invented: 1 });
  expect(comparedPlans(before, before, ["base"])).toMatchObject({ cost: 0, invented: 0 });
});
