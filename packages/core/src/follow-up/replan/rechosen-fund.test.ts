import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { officeOf } from "../../../test/office.ts";
import { recordOf } from "../../../test/record-of.ts";
import { noTerms } from "../../capabilities/funding/terms/verdict-terms.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import type { PlanLineRecord } from "../../register/entities/plan-line.ts";
import { rechooseFund } from "./rechosen-fund.ts";
import { replan } from "./replan.ts";
import { replannedPlan } from "./replanned-plan.ts";

type Fields = Readonly<Record<string, unknown>>;

const csv = `project_no,title_zh,category,region_code,central_funds_cny_10k
a,甲,YFB,110000,100
b,乙,YFA,110000,100
c,丙,YFC,350000,100
d,丁,YFC,350000,100
`;
const tables = { nkrdp_projects: { csv, numbers: ["central_funds_cny_10k"] } };
const budgets = [{ source: "central", column: "central_funds_cny_10k", amount: 200 }];
const choices = { floors: [], budgets };
const lineOf = (fields: Fields): PlanLineRecord => recordOf<PlanLineRecord>("plan-line", { id: "l1", plan: "plan", line: "l1", currency: "CNY", ...fields });

/** What a list of projects becomes: enters, leaves, how many stay, status. */
async function rechosen(projects: readonly string[], most: number, committed: readonly string[] = [], own: Fields = choices) {
  const office = officeOf({ tables, choices: own });
  const fund = await rechooseFund(office, office, {
    source: "projects",
    lines: [lineOf({ unregistered: projects })],
    committed: new Set(committed),
    most,
    terms: noTerms,
  });
  return {
    enters: fund.enters.map(({ project }) => project),
    leaves: fund.leaves.map(({ project }) => project),
    stays: fund.stays,
    status: fund.certificate.status,
    fund,
  };
}

test.each<[string, readonly string[], number, readonly string[], Fields, Fields]>([
  ["the best plan stays as it is", ["a", "b"], 2, [], choices, { enters: [], leaves: [], stays: 2, status: "optimal" }],
  ["two changes exchange the least for the best", ["c", "b"], 2, [], choices, { enters: ["a"], leaves: ["c"], stays: 1, status: "optimal" }],
  ["no change is allowed", ["c", "b"], 0, [], choices, { enters: [], leaves: [], stays: 2, status: "optimal" }],
  ["one change is no exchange under a full budget", ["c", "b"], 1, [], choices, { enters: [], leaves: [], stays: 2, status: "optimal" }],
  ["what is committed stays", ["c", "b"], 2, ["c"], choices, { enters: ["a"], leaves: ["b"], stays: 1 }],
  [
    "a plan of equal worth is no reason to change",
    ["a", "c"],
    1,
    [],
    { ...choices, projects: { exclude: ["b"] } },
    { enters: [], leaves: [], stays: 2, status: "optimal" },
  ],
  [
    "a plan that the rules no longer allow is mended",
    ["a", "b"],
    2,
    [],
    { floors: [], budgets: [{ ...budgets[0], amount: 100 }] },
    { enters: [], leaves: ["b"], stays: 1 },
  ],
  [
    "… and where no change is enough, no plan is found",
    ["a", "b"],
    0,
    [],
    { floors: [], budgets: [{ ...budgets[0], amount: 100 }] },
    { enters: [], leaves: [], stays: 2, status: "infeasible" },
  ],
  ["what is no longer offered stays", ["a", "b", "gone"], 0, [], choices, { enters: [], leaves: [], stays: 3 }],
])("%s", async (_, projects, most, committed, own, expected) => {
  expect(await rechosen(projects, most, committed, own)).toMatchObject(expected);
});

