import type { LinearProgramme, Solver, SolverOptions, SolverResult } from "@quoin/optimise";
import { highsSolver } from "./highs-solver.ts";
import { type InstalledSolvers, solveInstalled } from "./installed-solver.ts";

/**
 * The built-in engine, and an installed one for the whole-number searches of which the user names it. Relaxations stay with the built-in engine, whose prices are wanted.
 *
 * @param installed where the programs are; their bare names are looked for on the PATH
 */
export function solver(installed: InstalledSolvers = { highs: "highs", cbc: "cbc" }): Solver {
  const solve = async (programme: LinearProgramme, options: SolverOptions): Promise<SolverResult> => {
    const { engine, ...own } = options;
    if (engine === undefined || options.relaxed === true) return highsSolver.solve(programme, own);
    const found = await solveInstalled(installed, engine, programme, options);
    // Presolve may only know that it is one of infeasible and unbounded; the built-in engine tells them apart.
    const undecided = found.solution === null && found.stop !== "failed" && found.status === "not-proved" && found.bound === null;
    return undecided ? highsSolver.solve(programme, own) : found;
  };
  return {
    prepare: highsSolver.prepare?.bind(highsSolver) ?? (() => {}),
    solve,
    start(programme, options) {
      if (options.engine === undefined || options.relaxed === true) return highsSolver.start(programme, options);
      return { result: solve(programme, options), watch: () => {}, pause: () => {}, resume: () => {}, stop: () => {}, drop: () => {} };
    },
  };
}
