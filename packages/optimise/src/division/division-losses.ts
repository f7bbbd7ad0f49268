import { countingUnits, rational } from "@quoin/methods";
import type { Solver, SolverOptions } from "../solver/solver.ts";
import type { DividedWork } from "./divide.ts";
import type { DivisionObstacle } from "./division-obstacles.ts";
import type { DivisionProblem } from "./division-problem.ts";
import { findDivision } from "./find-division.ts";
import type { DivisionGoal } from "./relaxed-division.ts";

/** What the value loses where a pair must lead: a lower estimate from the relaxation, or the exact loss of a search; null where no division holds it, or nothing is known. */
export interface LeadLoss {
  /** Units of value. */
  readonly lost: number | null;
  readonly basis: "lp" | "exact";
}

/** Divisions small enough that every loss is searched exactly. */
const smallDivision = 200;
const fewPairs = 60;
const nodeLimit = 500;

/** Losses in the order of the obstacles. Exact only between two divisions that are proved best; else the reduced cost. */
export async function leadLosses(
  solver: Solver,
  problem: DivisionProblem,
  { amounts, found, goal }: DividedWork,
  obstacles: readonly DivisionObstacle[],
  options: SolverOptions,
): Promise<LeadLoss[]> {
  const { worth, bound, prices } = found;
  const isExact = problem.pairs.count <= smallDivision && obstacles.length <= fewPairs && worth !== null && worth === bound;
  const losses: LeadLoss[] = [];
  for (const { pair, isCommitted } of obstacles) {
    const price = prices?.lead[pair];
    const estimate: LeadLoss = { lost: isCommitted || price === undefined ? null : Math.max(0, -price), basis: "lp" };
    if (!isExact) {
      losses.push(estimate);
      continue;
    }
    const forced = await findDivision(solver, problem, amounts, leading(goal, pair), { ...options, gap: 0, nodeLimit });
    if (forced.status === "infeasible") losses.push({ lost: null, basis: "exact" });
    else losses.push(forced.worth !== null && forced.worth === forced.bound ? { lost: Number(worth - forced.worth), basis: "exact" } : estimate);
  }
  return losses;
}

/** Option p of a model over all pairs lets pair p lead. */
function leading(goal: DivisionGoal, pair: number): DivisionGoal {
  const row = { options: Int32Array.of(pair), units: countingUnits(1), lower: rational(1n), upper: null };
  return { ...goal, further: (model) => [...goal.further(model), { row, worthOf: null }] };
}
