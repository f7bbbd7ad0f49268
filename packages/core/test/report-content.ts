import { planCost } from "../src/capabilities/funding/costs/plan-cost.ts";
import { paperName, shownHeadings } from "../src/codes/paper/paper.ts";
import type { Finding } from "../src/diagnosis/finding/finding.ts";
import { ownFormatter } from "../src/language/message/formatter.ts";
import type { PlanLine } from "../src/plan/plan.ts";
import { noStand } from "../src/report/open-stand.ts";
import type { ReportContent } from "../src/report/report-content.ts";

export const both = (text: string) => ({ en: `${text} (en)`, zh: `${text}（中）` });

export function finding(id: string, given: Partial<Finding> = {}): Finding {
  return {
    id,
    rule: `rule-of-${id}`,
    part: null,
    problem: "P1",
    item: "P1.1",
    function: "F1",
    mechanism: "blocking",
    subject: { type: "region", id: "CN" },
    applies_to: null,
    question: both(`Is ${id} so?`),
    verdict: "confirmed",
    measure: "mean_krugman",
    value: 0.5,
    unit: "share",
    threshold: null,
    null: null,
    comparison: null,
    interval: null,
    statement: both(`Statement of ${id}`),
    statement_data: { code: `rule-of-${id}.said`, values: {}, marks: { en: [], zh: [] } },
    strength: null,
    choices: [],
    fragile: [],
    power: null,
    effect: null,
    size: null,
    placebo: null,
    blocks: null,
    dealt: null,
    turned_by: null,
    registered: null,
    misreading: { licenses: both("It is so."), not: both("All is lost.") },
    family: null,
    reason: null,
    bears_on: ["P1.1"],
    years: null,
    chart: null,
    evidence: [{ table: "firms", rows: ["1-7"], sha256: "ab".repeat(32) }],
    synthetic: false,
    ...given,
  };
}

export function line(id: string, given: Partial<PlanLine> = {}): PlanLine {
  return {
    id,
    measure: "M1",
    item: "M1.2",
    instrument: "PI007",
    action: both(`Action of ${id}`),
    action_data: { code: "line.own-words", values: {}, marks: { en: [], zh: [] } },
    subject: { type: "region", id: "CN" },
    amount: null,
    cost_like: null,
    budget: { kind: "none", name: null },
    currency: "CNY",
    start_year: null,
    findings: ["confirmed-1"],
    because: [{ finding: "confirmed-1", sets: [{ kind: "cap", what: "largest_region_share", value: 0.2 }] }],
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
    note: null,
    note_data: null,
    certificate: null,
    synthetic: false,
    choices: [],
    details: [],
    ...given,
  };
}

export const findings = [
  finding("confirmed-1"),
  finding("refused-1", { verdict: "not-supported", problem: "P2", item: "P2.1" }),
  finding("thin-1", { verdict: "insufficient-data", problem: "P3", item: "P3.1", value: null }),
  finding("invented-1", { problem: "P4", item: "P4.1", synthetic: true }),
];
export const noWay = {
  findings: [],
  reason_data: null,
  decided: [],
  refused: [],
  missing: [],
  takes: null,
  takes_data: null,
  cost_like: null,
  cost_said: null,
  cost_said_data: null,
  would_decide: null,
  would_decide_data: null,
};
export const lines = [line("M1.2-01", { amount: 2e9 }), line("M4.1-01", { measure: "M4", item: "M4.1", synthetic: true })];

export function content(language: "zh" | "en", given: Partial<ReportContent> = {}): ReportContent {
  return {
    formatter: ownFormatter(language),
    name: both("Workspace"),
    root: "CN",
    place: { id: "CN", label: { en: "China", zh: "全国" }, column: null, row: null },
    currency: "CNY",
    zone: "Asia/Shanghai",
    headings: shownHeadings({}),
    itemOf: {},
    paper: paperName,
    regions: [{ id: "350000", label: { en: "Fujian", zh: "福建" }, column: 8, row: 6 }],
    resources: [
      {
        name: "firms",
        path: "data/firms.csv",
        hash: `sha256:${"ab".repeat(32)}`,
        schema: { fields: [{ name: "firm", type: "string" }] },
        sources: [{ title: "Exchange" }],
        title: "Listed firms",
        title_zh: "上市公司",
      },
    ],
    records: [{ type: "project", label: { en: "Project", zh: "项目" }, count: 12, invented: 2 }],
    goals: [],
    passages: [],
    strategy: null,
    fund: null,
    open: noStand,
    findings,
    regionalFindings: [finding("fujian-1", { subject: { type: "region", id: "350000" }, verdict: "not-supported" })],
    chance: { looks: 0, confirmed: 0, expected: 0, measured: null },
    coverage: [{ item: "P1.2", findings: [], reason: both("no series") }],
    plan: {
      scenario: "default",
      region: "CN",
      lines,
      cost: planCost(lines, "CNY"),
      unanswered: [],
      to_find_out: [],
      norms: [],
      coverage: [
        { ...noWay, item: "M1.2", lines: ["M1.2-01"], reason: null },
        { ...noWay, item: "M1.6", lines: [], reason: both("no talent data"), takes: both("posts for doctors"), cost_said: both("no like cost") },
      ],
      certificate: null,
    },
    isApproved: false,
    thresholds: {},
    codeVersion: "1.2.3",
    nameOf: ({ id }) => ({ en: id, zh: id }),
    ...given,
  };
}
