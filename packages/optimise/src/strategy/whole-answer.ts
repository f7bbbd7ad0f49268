import type { LinearProgramme, SolverResult } from "../solver/solver.ts";

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
