import { expect, test } from "vitest";
import { officeOf } from "../../../../test/office.ts";
import { EvidenceFault } from "../../../evidence/evidence-fault.ts";
import { ruleLimit } from "../portfolio/rules-table.ts";
import { noTerms, type VerdictTerms } from "../terms/verdict-terms.ts";
import { candidateLeverage } from "./candidate-leverage.ts";
import { fundAssumptions } from "./fund-assumptions.ts";
import { fundDetails, fundTitles, priceOf } from "./fund-details.ts";
import { fundFrontier } from "./fund-frontier.ts";
import { type FundPlan, fundModel, fundPlan, fundProblem } from "./fund-plan.ts";
import { fundSpending } from "./fund-spending.ts";
import { fundStarts } from "./fund-starts.ts";
import { fundedCandidates } from "./funded-candidates.ts";
import { ruleText } from "./rule-text.ts";
import { tradeOff } from "./trade-off.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Four priced projects and one without money; YFB is worth 3, YFA 2, YFC 1, another category 1. */
const projects = `project_no,title_zh,category,region_code,central_funds_cny_10k
a,甲,YFB,110000,100
b,乙,YFA,110000,100
c,丙,YFC,350000,100
d,,,,100
e,戊,YFB,350000,
`;
const table = (csv = projects) => ({ nkrdp_projects: { csv, numbers: ["central_funds_cny_10k"] } });

async function planned(choices: Fields, { csv, region }: { csv?: string; region?: string } = {}): Promise<FundPlan> {
  const office = officeOf({ tables: table(csv), choices }, region);
  return fundPlan(office, await fundProblem(office, "projects"));
}

const budget = (amount: number) => [{ source: "central", column: "central_funds_cny_10k", amount }];
const ids = (plan: FundPlan): string[] => fundedCandidates(plan).map(({ id }) => id);

test.each<[string, Fields, string | undefined, readonly string[]]>([
  ["half of what is asked buys the most value", { floors: [] }, undefined, ["a", "b"]],
  ["a floor for each province, and for what names none, turns one around", { budgets: budget(300) }, undefined, ["a", "c", "d"]],
  ["an amount buys what it buys", { floors: [], budgets: budget(100) }, undefined, ["a"]],
  ["too little buys nothing", { floors: [], budgets: budget(99) }, undefined, []],
  ["what must be funded is", { floors: [], budgets: budget(200), projects: { include: ["d"] } }, undefined, ["a", "d"]],
  ["what must not be is not", { floors: [], budgets: budget(100), projects: { exclude: ["a"] } }, undefined, ["b"]],
  ["a province chooses among its own, rules of others apart", { budgets: budget(100), projects: { include: ["c", "a"] } }, "350000", ["c"]],
])("%s", async (_, choices, region, expected) => {
  const plan = await planned(choices, region === undefined ? {} : { region });
  expect(ids(plan)).toEqual(expected);
  expect(plan.choice.certificate.check.violated).toBe(0);
});

test("a project without money is counted and never chosen; what names no province is a group of its own", async () => {
  const plan = await planned({ floors: [] });
  expect(plan.unpriced).toBe(1);
  expect(plan.candidates.map(({ id, region, cny }) => [id, region, cny])).toEqual([
    ["a", "110000", 1_000_000],
    ["b", "110000", 1_000_000],
    ["c", "350000", 1_000_000],
    ["d", "", 1_000_000],
  ]);
  const [rules, whyNot] = fundDetails(plan, []);
  expect(rules?.table.rows.map((row) => row.slice(0, 4))).toEqual([["budget:central", 200, 200, 0]]);
  expect(whyNot?.table.rows.map((row) => [row[0], row[3], row[5], row[6]])).toEqual([
    ["c", "350000", ["budget:central"], 100],
    ["d", null, ["budget:central"], 100],
  ]);
  expect([...fundStarts(plan)]).toEqual([
    ["a", null],
    ["b", null],
  ]);
});

test("a floor holds each province's part of what all are given, at a price", async () => {
  const plan = await planned({ budgets: budget(300) });
  const floors = plan.model.rules.filter(({ kind }) => kind === "floor");
  expect(floors.map((rule) => Math.ceil(ruleLimit(rule) * 10_000))).toEqual([225_000, 450_000, 225_000]);
  expect(floors.every(({ name }) => Number(priceOf(plan, name)) <= 0)).toBe(true);
  expect(priceOf(plan, "no such rule")).toBeNull();
});

