import type { LinearProgramme, Solver, SolverOptions, SolverResult } from "../solver-port.ts";

/** A programme in whole columns, and its relaxation with the limits as they were stated. */
export interface WholeAndRelaxed {
  readonly whole: LinearProgramme;
  readonly relaxation: LinearProgramme;
}

/** The answer in whole columns, and the relaxation with its duals. */
export interface WholeAnswer {
  readonly whole: SolverResult;
  readonly relaxed: SolverResult;
}

export async function solveWhole(solver: Solver, { whole, relaxation }: WholeAndRelaxed, options: SolverOptions): Promise<WholeAnswer> {
  const [relaxed, answer] = await Promise.all([solver.solve(relaxation, { ...options, relaxed: true }), solver.solve(whole, options)]);
  return { whole: answer, relaxed };
}
