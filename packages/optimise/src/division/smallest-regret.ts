import { rational } from "@quoin/methods";
import { isKept, rowUse } from "../portfolio/plan-check.ts";
import type { RuleRow } from "../portfolio/portfolio-rule.ts";
import { wholeProgramme } from "../portfolio/whole-programme.ts";
import type { LinearProgramme, Solver, SolverOptions } from "../solver/solver.ts";
import type { BestAlone } from "./best-alone.ts";
import { divisionModel, officeValue } from "./division-model.ts";
import { officeValues } from "./division-outcome.ts";
import { type DivisionAmounts, type DivisionProblem, roles } from "./division-problem.ts";
import type { FoundDivision } from "./find-division.ts";
import { type DivisionGoal, goalRows } from "./relaxed-division.ts";

/**
 * The smallest largest regret (best alone less what the division gives) that a division under the rules can have, by one more column R with
 * value of each office + R >= its best alone. The regret is that of a division which keeps every rule exactly; the bound is the search's, and every office's own least is 0 or more.
 */
export async function smallestRegret(
  solver: Solver,
  problem: DivisionProblem,
  amounts: DivisionAmounts,
  alone: readonly BestAlone[],
  goal: DivisionGoal,
  known: FoundDivision,
  options: SolverOptions,
): Promise<{ readonly value: bigint; readonly bound: number }> {
  const model = divisionModel(problem);
  const rows = goalRows(model, goal);
  const own = problem.offices.map((_, office): RuleRow => ({ ...officeValue(model, office), lower: rational(alone[office]?.worth ?? 0n), upper: null }));
  const { whole, relaxation, rowScale } = wholeProgramme(model.options.count, [...rows, ...own], new Float64Array(model.options.count));
  const unit = 10 ** amounts.valueDecimals;
  // The quarter of a unit by which limits of whole sums are moved out would let the regret be told too small: R takes up what the solver's tolerance leaves, so these rows keep their limits.
  const rowLower = whole.rowLower.map((limit, row) => (row < rows.length ? limit : relaxation.rowLower[row]!));
  const programme = withRegret(
    { ...whole, rowLower },
    own.map((_, office) => ({ row: rows.length + office, by: rowScale[rows.length + office]! * unit })),
  );
  const { solution, bound } = await solver.solve(programme, { ...options, gap: options.gap * 0.9 });
  const found = solution === null ? null : Uint8Array.from(solution.subarray(0, model.options.count), (value) => (value > 0.5 ? 1 : 0));
  const isExact = found !== null && rows.every((row) => isKept(row, rowUse(row, found)));
  const role = new Uint8Array(problem.pairs.count);
  if (isExact)
    for (let pair = 0; pair < role.length; pair++)
      role[pair] = found[pair] === 1 ? roles.lead : model.partner[pair] !== -1 && found[model.partner[pair]!] === 1 ? roles.partner : roles.none;
  const largest = (each: Uint8Array): bigint => {
    let most = 0n;
    officeValues(problem, amounts, each).forEach((value, office) => {
      const regret = (alone[office]?.worth ?? 0n) - value;
      if (regret > most) most = regret;
    });
    return most;
  };
  const ofKnown = largest(known.role as Uint8Array);
  const value = isExact && largest(role) < ofKnown ? largest(role) : ofKnown;
  return { value, bound: Math.min(Number(value), provedUnits((bound ?? 0) * unit)) };
}

/** The fewest whole units that a proved bound leaves: values are whole, so the smallest regret is; the solver's own tolerance is given away first. */
function provedUnits(bound: number): number {
  return Math.max(0, Math.ceil(bound - Math.max(1e-3, 1e-9 * Math.abs(bound))));
}

/** One more column, last, to be made small; it adds to some rows. */
function withRegret(programme: LinearProgramme, rows: readonly { readonly row: number; readonly by: number }[]): LinearProgramme {
  const { columns } = programme;
  const longer = (values: Float64Array, last: number): Float64Array => Float64Array.from([...values, last]);
  return {
    ...programme,
    sense: "min",
    columns: columns + 1,
    start: Int32Array.from([...programme.start, programme.value.length + rows.length]),
    index: Int32Array.from([...programme.index, ...rows.map(({ row }) => row)]),
    value: Float64Array.from([...programme.value, ...rows.map(({ by }) => by)]),
    cost: longer(new Float64Array(columns), 1),
    lower: longer(programme.lower, 0),
    upper: longer(programme.upper, Number.POSITIVE_INFINITY),
    integer: Uint8Array.from([...programme.integer, 0]),
  };
}
