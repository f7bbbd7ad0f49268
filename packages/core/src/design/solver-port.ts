/**
 * A mixed-integer linear programme in compressed columns: `sense` c'x subject to rowLower <= Ax <= rowUpper, lower <= x <= upper.
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

export interface SolverOptions {
  /** Relative gap at which to stop. */
  readonly gap: number;
  readonly timeLimitSeconds: number;
  readonly seed: number;
  /** Drop the integrality and return duals. */
  readonly relaxed?: boolean;
  /** A known solution to start from. */
  readonly incumbent?: Float64Array;
}

export type SolverStatus = "optimal" | "within-gap" | "not-proved" | "infeasible" | "unbounded";

export interface SolverResult {
  readonly status: SolverStatus;
  readonly objective: number | null;
  /** Proved bound on the objective; null where nothing was proved. */
  readonly bound: number | null;
  readonly solution: Float64Array | null;
  /** Row duals and reduced costs of the relaxation, where it was asked for. */
  readonly rowDuals: Float64Array | null;
  readonly reducedCosts: Float64Array | null;
  readonly engine: string;
}

export interface Solver {
  solve(programme: LinearProgramme, options: SolverOptions): Promise<SolverResult>;
}