test("a move says its money, its line, and whether the register holds it", async () => {
  const { fund } = await rechosen(["c", "b"], 2);
  expect(fund.enters).toMatchObject([
    { type: "project", title: "甲", amount: 1_000_000, currency: "CNY", line: "l1", start_year: null, registered: false, synthetic: false },
  ]);
  expect(fund.enters[0]?.reason.en).toContain("Worth 3 for ");
  expect(fund.leaves[0]?.reason.zh).toContain("价值1，经费");
  expect((await rechosen(["gone", "a"], 0)).fund.not_offered).toEqual(["gone"]);
});

test.each<[string, readonly string[], Fields, Fields]>([
  ["a share of what is asked for there", [], { fraction: 0.5 }, { enters: ["c"], stays: 0 }],
  ["… with room for what its plan begins, which may be more", ["c", "d"], { fraction: 0.5 }, { enters: [], leaves: [], stays: 2, status: "optimal" }],
  ["a fixed sum stays what it is", ["c", "d"], { amount: 100 }, { enters: [], stays: 1 }],
])("the purse of a province: %s", async (_, projects, budget, expected) => {
  const office = officeOf({ tables, choices: { floors: [], budgets: [{ source: "central", column: "central_funds_cny_10k", ...budget }] } }, "350000");
  const lines = [lineOf({ unregistered: projects })];
  const fund = await rechooseFund(office, office, { source: "projects", lines, committed: new Set(), most: 2, terms: noTerms });
  const moved = { enters: fund.enters.map(({ project }) => project), leaves: fund.leaves.map(({ project }) => project) };
  expect({ ...moved, stays: fund.stays, status: fund.certificate.status }).toMatchObject(expected);
});

const plan = { id: "plan", status: "approved" };
const line = { id: "l1", plan: "plan", line: "l1", currency: "CNY", amount: "2000000", labels: { en: "Fund", zh: "资助" }, action: "Fund" };

function portsOf(records: Readonly<Record<string, readonly Fields[]>>, own: Fields = choices): WorkspacePorts {
  return {
    ...officeOf({ tables, records, choices: own }),
    progress: { step: () => {} },
    caller: { name: "li", language: "en" },
    hasher: { sha256: (text: string) => createHash("sha256").update(text).digest("hex") },
    files: { exists: async () => false, write: async () => {} },
  } as unknown as WorkspacePorts;
}

const asked = { region: "CN", scenario: "base", max_changes: 2 };

test.each<[string, Readonly<Record<string, readonly Fields[]>>, Fields, string]>([
  ["no plan is approved", {}, asked, "replan.no-plan"],
  ["the plan of another place is another plan", { plan: [{ ...plan, region: "350000" }] }, asked, "replan.no-plan"],
  ["its lines chose nothing", { plan: [plan], "plan-line": [line] }, asked, "replan.no-projects"],
  ["a scenario that quoin.yaml does not have", { plan: [plan] }, { ...asked, scenario: "none" }, "design.unknown-scenario"],
  [
    "a place that is not among the provinces",
    { plan: [{ ...plan, region: "350000" }], "plan-line": [{ ...line, unregistered: ["c"] }] },
    { ...asked, region: "350000" },
    "design.region-without-plan",
  ],
])("%s", async (_, records, input, code) => {
  const outcome = await replan.run(portsOf(records), input as typeof asked);
  expect(outcome.ok ? [] : outcome.notes.map((each) => each.code)).toEqual([code]);
});

test("the plan with its projects chosen anew: members, money and words of its lines", async () => {
  const records = { plan: [plan], "plan-line": [{ ...line, projects: ["b"], unregistered: ["c"] }], project: [{ id: "b" }, { id: "a" }] };
  const outcome = await replannedPlan(portsOf(records), asked);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.notes));
  expect(outcome.value.lines).toMatchObject([
    { projects: ["a", "b"], unregistered: [], candidates: [], amount: "2000000", action: "Chosen anew: 2 projects instead of 2; entering 1, leaving 1." },
  ]);
});

