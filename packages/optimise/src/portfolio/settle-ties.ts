import { countingUnits, rational } from "@quoin/methods";
import type { Solver, SolverOptions } from "../solver/solver.ts";
import { type FoundPlan, findPlan, type PlanProblem } from "./find-plan.ts";
import { goalRow, type RuleRow } from "./portfolio-rule.ts";

/** Searches that may be spent on choosing among equal plans; beyond them the plan that was found stays. */
const searches = 60;
/** Larger programmes are proved optimal to the last unit too rarely to be worth it. */
const largestCount = 2_000;
const nodeLimit = 200;

/**
 * Among plans of equal worth the one with the fewest options, and of those the one whose options come first in order, so that no choice of the solver is left in it.
 * Only a plan that is proved optimal to the last unit has equals that can be known.
 */
export async function settledPlan(solver: Solver, problem: PlanProblem, found: FoundPlan, options: SolverOptions): Promise<Uint8Array | null> {
  const { chosen, worth, bound, relaxed, programme } = found;
  if (chosen === null || worth === null || bound !== worth || problem.count > largestCount) return chosen;
  const asked = { ...options, gap: 0, nodeLimit };
  const { count, rows, objective } = problem;
  const asGood: RuleRow = { ...goalRow(objective), lower: rational(worth), upper: null };
  const fewest = await findPlan(solver, { count, rows: [...rows, asGood], objective: new Float64Array(count).fill(-1) }, asked);
  if (fewest.chosen === null || fewest.worth !== fewest.bound) return chosen;
  let plan = fewest.chosen;
  const few: RuleRow = { ...goalRow(countingUnits(count)), lower: null, upper: rational(BigInt(size(plan))) };
  const settled: RuleRow[] = [];
  let left = searches;
  for (let option = 0; option < count; option++) {
    const row = (lower: bigint | null, upper: bigint | null): RuleRow => ({
      options: Int32Array.of(option),
      units: countingUnits(1),
      lower: lower === null ? null : rational(lower),
      upper: upper === null ? null : rational(upper),
    });
    if (plan[option] === 1) {
      settled.push(row(1n, null));
      if (settled.filter(({ lower }) => lower !== null).length === size(plan)) break;
      continue;
    }
    // A plan with this option loses at least its reduced cost: most options are ruled out without a search.
    const ceiling = (relaxed.objective ?? Number.POSITIVE_INFINITY) + Math.min(0, relaxed.reducedCosts?.[option] ?? 0);
    const needed = Number(worth) * programme.objectiveScale;
    if (ceiling < needed - 1e-6 * Math.max(1, Math.abs(needed))) continue;
    if (left-- === 0) break;
    const other = await findPlan(
      solver,
      { count, rows: [...rows, asGood, few, ...settled, row(1n, null)], objective: new Float64Array(count).fill(-1) },
      asked,
    );
    if (other.chosen === null) continue;
    plan = other.chosen;
    settled.push(row(1n, null));
  }
  return plan;
}

function size(plan: Uint8Array): number {
  return plan.reduce((sum, taken) => sum + taken, 0);
}
