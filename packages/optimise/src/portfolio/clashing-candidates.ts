import type { Solver, SolverOptions } from "../solver/solver.ts";
import type { PortfolioModel } from "./portfolio-model.ts";
import { isMoneyRule, type PortfolioRule } from "./portfolio-rule.ts";
import { statedRows } from "./stated-rows.ts";
import { wholeProgramme } from "./whole-programme.ts";
import { withMovement } from "./with-movement.ts";

/**
 * Rules among which a clash lies: those that carry the proof (Farkas) that even fractions of projects cannot meet all of them.
 * Where fractions could, every rule is a candidate.
 */
export async function clashingCandidates(
  solver: Solver,
  model: Pick<PortfolioModel, "rules" | "structure"> & { readonly options: { readonly count: number } },
  options: SolverOptions,
): Promise<readonly PortfolioRule[]> {
  const stated = statedRows(model);
  const { relaxation } = wholeProgramme(model.options.count, stated.rows, new Float64Array(model.options.count));
  const movable = stated.rule.flatMap((rule, row) => (rule === null ? [] : [{ row, unit: 1, most: Number.POSITIVE_INFINITY }]));
  const { rowDuals, objective } = await solver.solve(withMovement(relaxation, movable), { ...options, relaxed: true });
  if (rowDuals === null || objective === null || objective > -1e-9) return model.rules;
  const proving = new Set<PortfolioRule>();
  stated.rule.forEach((rule, row) => {
    if (rule !== null && Math.abs(rowDuals[row]!) > 1e-9) proving.add(rule);
  });
  // Money first: an office moves an amount more easily than it drops a project.
  return model.rules.filter((rule) => proving.has(rule)).sort((a, b) => Number(isMoneyRule(b)) - Number(isMoneyRule(a)));
}