test("rules that clash are named with the smallest change that mends them", async () => {
  const plan = await planned({ floors: [], budgets: budget(100), projects: { include: ["a", "b"] } });
  const [conflict] = fundDetails(plan, []);
  expect(conflict?.name).toBe("conflict");
  expect(conflict?.table.rows).toEqual([
    ["budget:central", 100, 1, 200],
    ["include:a", 1, 1, null],
    ["include:b", 1, 1, null],
  ]);
  expect(ids(plan)).toEqual([]);
  expect(plan.choice.uses).toBeNull();
});

test("a project that stands twice, and a rule that names none, are faults with their place", async () => {
  await expect(planned({}, { csv: `${projects}a,甲,YFB,110000,5\n` })).rejects.toMatchObject({ notes: [{ code: "design.repeated-project" }] });
  const office = officeOf({ tables: table(), choices: { projects: { include: ["zz"] } } });
  const problem = await fundProblem(office, "projects");
  expect(() => fundModel(problem, problem.document)).toThrow(EvidenceFault);
});

test("a larger fund buys at least as much, at equal steps of what is asked", async () => {
  const office = officeOf({ tables: table(), choices: { floors: [] } });
  const steps: number[] = [];
  const points = await fundFrontier(office.solver, await fundProblem(office, "projects"), 4, (point) => steps.push(point));
  expect(steps).toEqual([1, 2, 3, 4]);
  expect(points.map(({ budget: limit, spent, value, funded }) => [limit, spent, value, funded.length])).toEqual([
    [100, 100, 3, 1],
    [200, 200, 5, 2],
    [300, 300, 6, 3],
    [400, 400, 7, 4],
  ]);
  const tight = await fundProblem(officeOf({ tables: table(), choices: { floors: [], projects: { include: ["a", "b"] } } }), "projects");
  const [first] = await fundFrontier(office.solver, tight, 4, () => {});
  expect(first).toMatchObject({ budget: 100, spent: 0, value: null, funded: [], price: null });
  const none = await fundProblem(officeOf({ tables: table(), choices: { floors: [], budgets: [] } }), "projects");
  expect(await fundFrontier(office.solver, none, 4, () => {})).toEqual([]);
});

const offered = {
  currency: "CNY",
  category: "YFB",
  region: "350000",
  central_funds: "10",
  provincial_funds: "10",
  total_investment: "60",
  trl: 3,
  trl_after: 5,
  earliest: 2026,
  latest: 2027,
  duration_years: 2,
};

test.each<[string, Fields, boolean]>([
  ["whole", {}, true],
  ["without central funds", { central_funds: null }, false],
  ["without provincial funds", { provincial_funds: "" }, false],
  ["without a total", { total_investment: null }, false],
  ["without readiness", { trl: null }, false],
  ["without a readiness to come", { trl_after: null }, false],
  ["without a first year", { earliest: null }, false],
  ["without a last year", { latest: null }, false],
  ["without a duration", { duration_years: null }, false],
  ["of no duration", { duration_years: 0 }, false],
  ["in another currency", { currency: "EUR" }, false],
])("a candidate %s is offered: %s %s", async (_, fields, isOffered) => {
  const problem = await fundProblem(officeOf({ records: { candidate: [{ id: "x", ...offered, ...fields }] } }));
  expect([problem.candidates.length, problem.unpriced]).toEqual(isOffered ? [1, 0] : [0, 1]);
});

