import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import { designFrontier } from "./budget-frontier.ts";
import { designCompare } from "./compare-scenarios.ts";
import { designWhyNot } from "./why-not-project.ts";

type Fields = Readonly<Record<string, unknown>>;

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
/** Counted three times, twice and once by the office; two of them can be paid. Who would rise by more levels counts no more. */
const candidate = [
  { id: "x", ...offered, category: "A", trl_after: 4 },
  { id: "y", ...offered, category: "B", trl_after: 4, region: "440000" },
  { id: "z", ...offered, category: "C", trl_after: 9, synthetic: true },
];
const region = ["350000", "440000"].map((id) => ({ id, level: "province", in_panel: true, parent: "CN" }));
const money = (amount: number) => ({ budgets: [{ source: "central", column: "central_funds", amount }] });
const weights = { A: 3, B: 2, C: 1 };
const choices = {
  weights,
  candidates: money(20),
  scenarios: { large: { label: { en: "Large", zh: "大" }, candidates: money(30) }, small: { candidates: money(10) } },
};
const office = (own: Fields = choices, held: readonly Fields[] = candidate) =>
  workspacePortsOf({ records: { candidate: held, region: [{ id: "CN", level: "nation" }, ...region] }, choices: own });

describe("why something is not in the plan", () => {
  const asked = (project: string, request: Fields = {}, ports = office()) => designWhyNot.run(ports, designWhyNot.input.parse({ project, ...request }));

  test("it is in the plan: nothing stands in its way", async () => {
    expect(answered(await asked("x"))).toMatchObject({
      project: "x",
      funded: true,
      synthetic: true,
      unit: expect.any(String),
      blocked_by: [],
      extra: null,
      value_lost: null,
      forced: null,
    });
  });

  test("it is not: what blocks it, what more would pay it, and what it would displace and lose", async () => {
    const answer = answered(await asked("z"));
    expect(answer).toMatchObject({
      funded: false,
      blocked_by: [{ rule: "budget:central" }],
      extra: 10,
      forced: { status: "optimal", objective: 4, lost: 1, enters: [{ id: "z", type: "candidate", amount: 10 }], leaves: [{ id: "y" }] },
    });
  });

  test("no plan holds it: nothing is forced", async () => {
    const both = { weights, candidates: money(5) };
    expect(answered(await asked("z", {}, office(both)))).toMatchObject({ funded: false, extra: 5, forced: null });
  });

  test("under a scenario that pays for all it is in; of a province only what is its own is known", async () => {
    expect(answered(await asked("z", { scenario: "large" })).funded).toBe(true);
    expect(answered(await asked("y", { region: "440000" })).funded).toBe(true);
  });

  test.each<[string, string, Fields, readonly string[]]>([
    ["what is no candidate", "w", {}, ["design.no-candidate project"]],
    ["what is another province's", "y", { region: "350000" }, ["design.no-candidate project"]],
    ["a scenario that there is not", "x", { scenario: "none" }, ["design.unknown-scenario --scenario"]],
    ["a place that is not planned for", "x", { region: "999" }, ["design.region-without-plan --region"]],
  ])("refused: %s", async (_, project, request, codes) => {
    const outcome = await asked(project, request);
    expect([outcome.ok, told(outcome)]).toEqual([false, codes]);
  });
});

describe("what a larger or smaller fund would buy", () => {
  const asked = (request: Fields = {}, ports = office()) => designFrontier.run(ports, designFrontier.input.parse({ points: 3, ...request }));

  test("at a third, two thirds and all of what is asked: who enters, who is always there", async () => {
    const found = answered(await asked());
    expect(found.points.map(({ budget, spent, value, funded, enters, leaves }) => [budget, spent, value, funded, enters, leaves])).toEqual([
      [10, 10, 3, 1, ["x"], []],
      [20, 20, 5, 2, ["y"], []],
      [30, 30, 6, 3, ["z"], []],
    ]);
    expect(found).toMatchObject({
      region: "CN",
      scenario: "base",
      synthetic: true,
      plan: { budget: 20, spent: 20, value: 5, funded: 2 },
      core: ["x"],
      shell: ["y", "z"],
      never: [],
    });
  });

  test("what no size pays for is never there; without a candidate there is nothing to buy", async () => {
    const dear = { id: "w", ...offered, central_funds: "100", provincial_funds: "100", trl_after: 4 };
    const purses = { budgets: [...money(20).budgets, { source: "provincial", column: "provincial_funds", amount: 10 }] };
    expect(answered(await asked({}, office({ weights, candidates: purses }, [...candidate, dear]))).never).toEqual(["w"]);
    expect(answered(await asked({}, office(choices, [])))).toEqual({
      region: "CN",
      scenario: "base",
      synthetic: false,
      unit: null,
      plan: null,
      points: [],
      objective: { kind: "rule", unit: null },
      core: [],
      shell: [],
      never: [],
      by_benefit: null,
    });
  });

  test.each<[Fields, string]>([
    [{ scenario: "none" }, "design.unknown-scenario --scenario"],
    [{ region: "999" }, "design.region-without-plan --region"],
  ])("refused: %o", async (request, code) => {
    expect(told(await asked(request))).toEqual([code]);
  });
});

describe("two scenarios side by side", () => {
  const asked = (request: Fields = {}, ports = office()) => designCompare.run(ports, designCompare.input.parse(request));

  test("the first other one where none is named; what it has more, and what that costs", async () => {
    const decisions = [{ item: "M1.2", person: "wang", reason: "asked", date: "2026-05-01" }];
    const found = answered(await asked({}, office({ ...choices, plan: { decisions } })));
    expect(found).toMatchObject({
      first: "base",
      second: "large",
      known: ["base", "large", "small"],
      labels: { large: { en: "Large", zh: "大" } },
      lines: [{ change: "changed", enters: [{ id: "z", amount: 10 }], leaves: [], stays: 2, cost: 10, synthetic: true }],
      cost: 0,
      invented: 1,
    });
    expect(answered(await asked({}, office({ candidates: money(20) })))).toMatchObject({ first: "base", second: "base", lines: [], labels: {} });
  });

  test.each<[Fields, Fields, string]>([
    [{ scenario: "none" }, choices, "design.unknown-scenario --scenario"],
    [{ scenario_b: "none" }, choices, "design.unknown-scenario --scenario-b"],
    [{ region: "999" }, choices, "diagnosis.unknown-region --region"],
  ])("refused: %o", async (request, own, code) => {
    expect(told(await asked(request, office(own)))).toEqual([code]);
  });
});
