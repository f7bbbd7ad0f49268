import { solver } from "@quoin/engines";
import { rational } from "@quoin/methods";
import { describe, expect, test } from "vitest";
import { exact, modelOf, projectsOf } from "../../test/projects-of.ts";
import type { Solver } from "../solver/solver.ts";
import { exactLosses } from "./exact-losses.ts";
import { type FoundPlan, findPlan } from "./find-plan.ts";
import { frontier } from "./frontier.ts";
import { leastRelaxation } from "./least-relaxation.ts";
import { settledPlan } from "./settle-ties.ts";
import { optionLoss, shadowPrice } from "./shadow-price.ts";
import { statedRows } from "./stated-rows.ts";

const engine = solver();
const options = { gap: 0, timeLimitSeconds: 30, seed: 1 };

describe("where a search ends without an answer", () => {
  const projects = projectsOf({ cost: ["4", "4", "3"], value: ["5", "5", "5"], jobs: ["1", "2", "9"] });
  const budget = { budgets: [{ source: "s", column: "cost", amount: exact("8") }] };
  /** The real engine for so many searches in whole numbers; after them nothing is found. */
  const ending = (searches: number): Solver => {
    let left = searches;
    return {
      ...engine,
      solve: async (programme, own) => {
        const answer = await engine.solve(programme, own);
        if (own.relaxed === true || left-- > 0) return answer;
        return { ...answer, status: "not-proved", objective: null, bound: null, solution: null, stop: "time-limit" };
      },
    };
  };

  test("of equal plans the one that was found stays; where the relaxation says nothing every option is tried", async () => {
    const model = modelOf(projects, budget);
    const problem = { count: 3, rows: statedRows(model).rows, objective: model.value.units };
    const found = await findPlan(engine, problem, options);
    const settled = async (solver: Solver, own: Partial<FoundPlan> = {}) => [...((await settledPlan(solver, problem, { ...found, ...own }, options)) ?? [])];
    const first = await settled(engine);
    expect([first, await settled(ending(1))].map((plan) => plan.reduce((sum, taken) => sum + taken, 0))).toEqual([2, 2]);
    expect(await settled(ending(0))).toEqual([...(found.chosen ?? [])]);
    expect(await settled(engine, { relaxed: { ...found.relaxed, objective: null, reducedCosts: null } })).toEqual(first);
    expect(await settled(engine, { bound: null })).toEqual([...(found.chosen ?? [])]);
  });

  test("a frontier is incomplete, with the points that were found", async () => {
    const single = projectsOf({ cost: ["1", "1", "1"], value: ["5", "3", "1"], jobs: ["0", "4", "7"] });
    const model = modelOf(single, { second: { jobs: exact("1") }, budgets: [{ source: "s", column: "cost", amount: exact("1") }] });
    const whole = await frontier(engine, model, "all", options, () => {});
    expect(whole.complete).toBe(true);
    // Steps that fall on one point give it once.
    expect((await frontier(engine, model, 9, options, () => {})).points).toEqual(whole.points);
    for (const searches of [0, 1, 2, 3]) {
      const { points, complete } = await frontier(ending(searches), model, "all", options, () => {});
      expect([complete, points.length <= whole.points.length, points.length > 0]).toEqual([false, true, searches > 0]);
    }
    expect((await frontier(ending(2), model, 4, options, () => {})).points).toHaveLength(1);
  });

  test("nothing is known of what must give, nor of losses", async () => {
    const clash = modelOf(projects, { ...budget, include: ["a", "b", "c"] });
    expect([...((await leastRelaxation(engine, clash, options)) ?? [])].map(([rule, limit]) => [rule.kind, limit])).toEqual([["budget", rational(11n)]]);
    expect([await leastRelaxation(ending(0), clash, options), await leastRelaxation(ending(1), clash, options)]).toEqual([null, null]);
    expect((await leastRelaxation(engine, modelOf(projects, budget), options))?.size).toBe(0);
    const model = modelOf(projects, budget);
    const stated = statedRows(model);
    const problem = { count: 3, rows: stated.rows, objective: model.value.units };
    const found = await findPlan(engine, problem, options);
    expect((await exactLosses(ending(0), model, problem, found, ["a"], [0], options)).size).toBe(0);
    const unknown = { ...found, relaxed: { ...found.relaxed, rowDuals: null, reducedCosts: null } };
    const [rule] = model.rules;
    expect(rule === undefined ? [] : [shadowPrice(rule, model, unknown, stated), optionLoss(0, model, unknown)]).toEqual([null, null]);
  });
});
