import { type ExactUnits, rational } from "@quoin/methods";
import { goalRow } from "../portfolio/portfolio-rule.ts";
import type { Solver, SolverOptions } from "../solver/solver.ts";
import { type DivisionAmounts, type DivisionProblem, roles } from "./division-problem.ts";
import { type FoundDivision, findDivision } from "./find-division.ts";
import type { DivisionGoal } from "./relaxed-division.ts";

/** Searches that may be spent; beyond them the core is not known. */
const searches = 200;

/**
 * Roles that every best division has. Among the divisions as good as the best one is asked for that keeps the fewest of the roles still thought to be in all of them;
 * those that it drops are not, and when none can be dropped the rest are. Null where a search ended without a proof.
 */
export async function divisionCore(
  solver: Solver,
  problem: DivisionProblem,
  amounts: DivisionAmounts,
  goal: DivisionGoal,
  { role, worth }: FoundDivision,
  options: SolverOptions,
): Promise<Uint8Array | null> {
  if (role === null || worth === null) return null;
  const kept = Uint8Array.from(role, (each) => Number(each !== roles.none));
  const asGood: DivisionGoal["further"] = (model) => [
    ...goal.further(model),
    { row: { ...goalRow(goal.objective(model)), lower: rational(worth), upper: null }, worthOf: "all" },
  ];
  for (let search = 0; search < searches; search++) {
    const size = kept.reduce((sum, each) => sum + each, 0);
    if (size === 0) return kept;
    const fewest: DivisionGoal = {
      isWorth: false,
      unit: 1,
      objective: ({ problem: part, partner, options: { count } }): ExactUnits => {
        const cost = new Float64Array(count);
        const place = placesOf(problem, part);
        for (let at = 0; at < part.pairs.count; at++) {
          const pair = place[at]!;
          if (kept[pair] === 1) cost[role[pair] === roles.lead ? at : partner[at]!] = -1;
        }
        return cost;
      },
      further: asGood,
    };
    const other = await findDivision(solver, problem, amounts, fewest, options);
    if (other.role === null || other.worth === null || other.worth !== other.bound) return null;
    if (Number(-other.worth) === size) return kept;
    for (let pair = 0; pair < kept.length; pair++) if (kept[pair] === 1 && other.role[pair] !== role[pair]) kept[pair] = 0;
  }
  return null;
}

/** Place in the whole of each pair of a part, both being ordered by office and item. */
function placesOf({ pairs: all, items }: DivisionProblem, { pairs: part }: DivisionProblem): Int32Array {
  const key = (office: number, item: number): number => office * items.length + item;
  const place = new Map<number, number>();
  for (let pair = 0; pair < all.count; pair++) place.set(key(all.office[pair]!, all.item[pair]!), pair);
  return Int32Array.from({ length: part.count }, (_, at) => place.get(key(part.office[at]!, part.item[at]!)) as number);
}
