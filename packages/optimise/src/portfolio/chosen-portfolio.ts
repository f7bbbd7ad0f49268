import type { Certificate } from "../programme/certificate.ts";
import { provedStatus, relativeGap } from "../programme/relative-gap.ts";
import type { Solver, SolverOptions } from "../solver/solver.ts";
import { goalNumber, goalOf } from "./exact-goal.ts";
import { type FoundPlan, findPlan, type PlanProblem } from "./find-plan.ts";
import { lexicographicPlan } from "./lexicographic-plan.ts";
import { planCheck, type RuleUse, ruleUses } from "./plan-check.ts";
import type { PortfolioModel } from "./portfolio-model.ts";
import { settledPlan } from "./settle-ties.ts";
import { type StatedRows, statedRows } from "./stated-rows.ts";
import { type Obstacle, obstacles } from "./why-not.ts";

/** A choice with its proof, and what stands between it and the projects that it leaves out. */
export interface ChosenPortfolio {
  readonly stated: StatedRows;
  readonly problem: PlanProblem;
  readonly found: FoundPlan;
  /** 1 where an option is chosen; null without a plan. */
  readonly chosen: Uint8Array | null;
  /** In the order of the model's rules; null without a plan. */
  readonly uses: readonly RuleUse[] | null;
  readonly certificate: Certificate;
  readonly blocked: readonly Obstacle[];
}

/** `settle`: among equal plans look for the one that comes first, at the price of more searches. */
export async function chosenPortfolio(
  solver: Solver,
  model: PortfolioModel,
  options: SolverOptions,
  { settle }: { readonly settle: boolean },
): Promise<ChosenPortfolio> {
  const stated = statedRows(model);
  const problem = { count: model.options.count, rows: stated.rows, objective: model.value.units };
  const found = await findPlan(solver, problem, options);
  const chosen = await decided(solver, model, problem, found, options, settle);
  const uses = chosen === null ? null : ruleUses(model.rules, chosen);
  // A plan that is better in a further goal may be worth more than the one that was found within the gap.
  const worth = chosen === null ? null : goalOf(model.value, chosen);
  const objective = worth === null ? null : goalNumber(model.value, worth);
  const bound = found.bound === null ? null : goalNumber(model.value, found.bound);
  const gap = relativeGap(bound, objective);
  return {
    stated,
    problem,
    found,
    chosen,
    uses,
    certificate: {
      objective,
      bound: found.status === "infeasible" ? null : bound,
      gap,
      status: found.status === "infeasible" ? "infeasible" : provedStatus(gap, options.gap),
      solver: found.engine,
      seed: options.seed,
      check: uses === null ? { rules: model.rules.length, violated: 0, worst: 0 } : planCheck(uses),
    },
    blocked: chosen === null ? [] : obstacles(model, stated, found.programme, chosen),
  };
}

/** The plan among equal ones: by the further goals where the rules have some, else by number and order of its projects. */
async function decided(
  solver: Solver,
  { further }: PortfolioModel,
  problem: PlanProblem,
  found: FoundPlan,
  options: SolverOptions,
  settle: boolean,
): Promise<Uint8Array | null> {
  if (further.length > 0) return lexicographicPlan(solver, problem, found, further, options);
  return settle ? settledPlan(solver, problem, found, options) : found.chosen;
}