test("of a line without an amount, or in another currency, the amount is unknown from then on", async () => {
  for (const own of [{ amount: null }, { currency: "EUR" }]) {
    const outcome = await replannedPlan(portsOf({ plan: [plan], "plan-line": [{ ...line, unregistered: ["b", "c"], ...own }] }), asked);
    expect(outcome.ok && outcome.value.lines[0]?.amount).toBeNull();
    expect(outcome.ok && outcome.notes.map(({ code }) => code)).toEqual([...("currency" in own ? ["replan.other-currency"] : []), "plan.not-registered"]);
  }
});

test("what the plan holds and the fund no longer offers is told; without a place it is the plan of the whole", async () => {
  const { region: _, ...whole } = asked;
  const outcome = await replan.run(portsOf({ plan: [plan], "plan-line": [{ ...line, unregistered: ["a", "b", "gone"] }] }), whole);
  expect([outcome.ok, outcome.notes]).toMatchObject([true, [{ code: "replan.not-offered", parameters: { count: 1, projects: "gone" } }]]);
});

test("where no choice keeps the rules it says so", async () => {
  const outcome = await replannedPlan(
    portsOf({ plan: [plan], "plan-line": [{ ...line, unregistered: ["a", "b"] }] }, { floors: [], budgets: [{ ...budgets[0], amount: 100 }] }),
    {
      ...asked,
      max_changes: 0,
    },
  );
  expect(outcome.ok ? [] : outcome.notes.map(({ code }) => code)).toEqual(["replan.no-choice"]);
});

test("candidates of the register are chosen apart from real projects, each list with its own proof, within one count of changes", async () => {
  const offered = {
    currency: "CNY",
    category: "YFB",
    region: "350000",
    central_funds: "10",
    provincial_funds: "0",
    total_investment: "10",
    trl: 3,
    earliest: 2026,
    latest: 2026,
    duration_years: 1,
  };
  const says = (mean: number) => ({
    value: { mean, low: mean, high: mean, level: 0.8 },
    success: { low: 0.5, mode: 0.6, high: 0.7 },
    outcome: "sales",
  });
  const records = {
    plan: [plan],
    "plan-line": [
      { ...line, unregistered: ["a", "b"] },
      { ...line, id: "l2", line: "l2", candidates: ["x"] },
      { ...line, id: "l3", line: "l3", candidates: ["y"] },
    ],
    candidate: [
      { id: "x", ...offered, ...says(10) },
      { id: "y", ...offered, ...says(20) },
      { id: "z", ...offered, ...says(58_408_000), synthetic: true },
    ],
    award: [
      {
        id: "w",
        description: "–",
        currency: "CNY",
        award_date: "2025-01-01",
        amount_awarded: "1",
        recipient_organisation: "o",
        funding_organisation: "m",
        project: "a",
      },
    ],
    project: [{ id: "a" }],
  };
  const outcome = await replan.run(
    portsOf(records, { ...choices, candidates: { budgets: [{ source: "central", column: "central_funds", amount: 20 }] } }),
    asked,
  );
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.notes));
  const { enters, leaves, committed, funds, lines_kept, changes } = outcome.value;
  expect([enters.map(({ type, project }) => [type, project]), leaves.map(({ project }) => project)]).toEqual([[["candidate", "z"]], ["x"]]);
  expect(enters[0]).toMatchObject({ amount: 10, currency: "CNY", start_year: 2026, registered: true, synthetic: true });
  expect(enters[0]?.reason.zh).toMatch(/^价值[1-9][\d.]{2,4}万，经费/);
  expect([committed, changes, lines_kept, funds.map(({ source, synthetic }) => [source, synthetic])]).toEqual([
    ["a"],
    2,
    expect.arrayContaining(["l1"]),
    [
      ["projects", false],
      ["candidates", true],
    ],
  ]);
  expect(outcome.notes.map(({ code }) => code)).toEqual(["replan.line-unclear"]);
});
