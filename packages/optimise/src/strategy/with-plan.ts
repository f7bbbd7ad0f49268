import { provedStatus, relativeGap } from "../programme/relative-gap.ts";
import type { LinearProgramme, SolverResult } from "../solver/solver.ts";
import type { CorePlan } from "./core-search.ts";

/** Whether objective and bound are as near as was asked. */
export function closed(objective: number | null, bound: number | null, gap: number): boolean {
  const proved = relativeGap(bound, objective);
  return proved !== null && proved <= gap;
}

/** The answer with the plan in the place of its own where that is better, and the status that follows. */
export function withPlan({ sense }: LinearProgramme, answer: SolverResult, plan: CorePlan | null, gap: number): SolverResult {
  if (plan === null) return answer;
  const better = answer.objective === null || (sense === "max" ? plan.objective > answer.objective : plan.objective < answer.objective);
  if (!better) return answer;
  const status = provedStatus(relativeGap(answer.bound, plan.objective), gap);
  return { ...answer, ...plan, status, stop: status === "not-proved" ? answer.stop : null };
}

/** The answer with the better of its own bound and the relaxation's. */
export function tighter({ sense }: LinearProgramme, answer: SolverResult, { bound }: SolverResult): SolverResult {
  if (bound === null || answer.status === "infeasible") return answer;
  const better = answer.bound === null ? bound : sense === "max" ? Math.min(answer.bound, bound) : Math.max(answer.bound, bound);
  return { ...answer, bound: better };
}
