import type { Solver, SolverOptions } from "../solver/solver.ts";
import { clashingCandidates } from "./clashing-candidates.ts";
import { findPlan } from "./find-plan.ts";
import { leastRelaxation, type Relaxation } from "./least-relaxation.ts";
import type { PortfolioModel } from "./portfolio-model.ts";
import type { PortfolioRule } from "./portfolio-rule.ts";
import { type CanBeMet, smallestConflict } from "./smallest-conflict.ts";
import { statedRows } from "./stated-rows.ts";

/** Why rules cannot all be met, and what would have to give. */
export interface Conflict {
  /** No rule of it can be left out: the others of it can be met. */
  readonly rules: ReadonlySet<PortfolioRule>;
  readonly relaxation: Relaxation | null;
}

export async function findConflict(solver: Solver, model: PortfolioModel, options: SolverOptions): Promise<Conflict> {
  const canBeMet: CanBeMet = async (rules) => {
    const part = statedRows({ rules, structure: model.structure });
    const any = new Float64Array(model.options.count);
    const { status } = await findPlan(solver, { count: model.options.count, rows: part.rows, objective: any }, { ...options, gap: 1 });
    return status === "none" ? null : status === "found";
  };
  const candidates = await clashingCandidates(solver, model, options);
  const clash = candidates.length < model.rules.length && (await canBeMet(candidates)) !== false ? model.rules : candidates;
  const [rules, relaxation] = [await smallestConflict(clash, canBeMet), await leastRelaxation(solver, model, { ...options, gap: 0 })];
  return { rules: new Set(rules), relaxation };
}