test("candidates: pairs once, cycles broken, a start within the window", async () => {
  const candidate = [
    { id: "x", ...offered, excludes: ["y"] },
    { id: "y", ...offered, excludes: ["x"], prerequisites: ["z"], trl_after: 3 },
    { id: "z", ...offered, prerequisites: ["y"], category: null, region: null, total_investment: "5" },
  ];
  const office = officeOf({ records: { candidate }, choices: { candidates: { budgets: [{ source: "central", column: "central_funds", amount: 20 }] } } });
  const problem = await fundProblem(office);
  expect(problem.document.exclusions).toEqual([["x", "y"]]);
  expect(problem.document.prerequisites).toHaveLength(1);
  expect(problem.candidates.map(({ levels, money }) => [levels, money["private_funds"]])).toEqual([
    [2, 40],
    [0, 40],
    [2, 0],
  ]);
  const plan = await fundPlan(office, problem);
  expect(ids(plan)).toContain("x");
  expect(fundStarts(plan).get("x")).toBe(2026);
  expect((await fundProblem(officeOf({ records: { candidate } }, "350000"))).candidates.map(({ id }) => id)).toEqual(["x", "y"]);
});

test("leverage of the candidates, in all and of the funded ones; none where no candidate has its numbers", async () => {
  const candidate = [
    { id: "x", ...offered },
    { id: "y", ...offered, total_investment: "100" },
  ];
  const found = await candidateLeverage(officeOf({ records: { candidate } }), noTerms);
  expect(found?.leverage.filter(({ by }) => by === "all").map(({ set, public: own, total, leverage_total }) => [set, own, total, leverage_total])).toEqual([
    ["candidates", 40, 160, 4],
    ["funded", 20, expect.any(Number), expect.any(Number)],
  ]);
  expect(found?.budgets.map(({ budget: name }) => name)).toEqual(["budget:central", "budget:provincial"]);
  expect(found?.synthetic).toBe(false);
  expect(await candidateLeverage(officeOf(), noTerms)).toBeNull();
});

test("findings move what a candidate is worth: generic category, least duration, technology system; without them each counts as one, whatever levels it would rise by", async () => {
  const candidate = [
    { id: "x", ...offered, duration_years: 4, system: "s" },
    { id: "y", ...offered, category: "YFC", trl_after: 9 },
    { id: "z", ...offered, category: "YFC", trl_after: 3 },
  ];
  const office = officeOf({ records: { candidate } });
  const worth = async (terms: VerdictTerms) => (await fundProblem({ ...office, terms })).candidates.map((each) => each.worth);
  expect(await worth(noTerms)).toEqual([1, 1, 0]);
  expect(await worth({ ...noTerms, generic: { value: 1.5, categories: ["YFB"], finding: "f" } })).toEqual([1.5, 1, 0]);
  expect(await worth({ ...noTerms, long: { years: 4, share: 0.5, finding: "f" } })).toEqual([1.5, 1, 0]);
  expect(await worth({ ...noTerms, systems: [{ system: "s", value: 2, finding: "f" }] })).toEqual([2, 1, 0]);
});

test("a candidate that could only have begun by the base year is decided by time, and no candidate", async () => {
  const candidate = [
    { id: "past", ...offered },
    { id: "open", ...offered, latest: 2030 },
  ];
  const problem = await fundProblem(officeOf({ records: { candidate }, choices: { base_year: 2027 } }));
  expect(problem.candidates.map(({ id }) => id)).toEqual(["open"]);
});

/** Candidates that ask 90 of the centre over three years, each counted as one. */
const long = { ...offered, central_funds: "90", provincial_funds: "0", total_investment: "90", duration_years: 2.5, earliest: 2026, latest: 2031 };

async function fundedFrom(candidate: readonly Fields[], candidates: Fields, more: Fields = {}): Promise<FundPlan> {
  const office = officeOf({ records: { candidate }, choices: { candidates, ...more } });
  return fundPlan(office, await fundProblem(office));
}
const startsOf = (plan: FundPlan) => Object.fromEntries(fundStarts(plan));

test("a candidate starts when what it needs first is over, or, where the office says so, has begun", async () => {
  const pair = [
    { id: "first", ...long },
    { id: "next", ...long, prerequisites: ["first"] },
  ];
  const all = { budgets: [{ source: "central", column: "central_funds", amount: 1000 }] };
  expect(startsOf(await fundedFrom(pair, all))).toEqual({ first: 2026, next: 2029 });
  expect(startsOf(await fundedFrom(pair, { ...all, after: "start" }))).toEqual({ first: 2026, next: 2026 });
  // Where the window closes before the other is over, the two cannot both be.
  expect(startsOf(await fundedFrom([pair[0] as Fields, { ...pair[1], latest: 2028 }], all))).toEqual({ first: 2026 });
  // What the office says beside the entries counts alike.
  const apart = pair.map(({ prerequisites: _, ...each }: Fields) => each);
  expect(startsOf(await fundedFrom(apart, all, { projects: { prerequisites: [["next", "first"]] } }))).toEqual({ next: 2026, first: 2029 });
});

