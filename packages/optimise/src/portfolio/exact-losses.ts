import { countingUnits, rational } from "@quoin/methods";
import type { Solver, SolverOptions } from "../solver/solver.ts";
import { goalNumber } from "./exact-goal.ts";
import { type FoundPlan, findPlan, type PlanProblem } from "./find-plan.ts";
import type { PortfolioModel } from "./portfolio-model.ts";

/** What forcing a project in would lose: a lower estimate from the relaxation, or the exact loss of a search. */
export interface ForcedLoss {
  readonly lost: number | null;
  readonly basis: "lp" | "exact";
}

/** Lists small enough that every loss is searched exactly without being asked. */
const smallList = 40;
const fewUnfunded = 20;
const nodeLimit = 500;

/**
 * For each named project the value that is lost where it must be funded, by a search of its own; no loss is known where no plan holds it.
 * A loss is exact only between two plans that are proved optimal; a project whose search proves nothing keeps its estimate.
 */
export async function exactLosses(
  solver: Solver,
  model: PortfolioModel,
  problem: PlanProblem,
  { worth, bound }: FoundPlan,
  named: readonly string[],
  unfunded: readonly number[],
  options: SolverOptions,
): Promise<ReadonlyMap<number, ForcedLoss>> {
  const losses = new Map<number, ForcedLoss>();
  if (worth === null || bound !== worth) return losses;
  const place = new Map(model.projects.ids.map((id, at) => [id, at]));
  const all = problem.count <= smallList && unfunded.length <= fewUnfunded;
  const { first } = model.options;
  for (const project of all ? unfunded : named.map((id) => place.get(id) as number)) {
    const held = Int32Array.from({ length: first[project + 1]! - first[project]! }, (_, at) => first[project]! + at);
    const forced = { options: held, units: countingUnits(held.length), lower: rational(1n), upper: null };
    const found = await findPlan(solver, { ...problem, rows: [...problem.rows, forced] }, { ...options, gap: 0, ...(all ? { nodeLimit } : {}) });
    if (found.status === "infeasible") losses.set(project, { lost: null, basis: "exact" });
    else if (found.worth !== null && found.worth === found.bound) losses.set(project, { lost: goalNumber(model.value, worth - found.worth), basis: "exact" });
  }
  return losses;
}
