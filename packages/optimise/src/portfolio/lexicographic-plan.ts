import { rational } from "@quoin/methods";
import type { Solver, SolverOptions } from "../solver/solver.ts";
import { type ExactGoal, goalOf } from "./exact-goal.ts";
import { type FoundPlan, findPlan, type PlanProblem } from "./find-plan.ts";
import { goalRow } from "./portfolio-rule.ts";

/**
 * Among plans worth at least as much as the one that was found, the one that is best in the further goals, each without loss in those before it.
 * A search that ends without an answer leaves the plan as it is.
 */
export async function lexicographicPlan(
  solver: Solver,
  { count, rows, objective }: PlanProblem,
  { chosen, worth }: FoundPlan,
  goals: readonly ExactGoal[],
  options: SolverOptions,
): Promise<Uint8Array | null> {
  if (chosen === null || worth === null) return chosen;
  let plan = chosen;
  let kept = [...rows, { ...goalRow(objective), lower: rational(worth), upper: null }];
  for (const goal of goals) {
    const better = await findPlan(solver, { count, rows: kept, objective: goal.units }, options);
    plan = better.chosen ?? plan;
    kept = [...kept, { ...goalRow(goal.units), lower: rational(goalOf(goal, plan)), upper: null }];
  }
  return plan;
}
