import type { LinearProgramme, SolverOptions, SolverResult, SolverStep } from "@quoin/core";

/** What the solver thread is asked: one programme at a time. `flag[0]` = 1 asks it to stop at its next checkpoint. */
export interface SolveRequest {
  readonly programme: LinearProgramme;
  readonly options: SolverOptions;
  readonly flag: Int32Array;
}

/** What the solver thread says. A `solution` is an incumbent, kept so that a search ended by force still answers with it. */
export type SolveReply =
  | { readonly kind: "step"; readonly step: Omit<SolverStep, "solution"> }
  | { readonly kind: "solution"; readonly objective: number; readonly solution: Float64Array }
  | { readonly kind: "result"; readonly result: SolverResult };