test("budgets by source, year and priority; money over the years by the profile of the office", async () => {
  const two = [
    { id: "a", ...long, system: "s" },
    { id: "b", ...long, system: "t", latest: 2026 },
  ];
  // Both at once would need 60 in a year: the one that can wait waits until the other is over.
  const yearly = { budgets: [2026, 2027, 2028, 2029, 2030, 2031].map((year) => ({ source: "union", column: "central_funds", year, amount: 45 })) };
  const plan = await fundedFrom(two, yearly);
  expect(startsOf(plan)).toEqual({ a: 2029, b: 2026 });
  expect(fundSpending(plan).slice(0, 4)).toEqual(
    [2026, 2027, 2028, 2029].map((year) => ({ source: "union", column: "central_funds", year, spent: 30, limit: 45 })),
  );
  // Two fifths fall on the first year, then two fifths, then one: 36 + 36 + 18, within 54 a year with the first year of the other in the last of the one.
  const early = await fundedFrom(two, { budgets: yearly.budgets.map((each) => ({ ...each, amount: 54 })), profile: [2, 2, 1] });
  expect(startsOf(early)).toEqual({ a: 2028, b: 2026 });
  expect(fundSpending(early).map(({ spent }) => spent)).toEqual([36, 36, 54, 36, 18, 0]);
  // Money of one priority is asked for by its candidates alone.
  const one = { source: "own, s", column: "central_funds", field: "system", value: "s", amount: 0 };
  expect(Object.keys(startsOf(await fundedFrom(two, { budgets: [{ source: "all", column: "central_funds", amount: 500 }, one] })))).toEqual(["b"]);
  // A cap by any field of the entries.
  const capped = { budgets: [{ source: "all", column: "central_funds", amount: 180 }], caps: [{ group: "system", column: "central_funds", share: 0.9 }] };
  expect(startsOf(await fundedFrom(two, capped))).toEqual({});
});

test("a share is of the budget on the column: of a source that limits years and all of them, of the limit on all", async () => {
  const two = [
    { id: "a", ...long, system: "s" },
    { id: "b", ...long, system: "t" },
  ];
  const yearly = [2026, 2027, 2028].map((year) => ({ source: "union", column: "central_funds", year, amount: 60 }));
  const limits = async (budgets: readonly Fields[]) =>
    (await fundedFrom(two, { budgets, caps: [{ group: "system", column: "central_funds", share: 1.5 }] })).choice.uses
      ?.filter(({ rule }) => rule.kind === "cap")
      .map(({ rule }) => ruleLimit(rule));
  expect(await limits(yearly)).toEqual([135, 135]);
  expect(await limits([...yearly, { source: "union", column: "central_funds", amount: 160 }])).toEqual([120, 120]);
  expect(await limits([...yearly, { source: "own", column: "central_funds", amount: 160 }])).toEqual([255, 255]);
});

test("rules are called by what their groups are called; what the office has settled and is no candidate any more is named", async () => {
  const candidate = [{ id: "a", ...long, system: "s" }];
  const card = { id: "s", labels: { en: "Panels", zh: "面板" } };
  const choices = {
    candidates: {
      budgets: [{ source: "own", column: "central_funds", field: "system", value: "s", amount: 90 }],
      caps: [{ group: "system", column: "central_funds", share: 1 }],
      starts: { a: 2026, b: 2027 },
    },
  };
  const problem = await fundProblem(officeOf({ records: { candidate, "technology-system": [card] }, choices }));
  expect(problem.gone).toEqual(["b"]);
  expect(ruleText({ kind: "cap", group: "s" }, [], fundTitles(problem)).text.en).toBe("cap of Panels");
  const told = fundAssumptions(problem.rules, "candidates.budgets", () => "EUR", problem.names);
  expect(told.map(({ label, setting }) => [label.en, setting])).toEqual(
    expect.arrayContaining([
      ["Budget: own, for Panels alone", "candidates.budgets"],
      ["Cap of each system, as a share of its proportional part", "candidates.caps"],
    ]),
  );
});

