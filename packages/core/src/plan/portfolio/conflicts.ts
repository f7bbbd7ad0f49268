import { numberOfRational } from "@quoin/methods";
import { type CanBeMet, findPlan, type PortfolioRule, type Solver, type SolverOptions, smallestConflict } from "@quoin/optimise";
import { type CsvTable, csvTable } from "../../contract/csv-text.ts";
import { clashingCandidates } from "./clashing-candidates.ts";
import { leastRelaxation, type Relaxation } from "./least-relaxation.ts";
import type { PortfolioModel } from "./portfolio-model.ts";
import { ruleLimit } from "./rules-table.ts";
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

/** `conflicts.csv`, in the order of the rules; an empty relaxed limit is an unchanged one. */
export function conflictsTable({ rules }: PortfolioModel, { rules: clashing, relaxation }: Conflict): CsvTable {
  const rows = rules.map((rule) => {
    const moved = relaxation?.get(rule);
    return [rule.name, ruleLimit(rule), clashing.has(rule) ? 1 : 0, moved === undefined ? null : numberOfRational(moved)];
  });
  return csvTable(["rule", "limit", "in_conflict", "relaxed_limit"], rows);
}
