import { solver } from "@quoin/engines";
import { rational } from "@quoin/methods";
import { describe, expect, test } from "vitest";
import { exact, modelOf, projectsOf } from "../../test/projects-of.ts";
import { ModelFaults } from "../programme/model-faults.ts";
import { type ApprovedPlan, approvedOption, nearApproved } from "./approved-plan.ts";
import { chosenPortfolio } from "./chosen-portfolio.ts";
import { exactCuts } from "./exact-cut.ts";
import { exactLosses } from "./exact-losses.ts";
import { findConflict } from "./find-conflict.ts";
import { findPlan } from "./find-plan.ts";
import { frontier } from "./frontier.ts";
import { planChanges } from "./plan-changes.ts";
import { excess, planCheck, rowUse, ruleUses, useWith } from "./plan-check.ts";
import type { RuleRow } from "./portfolio-rule.ts";
import type { PortfolioRules } from "./portfolio-rules.ts";
import { prerequisiteRing } from "./prerequisite-ring.ts";
import type { ProjectList } from "./project-list.ts";
import { statedRows } from "./stated-rows.ts";

const engine = solver();
const options = { gap: 0, timeLimitSeconds: 30, seed: 1 };
const solved = async (projects: ProjectList, rules: Partial<PortfolioRules>) => {
  const model = modelOf(projects, rules);
  const { chosen, certificate } = await chosenPortfolio(engine, model, options, { settle: true });
  const at = (option: number) => projects.ids[model.options.project[option] ?? -1];
  return {
    model,
    chosen,
    certificate,
    funded:
      chosen === null
        ? null
        : [...chosen.keys()]
            .filter((option) => chosen[option] === 1)
            .map(at)
            .join(""),
  };
};

describe("a plan that bears what needs may cost beyond", () => {
  // Any of them may cost as much more as `more` says, and `gamma` of them do at once.
  const projects = projectsOf({ cost: ["10", "10", "10", "10"], more: ["0.5", "4.25", "3", "0"], value: ["5", "5", "4", "3"] });
  const budget = (amount: string, gamma: number) => ({ budgets: [{ source: "s", column: "cost", amount: exact(amount), deviation: "more", gamma }] });

  test.each<[string, string, number, string, number]>([
    ["none deviates", "30", 0, "abc", 14],
    ["the largest of the three deviates", "34.24", 1, "acd", 12],
    ["one deviates, to the last unit", "34.25", 1, "abc", 14],
    ["two deviate", "37.25", 2, "abc", 14],
    ["… and not with a hundredth less", "37.24", 2, "abd", 13],
  ])("%s", async (_, amount, gamma, funded, objective) => {
    const found = await solved(projects, budget(amount, gamma));

    expect([found.certificate.objective, found.certificate.status]).toEqual([objective, "optimal"]);
    expect(found.funded).toBe(funded);
    expect(planCheck(ruleUses(found.model.rules, found.chosen ?? new Uint8Array(0)))).toEqual({ rules: 1, violated: 0, worst: 0 });
  });

  test("the use of a row counts the largest deviations; one more option may change which these are", () => {
    const row = modelOf(projects, budget("30", 1)).rules[0]?.rows[0] as RuleRow;
    const chosen = Uint8Array.of(1, 0, 0, 0);
    expect([rowUse(row, chosen), useWith(row, rowUse(row, chosen), 1000n, 1, chosen), useWith(row, 0n, 0n, 3, chosen)]).toEqual([1050n, 2425n, 2050n]);
    expect(excess(row, 3001n)).toEqual(rational(1n));
    expect(planCheck(ruleUses(modelOf(projects, budget("30", 1)).rules, Uint8Array.of(1, 1, 1, 0)))).toEqual({ rules: 1, violated: 1, worst: 4.25 });
  });
});

const row = (own: Partial<RuleRow>): RuleRow => ({ options: Int32Array.of(0, 1, 2), units: Float64Array.of(5, 5, 2), lower: null, upper: null, ...own });
const limits = (cuts: readonly RuleRow[]) =>
  cuts.map(({ options: of, units, lower, upper }) => [[...of], Array.from(units, Number), lower?.numerator ?? null, upper?.numerator ?? null]);

