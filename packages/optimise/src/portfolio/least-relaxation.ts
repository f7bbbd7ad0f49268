import { compareRationals, type Rational, rational } from "@quoin/methods";
import type { Solver, SolverOptions } from "../solver/solver.ts";
import { excess, inOwnUnit, rowUse } from "./plan-check.ts";
import type { PortfolioModel } from "./portfolio-model.ts";
import { isMoneyRule, type PortfolioRule } from "./portfolio-rule.ts";
import { statedRows } from "./stated-rows.ts";
import { wholeProgramme } from "./whole-programme.ts";
import { type MovableRow, withMovement } from "./with-movement.ts";

/** Limits that make the rules meetable, in each rule's own unit; only those that move. */
export type Relaxation = ReadonlyMap<PortfolioRule, Rational>;

/**
 * The least that must give: money limits by the smallest total movement, the other rules unchanged.
 * Where the other rules clash among themselves, the fewest of them are given up first. Null where the search ended without an answer.
 * The movement is the least for the needs as they stand; where they may deviate, the limits shown bear the worst deviations of the plan that was found, which is enough and not always the least.
 */
export async function leastRelaxation(solver: Solver, model: PortfolioModel, options: SolverOptions): Promise<Relaxation | null> {
  const order = model.rules.filter((rule) => !isMoneyRule(rule));
  const dropped = await fewestDropped(solver, { ...model, rules: order }, options);
  if (dropped === null) return null;
  const kept = { ...model, rules: model.rules.filter((rule) => !dropped.has(rule)) };
  const stated = statedRows(kept);
  // Movement is measured from the limits as they are stated, not from the last whole unit within them.
  const { relaxation: programme, rowScale } = wholeProgramme(model.options.count, stated.rows, new Float64Array(model.options.count));
  const money = stated.rule.flatMap((rule, row) => (rule !== null && isMoneyRule(rule) ? [{ rule, row }] : []));
  // One unit of movement is one of the rule's own; the largest limit sets a common size that suits the solver.
  const size = movementSize(
    money.map(
      ({ rule, row }) =>
        (Number.isFinite(programme.rowUpper[row]!) ? programme.rowUpper[row]! : programme.rowLower[row]!) / (rowScale[row]! * Number(rule.scale)),
    ),
  );
  const movable = money.map(({ rule, row }): MovableRow => ({ row, unit: rowScale[row]! * Number(rule.scale) * size, most: Number.POSITIVE_INFINITY }));
  const { solution } = await solver.solve(withMovement(programme, movable), options);
  if (solution === null) return null;
  const chosen = Uint8Array.from(solution.subarray(0, model.options.count), (value) => (value > 0.5 ? 1 : 0));
  const moved = new Map<PortfolioRule, Rational>();
  for (const rule of model.rules) {
    for (const row of rule.rows) {
      const used = rowUse(row, chosen);
      if (compareRationals(excess(row, used), rational(0n)) > 0) moved.set(rule, inOwnUnit(rule, rational(used + rule.shift)));
    }
  }
  return moved;
}

async function fewestDropped(solver: Solver, model: PortfolioModel, options: SolverOptions): Promise<ReadonlySet<PortfolioRule> | null> {
  if (model.rules.length === 0) return new Set();
  const stated = statedRows(model);
  const { whole } = wholeProgramme(model.options.count, stated.rows, new Float64Array(model.options.count));
  const movable = stated.rule.flatMap((rule, row): MovableRow[] =>
    rule === null ? [] : [{ row, unit: stated.rows[row]?.options.length ?? 1, most: 1, whole: true }],
  );
  const { solution, status } = await solver.solve(withMovement(whole, movable), options);
  if (solution === null) return status === "infeasible" ? new Set() : null;
  const dropped = new Set<PortfolioRule>();
  movable.forEach(({ row }, at) => {
    const rule = stated.rule[row];
    if (solution[whole.columns + at]! > 0.5 && rule) dropped.add(rule);
  });
  return dropped;
}

function movementSize(limits: readonly number[]): number {
  const largest = limits.reduce((most, limit) => Math.max(most, Math.abs(limit)), 1);
  return 2 ** Math.max(0, Math.ceil(Math.log2(largest)) - 12);
}
