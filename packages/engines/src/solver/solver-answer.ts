import type { SolverResult, SolverStatus, SolverStop } from "@quoin/optimise";

/** Status by the gap that was proved. */
export function proofStatus(objective: number | null, bound: number | null, gap: number): SolverStatus {
  if (objective === null || bound === null) return "not-proved";
  const proved = Math.abs(bound - objective) / Math.max(1, Math.abs(objective));
  // The engine compares in its own arithmetic; a hair above the gap that it stopped at is that gap.
  return proved <= 1e-9 ? "optimal" : proved <= gap * (1 + 1e-9) ? "within-gap" : "not-proved";
}

/** A result without a solution. */
export function noAnswer(engine: string, status: SolverStatus, stop: SolverStop | null = null, message: string | null = null): SolverResult {
  return { status, objective: null, bound: null, solution: null, rowDuals: null, reducedCosts: null, basis: null, stop, message, engine };
}