test.each<[string, RuleRow, readonly number[], bigint, readonly unknown[]]>([
  ["too much of an upper limit: not all of the largest", row({ upper: rational(9n) }), [1, 1, 1], 12n, [[[0, 1], [1, 1], null, 1n]]],
  ["too little of a lower one: one of the others", row({ lower: rational(6n) }), [1, 0, 0], 5n, [[[1, 2], [1, 1], 1n, null]]],
  ["within an upper limit and no lower: nothing is asked", row({ upper: rational(9n) }), [0, 1, 1], 7n, [[[0], [1], null, null]]],
  [
    "too much with its deviations: the same with these added, and their cover",
    row({ upper: rational(12n), deviation: { units: Float64Array.of(1, 3, 0), most: 1 } }),
    [1, 1, 1],
    15n,
    [
      [[0, 1, 2], [5, 8, 2], null, 12n],
      [[0, 1], [1, 1], null, 1n],
    ],
  ],
  [
    "one without the other that it needs: the row itself",
    row({ units: Float64Array.of(-1, 1, 0), upper: rational(0n) }),
    [0, 1, 1],
    1n,
    [[[0, 1], [-1, 1], null, 0n]],
  ],
  [
    "too little where options take away: another taken, or one of these left",
    row({ units: Float64Array.of(-5, 7, 2), lower: rational(0n) }),
    [1, 0, 1],
    -3n,
    [[[0, 1], [-1, 1], 0n, null]],
  ],
])("a row that forbids a plan: %s", (_, broken, chosen, used, expected) => {
  expect(limits(exactCuts(broken, Uint8Array.from(chosen), used))).toEqual(expected);
});

