import type { LinearProgramme, Solver, SolverOptions, SolverResult } from "../solver/solver.ts";
import { coreSearch } from "./core-search.ts";
import { raceForBound } from "./race-for-bound.ts";
import { siftedRelaxation } from "./sifted-relaxation.ts";
import type { WholeAndRelaxed, WholeAnswer } from "./whole-answer.ts";
import { closed, tighter, withPlan } from "./with-plan.ts";

/** Below this many columns the plain search is as quick as any help. */
const smallProgramme = 1_000;
const shortList = 400;
/** Nodes. */
const shortSearch = 300;
/** Above it the relaxation is sifted, and the whole is searched only where its core does not suffice. */
const largeProgramme = 20_000;

/**
 * Solves a 0-1 programme by its relaxation, and where this rounded is no plan that is good enough by a search in its core for a plan, and a search of the whole for the bound.
 *
 * Up to 20,000 columns the last two run side by side: cutting planes bring the bound down long before the whole finds a good plan, and the core finds one at once.
 */
export async function solveWhole(solver: Solver, programmes: WholeAndRelaxed, options: SolverOptions): Promise<WholeAnswer> {
  const { whole, relaxation } = programmes;
  if (!isHelped(whole, options)) {
    const [relaxed, answer] = await Promise.all([solver.solve(relaxation, { ...options, relaxed: true }), solveSmall(solver, whole, options)]);
    return { whole: answer, relaxed };
  }
  return whole.columns > largeProgramme ? solveLarge(solver, programmes, options) : raceForBound(solver, programmes, options);
}

/** A short list is proved to the last unit where a short search suffices, whatever gap would have been accepted. */
async function solveSmall(solver: Solver, whole: LinearProgramme, options: SolverOptions): Promise<SolverResult> {
  if (whole.columns > shortList || options.gap === 0 || options.engine !== undefined) return solver.solve(whole, options);
  const exact = await solver.solve(whole, { ...options, gap: 0, nodeLimit: shortSearch });
  if (exact.stop !== "node-limit" || closed(exact.objective, exact.bound, options.gap)) return exact;
  return solver.solve(whole, exact.solution === null ? options : { ...options, incumbent: exact.solution });
}

/** The same where no duals are wanted: a programme of any kind, helped where it can be. */
export async function solveProgramme(solver: Solver, programme: LinearProgramme, options: SolverOptions): Promise<SolverResult> {
  if (!isHelped(programme, options)) return solver.solve(programme, options);
  return (await solveWhole(solver, { whole: programme, relaxation: programme }, options)).whole;
}

function isHelped(whole: LinearProgramme, { engine }: SolverOptions): boolean {
  return whole.columns >= smallProgramme && engine === undefined && isBinary(whole);
}

/** At this size the relaxation alone is nearly always within the gap; presolve could run past every limit. */
async function solveLarge(solver: Solver, { whole, relaxation }: WholeAndRelaxed, options: SolverOptions): Promise<WholeAnswer> {
  const part = { ...options, timeLimitSeconds: options.timeLimitSeconds / 2 };
  const relaxed =
    (await siftedRelaxation(solver, relaxation, part)) ??
    (await solver.solve(relaxation, { ...part, relaxed: true, presolve: false, method: "interior-point" }));
  if (relaxed.status === "infeasible") return { whole: relaxed, relaxed };
  const plan = await coreSearch(solver, whole, relaxed, part);
  if (closed(plan?.objective ?? null, relaxed.bound, options.gap))
    return { whole: withPlan(whole, { ...relaxed, solution: null, objective: null }, plan, options.gap), relaxed };
  const answer = await solver.solve(whole, { ...part, presolve: false, ...(plan === null ? {} : { incumbent: plan.solution }) });
  return { whole: withPlan(whole, tighter(whole, answer, relaxed), plan, options.gap), relaxed };
}

function isBinary({ columns, integer, lower, upper }: LinearProgramme): boolean {
  for (let column = 0; column < columns; column++) if (integer[column] !== 1 || lower[column]! < 0 || upper[column]! > 1) return false;
  return true;
}
