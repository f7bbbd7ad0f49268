import type { LinearProgramme, SolverOptions, SolverResult, SolverStep } from "@quoin/optimise";
import type { HighsModule } from "./highs-module.ts";

/** Places of the shared flags: 1 asks the thread to stop at its next checkpoint, to wait there. */
export const stopAt = 0;
export const holdAt = 1;

/** What the solver thread is asked: to load the engine, or to solve one programme at a time. */
export type WorkerRequest = Pick<SolveRequest, "module"> | SolveRequest;

export interface SolveRequest {
  readonly programme: LinearProgramme;
  readonly options: SolverOptions;
  readonly flag: Int32Array;
  /** The engine's compiled code; only the first request of a thread needs it. */
  readonly module: HighsModule;
}

/** What the solver thread says. A `solution` is an incumbent, kept so that a search ended by force still answers with it. */
export type SolveReply =
  | { readonly kind: "step"; readonly step: Omit<SolverStep, "solution"> }
  | { readonly kind: "solution"; readonly objective: number; readonly solution: Float64Array }
  | { readonly kind: "result"; readonly result: SolverResult };
