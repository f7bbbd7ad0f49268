import { type ExactUnits, sumUnits } from "@quoin/methods";
import type { Solver, SolverOptions, SolverResult, SolverStop } from "../solver/solver.ts";
import { solveWhole } from "../strategy/solve-whole.ts";
import { completedPlan } from "./completed-plan.ts";
import { exactCuts } from "./exact-cut.ts";
import { isKept, rowUse } from "./plan-check.ts";
import type { RuleRow } from "./portfolio-rule.ts";
import { type WholeProgramme, wholeProgramme } from "./whole-programme.ts";

/** A choice among options: rows to keep, and an objective in units to make large. */
export interface PlanProblem {
  readonly count: number;
  readonly rows: readonly RuleRow[];
  readonly objective: ExactUnits;
}

/** The plan that was found, exact: it keeps every row, and no plan is worth more than `bound`. */
export interface FoundPlan {
  readonly status: "found" | "infeasible" | "none";
  /** 1 where the option is chosen; null without a plan. */
  readonly chosen: Uint8Array | null;
  /** Units of the objective. */
  readonly worth: bigint | null;
  readonly bound: bigint | null;
  readonly relaxed: SolverResult;
  /** The rows as they were given. */
  readonly programme: WholeProgramme;
  readonly engine: string;
  readonly stop: SolverStop | null;
  readonly message: string | null;
}

/** A plan that breaks a row, by the solver's tolerance or since its needs may deviate, is answered by rows that forbid it, and another search; this many times at most. */
const repairs = 200;
/**
 * Relative room for the rounding errors of the solver's bound; the search is asked for as much less than the gap wanted.
 * Less than the 1e-9 at which a plan counts as optimal: where values have so many digits that no step catches the room, it would itself be the gap.
 */
const boundRoom = 9e-10;

/** @param search how a programme is searched, and its relaxation solved beside it */
export async function findPlan(solver: Solver, { count, rows, objective }: PlanProblem, options: SolverOptions, search = solveWhole): Promise<FoundPlan> {
  const given = wholeProgramme(count, rows, objective);
  const asked = { ...options, gap: Math.max(0, options.gap * 0.99 - 2 * boundRoom) };
  let programme = given;
  const cuts: RuleRow[] = [];
  for (let round = 0; ; round++) {
    const { whole, relaxed } = await search(solver, programme, asked);
    const known = { relaxed, programme: given, engine: whole.engine, stop: whole.stop, message: whole.message };
    const bound = whole.bound === null ? null : boundUnits(whole.bound, given);
    if (whole.solution === null) return { status: whole.status === "infeasible" ? "infeasible" : "none", chosen: null, worth: null, bound, ...known };
    const rounded = Uint8Array.from(whole.solution, (value) => (value > 0.5 ? 1 : 0));
    const broken = rows.map((row) => ({ row, used: rowUse(row, rounded) })).filter(({ row, used }) => !isKept(row, used));
    if (broken.length === 0) {
      const chosen = completedPlan(given, rows, objective, rounded);
      const worth = sumUnits(objective, chosen);
      return { status: "found", chosen, worth, bound: bound !== null && bound < worth ? worth : bound, ...known };
    }
    if (round === repairs) return { status: "none", chosen: null, worth: null, bound, ...known };
    cuts.push(...broken.flatMap(({ row, used }) => exactCuts(row, rounded, used)));
    programme = wholeProgramme(count, [...rows, ...cuts], objective);
  }
}

/** The solver's bound as the largest whole step that it does not exclude; its own rounding errors are allowed for. */
function boundUnits(bound: number, { objectiveScale, step }: WholeProgramme): bigint {
  const steps = bound / objectiveScale / Number(step);
  return BigInt(Math.floor(steps + 1e-6 + boundRoom * Math.abs(steps))) * step;
}