test("a start year that is settled is kept, one outside the window settles nothing", async () => {
  const all = { budgets: [{ source: "central", column: "central_funds", amount: 1000 }] };
  expect(startsOf(await fundedFrom([{ id: "a", ...long }], { ...all, starts: { a: 2028 } }))).toEqual({ a: 2028 });
  expect(startsOf(await fundedFrom([{ id: "a", ...long }], { ...all, starts: { a: 2040 } }))).toEqual({ a: 2026 });
});

test("a year's budget may be a part of what is asked; what is not begun spends nothing, and a year without spending keeps its limit", async () => {
  const two = [
    { id: "a", ...long, latest: 2026 },
    { id: "b", ...long, latest: 2026 },
  ];
  const budgets = [2026, 2027, 2028, 2030].map((year) => ({ source: "union", column: "central_funds", year, fraction: 0.25 }));
  const plan = await fundedFrom(two, { budgets: [...budgets, { source: "own", column: "provincial_funds", amount: 10 }], profile: [1, 0] });
  expect(Object.keys(startsOf(plan))).toEqual([]);
  const half = await fundedFrom(two, { budgets: budgets.map((each) => ({ ...each, fraction: 0.5 })), profile: [1, 0] });
  expect(Object.keys(startsOf(half))).toHaveLength(1);
  expect(fundSpending(half).map(({ year, spent, limit }) => [year, spent, limit])).toEqual([
    [2026, 90, 90],
    [2027, 0, 90],
    [2028, 0, 90],
    [2030, 0, 90],
  ]);
  expect(fundAssumptions(half.rules).map(({ label }) => label.en)).toContain("Budget: union in 2026, as a share of what the candidates ask");
  // A profile of nothing falls in equal parts on the years.
  const even = await fundedFrom([two[0] as Fields], { budgets: [{ source: "union", column: "central_funds", amount: 90 }], profile: [0] });
  expect(fundSpending(even).map(({ year, spent, limit }) => [year, spent, limit])).toEqual([
    [2026, 30, null],
    [2027, 30, null],
    [2028, 30, null],
  ]);
});

test("leverage at the margin of budgets of years chooses the years too; under rules that clash nothing is funded and no unit has a price", async () => {
  const candidate = [
    { id: "x", ...offered },
    { id: "y", ...offered, total_investment: "100" },
  ];
  const office = (choices: Fields) => officeOf({ records: { candidate }, choices });
  const yearly = [2026, 2027, 2028].map((year) => ({ source: "central", column: "central_funds", year, amount: 5 }));
  const found = await candidateLeverage(office({ candidates: { budgets: yearly } }), noTerms);
  expect(found?.budgets.map(({ budget: name }) => name)).toEqual(["budget:central:2026", "budget:central:2027", "budget:central:2028"]);
  const clash = await candidateLeverage(
    office({ candidates: { budgets: [{ source: "central", column: "central_funds", amount: 1 }] }, projects: { include: ["x"] } }),
    noTerms,
  );
  expect(clash?.leverage.map(({ set }) => set)).not.toContain("funded");
  expect(clash?.budgets).toMatchObject([{ budget: "budget:central", value: null }]);
});

test.each<[string, Fields, readonly (readonly [string, number, number, boolean])[]]>([
  [
    "many small, as planned and few large count on one scale",
    { budgets: budget(200) },
    [
      ["many small", 2, 2_000_000, true],
      ["as planned", 2, 2_000_000, true],
      ["few large", 2, 2_000_000, true],
    ],
  ],
  [
    "of no money there is no value for each yuan",
    { budgets: budget(1) },
    [
      ["many small", 0, 0, false],
      ["as planned", 0, 0, false],
      ["few large", 0, 0, false],
    ],
  ],
])("%s", async (_, choices, expected) => {
  const plan = await planned({ floors: [], ...choices });
  const { rows } = (await tradeOff(officeOf(), plan)).table;
  expect(rows.map(([goal, funded, money, , each]) => [goal, funded, money, each !== null])).toEqual(expected);
});
