/**
 * A mixed-integer linear programme in compressed columns: `sense` c'x + offset subject to rowLower <= Ax <= rowUpper, lower <= x <= upper.
 * Column j's non-zeros are `index[start[j] .. start[j+1]-1]` (0-based rows) with `value`. Infinite bounds are ±Infinity.
 */
export interface LinearProgramme {
  readonly sense: "max" | "min";
  readonly columns: number;
  readonly rows: number;
  readonly start: Int32Array;
  readonly index: Int32Array;
  readonly value: Float64Array;
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1 where the column must be whole. */
  readonly integer: Uint8Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly offset?: number;
}

/** A vertex of a relaxation, from which a changed programme of the same shape is solved in few steps. */
export interface SolverBasis {
  readonly columns: Int32Array;
  readonly rows: Int32Array;
}

export interface SolverOptions {
  /** Relative gap at which to stop: |bound - objective| / max(1, |objective|). */
  readonly gap: number;
  /** Wall-clock seconds; the search is ended by force soon after, whatever the engine does. */
  readonly timeLimitSeconds: number;
  readonly seed: number;
  /** Drop the integrality and return duals and the basis. */
  readonly relaxed?: boolean;
  /** A known solution to start from. */
  readonly incumbent?: Float64Array;
  /** Basis of a former relaxation to start from. */
  readonly basis?: SolverBasis;
  /** Off for programmes of more than about 20,000 columns, where presolve can outrun every limit. Default on. */
  readonly presolve?: boolean;
  /** Whether the search may begin again at the root with what it learned. Default true. */
  readonly restarts?: boolean;
  /** Largest number of nodes of the search tree; unlike a time limit it keeps the answer reproducible. */
  readonly nodeLimit?: number;
  /** Objective that is good enough: the search ends with the first solution that reaches it. */
  readonly target?: number;
  /** Algorithm for a relaxation; default the engine's choice. */
  readonly method?: "simplex" | "interior-point";
  /** An installed program to solve with; without it the built-in engine does. */
  readonly engine?: "highs" | "cbc";
}

/** `optimal`: gap <= 1e-9; `within-gap`: gap <= the one asked for; `not-proved`: neither. */
export type SolverStatus = "optimal" | "within-gap" | "not-proved" | "infeasible" | "unbounded";

/** Why a search ended before its proof. */
export type SolverStop = "time-limit" | "node-limit" | "target" | "stopped" | "out-of-memory" | "too-large" | "failed";

export interface SolverResult {
  readonly status: SolverStatus;
  readonly objective: number | null;
  /** Proved bound on the objective; null where nothing was proved. */
  readonly bound: number | null;
  /** Whole columns hold whole numbers. */
  readonly solution: Float64Array | null;
  /**
   * Of the relaxation, where it was asked for: change of the objective per unit of each row's active limit
   * (so a binding `<=` row of a `max` programme has a dual >= 0), and reduced costs c - A'y.
   */
  readonly rowDuals: Float64Array | null;
  readonly reducedCosts: Float64Array | null;
  readonly basis: SolverBasis | null;
  /** Null where the search ended by itself. */
  readonly stop: SolverStop | null;
  /** What the engine said where it failed. */
  readonly message: string | null;
  readonly engine: string;
}

/** One step of a running search. Of two runs of the same programme and options the steps are the same, in the same order. */
export interface SolverStep {
  readonly bound: number | null;
  readonly objective: number | null;
  /** The solution of that objective. */
  readonly solution: Float64Array | null;
}

/** A search that can be watched and ended. */
export interface SolverRun {
  readonly result: Promise<SolverResult>;
  /** Calls back at each change of bound or incumbent. */
  watch(listener: (step: SolverStep) => void): void;
  /** Holds the search at its next checkpoint, so that another gets the machine; its steps stay the same. */
  pause(): void;
  resume(): void;
  /** Ends the search at its next checkpoint; `result` then holds the best that was found. */
  stop(): void;
  /** Ends the search at once; `result` is what it last reported. */
  drop(): void;
}

export interface Solver {
  /** Loads the engine ahead, while the caller still reads its files. */
  prepare?(): void;
  solve(programme: LinearProgramme, options: SolverOptions): Promise<SolverResult>;
  start(programme: LinearProgramme, options: SolverOptions): SolverRun;
}
