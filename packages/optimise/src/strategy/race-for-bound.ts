import { provedStatus, relativeGap } from "../programme/relative-gap.ts";
import type { Solver, SolverOptions, SolverResult, SolverStep } from "../solver/solver.ts";
import { type CorePlan, coreSearch, roundedRelaxation } from "./core-search.ts";
import type { WholeAndRelaxed, WholeAnswer } from "./whole-answer.ts";
import { closed, tighter, withPlan } from "./with-plan.ts";

/**
 * Where the relaxation rounded does not suffice, searches the core for a plan and the whole for a bound, side by side.
 * The answer depends on neither's speed: the core's plan is waited for, and of the whole's own sequence of bounds the first counts that suffices for it;
 * where none does, what the whole ends with.
 */
export async function raceForBound(solver: Solver, { whole, relaxation }: WholeAndRelaxed, options: SolverOptions): Promise<WholeAnswer> {
  const relaxed = await solver.solve(relaxation, { ...options, relaxed: true });
  const { bound, engine } = relaxed;
  const rounded = roundedRelaxation(whole, relaxed);
  const withRounded = withPlan(whole, asAnswer({ bound, objective: null, solution: null }, options.gap), rounded, options.gap);
  if (closed(withRounded.objective, bound, options.gap)) return { whole: { ...withRounded, engine }, relaxed };
  const search = solver.start(whole, { ...options, presolve: false });
  const coring = coreSearch(solver, whole, relaxed, options, rounded);
  const first = new Promise<SolverResult | null>((settle, reject) => {
    const steps: SolverStep[] = [];
    let plan: CorePlan | null | undefined;
    const look = (step: SolverStep): void => {
      const found = withPlan(whole, asAnswer(step, options.gap), plan ?? null, options.gap);
      if (closed(found.objective, found.bound, options.gap)) settle(found);
    };
    search.watch((step) => {
      if (plan !== undefined) {
        look(step);
        return;
      }
      // Once the cuts bring little the core gets the machine to itself.
      if (isStalled(steps.at(-1), step, steps[0])) search.pause();
      steps.push(step);
    });
    coring.then((core) => {
      plan = core;
      for (const step of [{ bound, objective: null, solution: null }, ...steps]) look(step);
      search.resume();
    }, reject);
    Promise.all([search.result, coring]).then(() => settle(null), reject);
  });
  const [found, plan] = [await first, await coring];
  if (found === null) return { whole: withPlan(whole, tighter(whole, await search.result, relaxed), plan, options.gap), relaxed };
  search.drop();
  return { whole: { ...found, engine }, relaxed };
}

/** Whether the last step moved the bound by less than a twentieth of what all have moved it. */
function isStalled(before: SolverStep | undefined, { bound }: SolverStep, first: SolverStep | undefined): boolean {
  if (bound === null || before?.bound == null || first?.bound == null || before.bound === bound) return false;
  return Math.abs(before.bound - bound) < 0.05 * Math.abs(first.bound - bound);
}

function asAnswer({ bound, objective, solution }: SolverStep, gap: number): SolverResult {
  const found = solution === null ? null : objective;
  return {
    status: provedStatus(relativeGap(bound, found), gap),
    bound,
    objective: found,
    solution,
    rowDuals: null,
    reducedCosts: null,
    basis: null,
    stop: null,
    message: null,
    engine: "",
  };
}
