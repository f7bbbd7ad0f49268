import { type CoreSize, coreColumns, roundedPlan, rowActivity, smallestMagnitudes } from "@quoin/methods";
import type { LinearProgramme, Solver, SolverOptions, SolverResult } from "../solver/solver.ts";
import { restrictedProgramme } from "./restricted-programme.ts";
import { closed } from "./with-plan.ts";

/** A good plan that proves nothing by itself. */
export interface CorePlan {
  readonly objective: number;
  readonly solution: Float64Array;
}

/** Cores to try, one after another until a plan is found. */
const sizes: readonly CoreSize[] = [
  { columns: 600, perRow: 40 },
  { columns: 2000, perRow: 100 },
];
/** Keeps the search short and, unlike a time limit, the same on every machine. */
const nodeLimit = 100;
/** Part of the gap that the core may leave; the rest is for the distance between the core and the whole. */
const coreShare = 0.75;

/**
 * Searches among the columns that the relaxation leaves in doubt, the others fixed as it rounds them.
 *
 * @returns the relaxation rounded where that is near enough to the bound, or no other plan was found; null where neither is one
 */
export async function coreSearch(
  solver: Solver,
  whole: LinearProgramme,
  relaxed: SolverResult,
  options: SolverOptions,
  rounded = roundedRelaxation(whole, relaxed),
): Promise<CorePlan | null> {
  const { solution, reducedCosts, bound } = relaxed;
  if (solution === null || reducedCosts === null || bound === null) return null;
  if (closed(rounded?.objective ?? null, bound, options.gap)) return rounded;
  const order = smallestMagnitudes(reducedCosts);
  const tight = tightRows(whole, solution);
  const nearest = solution.map(Math.round);
  const sign = whole.sense === "max" ? 1 : -1;
  const target = bound - sign * options.gap * Math.max(1, Math.abs(bound)) * 0.99;
  for (const size of sizes) {
    const { programme, unmet, expanded } = restrictedProgramme(whole, coreColumns(whole, solution, order, tight, size), nearest);
    if (unmet.length > 0) continue;
    const found = await solver.solve(programme, { ...options, gap: options.gap * coreShare, nodeLimit, target });
    if (found.solution !== null && found.objective !== null) return { objective: found.objective, solution: expanded(found.solution) };
  }
  return rounded;
}

/** The relaxation rounded, mended and filled up, in a few milliseconds. Null where that gives no plan. */
export function roundedRelaxation(whole: LinearProgramme, { solution, reducedCosts }: SolverResult): CorePlan | null {
  if (solution === null || reducedCosts === null) return null;
  const signed = (values: Float64Array): Float64Array => (whole.sense === "max" ? values : values.map((each) => -each));
  const plan = roundedPlan({ ...whole, cost: signed(whole.cost) }, solution, signed(reducedCosts), smallestMagnitudes(reducedCosts));
  if (plan === null) return null;
  const objective = plan.reduce((sum, taken, column) => (taken === 1 ? sum + whole.cost[column]! : sum), whole.offset ?? 0);
  return { objective, solution: Float64Array.from(plan) };
}

/** 1 where the relaxation meets a limit of the row. */
function tightRows(whole: LinearProgramme, solution: Float64Array): Uint8Array {
  return Uint8Array.from(rowActivity(whole, solution), (activity, row) => {
    const room = 1e-6 * (1 + Math.abs(activity));
    return Number(activity > whole.rowUpper[row]! - room || activity < whole.rowLower[row]! + room);
  });
}
