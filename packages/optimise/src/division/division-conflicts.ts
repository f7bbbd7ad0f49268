import { compareRationals, type Rational, rational } from "@quoin/methods";
import { clashingCandidates } from "../portfolio/clashing-candidates.ts";
import { findPlan } from "../portfolio/find-plan.ts";
import { excess, inOwnUnit, rowUse } from "../portfolio/plan-check.ts";
import type { PortfolioRule } from "../portfolio/portfolio-rule.ts";
import { type CanBeMet, smallestConflict } from "../portfolio/smallest-conflict.ts";
import { statedRows } from "../portfolio/stated-rows.ts";
import { wholeProgramme } from "../portfolio/whole-programme.ts";
import { type MovableRow, withMovement } from "../portfolio/with-movement.ts";
import type { Solver, SolverOptions } from "../solver/solver.ts";
import type { DivisionModel } from "./division-model.ts";

/** Why the rules of a division cannot all be met, and what would have to give. */
export interface DivisionConflict {
  /** No rule of it can be left out. */
  readonly rules: ReadonlySet<PortfolioRule>;
  /** Limits that make the rules meetable, each in its rule's own unit, only those that move; null where the search ended without an answer. */
  readonly relaxation: ReadonlyMap<PortfolioRule, Rational> | null;
  /** Whether no smaller movement was proved to be enough. */
  readonly isLeast: boolean;
}

/** The smallest clash that is found from both ends of the list, and the relaxation with the least total movement: one lead, partner, change, commitment or unit of load counts 1. */
export async function divisionConflict(solver: Solver, model: DivisionModel, options: SolverOptions): Promise<DivisionConflict> {
  const { count } = model.options;
  const canBeMet: CanBeMet = async (rules) => {
    const { rows } = statedRows({ rules, structure: model.structure });
    const { status } = await findPlan(solver, { count, rows, objective: new Float64Array(count) }, { ...options, gap: 1 });
    return status === "none" ? null : status === "found";
  };
  const candidates = await clashingCandidates(solver, model, options);
  const clash = candidates.length < model.rules.length && (await canBeMet(candidates)) !== false ? model.rules : candidates;
  const moved = await leastMovement(solver, model, options);
  return { rules: new Set(await smallestConflict(clash, canBeMet)), relaxation: moved?.relaxation ?? null, isLeast: moved?.isLeast ?? false };
}

async function leastMovement(
  solver: Solver,
  { options: { count }, structure, rules }: DivisionModel,
  options: SolverOptions,
): Promise<Pick<DivisionConflict, "relaxation" | "isLeast"> | null> {
  const stated = statedRows({ rules, structure });
  const { relaxation: programme, rowScale } = wholeProgramme(count, stated.rows, new Float64Array(count));
  const movable = stated.rule.flatMap((rule, row): MovableRow[] => {
    if (rule === null) return [];
    const isKept = rule.kind === "committed";
    return [{ row, unit: rowScale[row]! * Number(rule.scale), most: isKept ? 1 : Number.POSITIVE_INFINITY, whole: isKept }];
  });
  const { solution, status } = await solver.solve(withMovement(programme, movable), { ...options, gap: 0 });
  if (solution === null) return null;
  const chosen = Uint8Array.from(solution.subarray(0, count), (value) => (value > 0.5 ? 1 : 0));
  const moved = new Map<PortfolioRule, Rational>();
  for (const rule of rules) {
    for (const row of rule.rows) {
      const used = rowUse(row, chosen);
      if (compareRationals(excess(row, used), rational(0n)) > 0) moved.set(rule, inOwnUnit(rule, rational(rule.kind === "committed" ? 0n : used + rule.shift)));
    }
  }
  return { relaxation: moved, isLeast: status === "optimal" };
}
