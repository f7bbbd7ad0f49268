import { type ExactUnits, rational } from "@quoin/methods";
import type { Solver, SolverOptions } from "../solver/solver.ts";
import { goalOf } from "./exact-goal.ts";
import { findPlan } from "./find-plan.ts";
import type { PortfolioModel } from "./portfolio-model.ts";
import { goalRow, type RuleRow } from "./portfolio-rule.ts";
import { statedRows } from "./stated-rows.ts";

/** A plan of which no other is better in one goal and as good in the other. */
export interface FrontierPoint {
  readonly chosen: Uint8Array;
  /** Units of the goals. */
  readonly value: bigint;
  readonly second: bigint;
}

export interface Frontier {
  /** Value falling. */
  readonly points: readonly FrontierPoint[];
  /** False where a time limit ended the search before its last point. */
  readonly complete: boolean;
}

/** How often a point was found; a face shows it. */
export type FrontierProgress = (found: number) => void;

/**
 * The trade-off between the two goals by the epsilon-constraint method: the most value with at least so much of the second,
 * and of those plans the one with the most of the second, so that no point is dominated.
 *
 * @param points how many, at equal steps of the second goal between its value at the first plan and its largest; `all`: every nondominated point
 */
export async function frontier(
  solver: Solver,
  model: PortfolioModel,
  points: number | "all",
  options: SolverOptions,
  progress: FrontierProgress,
): Promise<Frontier> {
  const { rows } = statedRows(model);
  const { value, second, count } = { ...model, second: model.second ?? model.value, count: model.options.count };
  const atLeast = (units: ExactUnits, lower: bigint): RuleRow => ({ ...goalRow(units), lower: rational(lower), upper: null });
  const found: FrontierPoint[] = [];
  const best = async (least: bigint | null): Promise<FrontierPoint | null> => {
    const limited = least === null ? rows : [...rows, atLeast(second.units, least)];
    const most = await findPlan(solver, { count, rows: limited, objective: value.units }, options);
    if (most.chosen === null || most.worth === null) {
      complete &&= most.status === "infeasible";
      return null;
    }
    const lexicographic = await findPlan(solver, { count, rows: [...limited, atLeast(value.units, most.worth)], objective: second.units }, options);
    const chosen = lexicographic.chosen ?? most.chosen;
    complete &&= lexicographic.chosen !== null;
    const point = { chosen, value: goalOf(value, chosen), second: goalOf(second, chosen) };
    found.push(point);
    progress(found.length);
    return point;
  };
  let complete = true;
  const first = await best(null);
  if (first === null) return { points: [], complete };
  if (points === "all") {
    for (let point: FrontierPoint | null = first; point !== null; ) point = await best(point.second + 1n);
  } else {
    const largest = await findPlan(solver, { count, rows, objective: second.units }, options);
    const span = (largest.worth ?? first.second) - first.second;
    for (let step = 1; step < points && span > 0n; step++) await best(first.second + ceiling(span * BigInt(step), BigInt(points - 1)));
  }
  return { points: undominated(found), complete };
}

function ceiling(numerator: bigint, denominator: bigint): bigint {
  return (numerator + denominator - 1n) / denominator;
}

/** Within a gap two searches may answer plans of which one is dominated, or the same plan twice. */
function undominated(points: readonly FrontierPoint[]): FrontierPoint[] {
  const ordered = [...points].sort((a, b) => compare(b.value, a.value) || compare(b.second, a.second));
  const kept: FrontierPoint[] = [];
  for (const point of ordered) {
    const last = kept.at(-1);
    if (last === undefined || point.second > last.second) kept.push(point);
  }
  return kept;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