describe("beside an approved plan", () => {
  const windows = (...own: readonly (readonly [number, number])[]) => own.map(([earliest, latest]) => ({ earliest, latest, duration: 2 }));
  const projects = projectsOf({ cost: ["4", "4", "4", "4"], value: ["9", "5", "3", "1"] }, windows([2026, 2027], [2026, 2027], [2026, 2026], [2026, 2028]));
  const rules = { budgets: [{ source: "s", column: "cost", amount: exact("8") }], schedule: { discount: exact("0.1") } };
  const approved = (funded: readonly (readonly [string, number | null])[], committed: readonly string[] = []): ApprovedPlan => ({
    funded: new Map(funded),
    committed: new Set(committed),
  });
  async function changed(before: ApprovedPlan, most: number | null) {
    const model = nearApproved(modelOf(projects, rules), before, most);
    const { rows } = statedRows(model);
    const found = await findPlan(engine, { count: model.options.count, rows, objective: model.value.units }, options);
    const changes = found.chosen === null ? null : planChanges(model, before, found, found.chosen);
    return changes?.map(({ project, change, from_year, to_year, value, reason }) => [project, change, from_year, to_year, value, reason]);
  }

  test.each<[string, ApprovedPlan, number | null, readonly unknown[]]>([
    [
      "the best stays",
      approved([
        ["a", 2026],
        ["b", 2026],
      ]),
      null,
      [],
    ],
    [
      "what is worth less leaves, what is worth more enters",
      approved([
        ["a", 2026],
        ["d", 2028],
      ]),
      null,
      [
        ["d", "leaves", 2028, null, -0.81, "blocked"],
        ["b", "enters", null, 2026, 5, "worth-more"],
      ],
    ],
    [
      "a project moves to its better year",
      approved([
        ["a", 2027],
        ["b", 2026],
      ]),
      null,
      [["a", "moves", 2027, 2026, null, "other-year"]],
    ],
    [
      "… which counts twice",
      approved([
        ["a", 2027],
        ["b", 2026],
      ]),
      1,
      [],
    ],
    [
      "what is committed stays in its year",
      approved(
        [
          ["a", 2027],
          ["b", 2026],
        ],
        ["a"],
      ),
      null,
      [],
    ],
    [
      "what is no longer in the list has gone",
      approved([
        ["z", 2026],
        ["a", 2026],
        ["b", 2026],
      ]),
      null,
      [["z", "leaves", 2026, null, null, "not-in-list"]],
    ],
    [
      "a year that is no longer offered is left",
      approved([
        ["c", 2030],
        ["a", 2026],
      ]),
      null,
      [
        ["c", "leaves", 2030, null, -3, "blocked"],
        ["b", "enters", null, 2026, 5, "worth-more"],
      ],
    ],
    [
      "two that leave stand in text order",
      approved([
        ["d", 2026],
        ["c", 2026],
      ]),
      null,
      [
        ["c", "leaves", 2026, null, -3, "blocked"],
        ["d", "leaves", 2026, null, -1, "blocked"],
        ["a", "enters", null, 2026, 9, "worth-more"],
        ["b", "enters", null, 2026, 5, "worth-more"],
      ],
    ],
  ])("%s", async (_, before, most, expected) => {
    expect(await changed(before, most)).toEqual(expected);
  });

  test("the option of a project and its year; without a year its first", () => {
    const model = modelOf(projects, rules);
    expect(["a", "b"].map((id) => approvedOption(model, id, 2027))).toEqual([1, 3]);
    expect([approvedOption(model, "a", null), approvedOption(model, "a", 2025), approvedOption(model, "a", 2028), approvedOption(model, "z", 2026)]).toEqual([
      0,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("without years: what no longer is worth its place leaves for nothing in its way", () => {
    const plain = projectsOf({ cost: ["4", "4"], value: ["9", "0"] });
    const model = modelOf(plain, { budgets: [{ source: "s", column: "cost", amount: exact("8") }] });
    const before = approved([["b", null]]);
    const chosen = Uint8Array.of(1, 0);
    return findPlan(engine, { count: 2, rows: statedRows(model).rows, objective: model.value.units }, options).then((found) =>
      expect(planChanges(model, before, found, chosen).map(({ project, change, reason, value }) => [project, change, reason, value])).toEqual([
        ["b", "leaves", "worth-less", -0],
        ["a", "enters", "worth-more", 9],
      ]),
    );
  });
});

describe("numbers of any size", () => {
  test("money beyond a double is counted to the last unit", async () => {
    const projects = projectsOf({ cost: ["9007199254740993.5", "1", "0.5"], value: ["3", "2", "1"] });
    const within = await solved(projects, { budgets: [{ source: "s", column: "cost", amount: exact("9007199254740994") }] });
    expect([within.funded, within.certificate.objective]).toEqual(["ac", 4]);
    const below = await solved(projects, { budgets: [{ source: "s", column: "cost", amount: exact("9007199254740993.4") }] });
    expect(below.funded).toBe("bc");
  });

  test("a goal of several columns, each with a weight and digits of its own", async () => {
    const projects = projectsOf({ cost: ["1", "1"], value: ["1.5", "2"], jobs: ["0.25", "0.01"] });
    const found = await solved(projects, {
      value: { value: exact("1"), jobs: exact("3") },
      budgets: [{ source: "s", column: "cost", fraction: exact("0.5") }],
    });
    expect([found.funded, found.certificate.objective]).toEqual(["a", 2.25]);
  });
});

const clashing = projectsOf({ cost: ["4", "4", "4"], region: ["n", "s", "s"], value: ["3", "2", "1"] });

test.each<[string, Partial<PortfolioRules>, readonly string[], readonly (readonly [string, bigint, bigint])[]]>([
  [
    "more must be funded than there is money for",
    { budgets: [{ source: "s", column: "cost", amount: exact("6") }], include: ["a", "b"] },
    ["budget:s", "include:a", "include:b"],
    [["budget:s", 8n, 1n]],
  ],
  ["what is needed first is left out", { prerequisites: [["a", "b"]], include: ["b"], exclude: ["a"] }, ["prerequisite:a>b", "include:b", "exclude:a"], []],
])("rules that clash: %s", async (_, rules, names, moved) => {
  const { rules: clash, relaxation } = await findConflict(engine, modelOf(clashing, rules), options);
  expect([...clash].map(({ name }) => name)).toEqual(names);
  const money = [...(relaxation ?? [])]
    .filter(([{ kind }]) => kind === "budget")
    .map(([{ name }, { numerator, denominator }]) => [name, numerator, denominator]);
  expect(money).toEqual(moved);
});

test("every plan of which no other is better in both goals, all or at equal steps, each found told", async () => {
  const projects = projectsOf({ cost: ["1", "1", "1"], value: ["5", "3", "1"], jobs: ["0", "4", "7"] });
  const model = modelOf(projects, { second: { jobs: exact("1") }, budgets: [{ source: "s", column: "cost", amount: exact("1") }] });
  const told: number[] = [];
  const all = await frontier(engine, model, "all", options, (found) => told.push(found));
  expect([all.complete, all.points.map(({ value, second }) => [value, second]), told]).toEqual([
    true,
    [
      [5n, 0n],
      [3n, 4n],
      [1n, 7n],
    ],
    [1, 2, 3],
  ]);
  const three = await frontier(engine, model, 3, options, () => {});
  expect(three.points.map(({ second }) => second)).toEqual([0n, 4n, 7n]);
  const one = await frontier(
    engine,
    modelOf(projects, { budgets: model.rules.length === 0 ? [] : [{ source: "s", column: "cost", amount: exact("1") }] }),
    3,
    options,
    () => {},
  );
  expect(one.points).toHaveLength(1);
  expect(await frontier(engine, modelOf(projects, { include: ["a"], exclude: ["a"] }), 3, options, () => {})).toEqual({ points: [], complete: true });
});

test("what forcing a project in would lose; no loss where no plan holds it, none at all where the plan is not proved", async () => {
  const projects = projectsOf({ cost: ["4", "4", "9"], value: ["5", "3", "1"] });
  const model = modelOf(projects, { budgets: [{ source: "s", column: "cost", amount: exact("4") }] });
  const problem = { count: 3, rows: statedRows(model).rows, objective: model.value.units };
  const found = await findPlan(engine, problem, options);
  const losses = await exactLosses(engine, model, problem, found, [], [1, 2], options);
  expect([...losses]).toEqual([
    [1, { lost: 2, basis: "exact" }],
    [2, { lost: null, basis: "exact" }],
  ]);
  expect((await exactLosses(engine, model, problem, { ...found, bound: null }, ["b"], [1], options)).size).toBe(0);
});

test("a ring of what needs what is found, a chain is none", () => {
  expect(
    prerequisiteRing([
      ["a", "b"],
      ["b", "c"],
      ["a", "c"],
      ["d", "c"],
    ]),
  ).toBeNull();
  expect(
    prerequisiteRing([
      ["x", "a"],
      ["a", "b"],
      ["b", "c"],
      ["c", "a"],
    ]),
  ).not.toBeNull();
});

test("of one fault of a model twenty are listed, the rest counted; in the order of the text", () => {
  const faults = new ModelFaults();
  expect([faults.any, faults.size]).toEqual([false, 0]);
  for (let line = 25; line > 0; line--) faults.add("model.repeated-row", { row: "r" }, { line, column: 1 });
  faults.add("model.wrong-value", { text: "x" }, { line: 24, column: 0 });
  faults.add("model.wrong-value", { text: "y" }, {});
  const { faults: listed, more } = faults.refusal();
  expect([faults.any, faults.size, listed.length, [...more]]).toEqual([true, 22, 22, [["model.repeated-row", 5]]]);
  expect(listed.slice(0, 2).map(({ at }) => at.line)).toEqual([undefined, 6]);
  expect(listed.slice(-3).map(({ at: { line, column } }) => [line, column])).toEqual([
    [24, 0],
    [24, 1],
    [25, 1],
  ]);
});
