import type { DesignContext } from "../../../plan/design-context.ts";
import type { LineDetail } from "../../../plan/plan.ts";
import { type FundLeverage, fundLeverage } from "../funds/fund-leverage.ts";
import { type FundPlan, type FundProblem, fundPlan } from "../funds/fund-plan.ts";
import { tradeOff } from "../funds/trade-off.ts";
import { type FundBenefit, fundBenefit } from "../worth/fund-benefit.ts";

/** A fund over its candidates, chosen, with what the choice is expected to bring and what hangs on it. */
export interface SolvedFund {
  readonly plan: FundPlan;
  readonly benefit: FundBenefit | null;
  /** What other goals would begin, and by what each unit of a budget is multiplied: of the whole's fund alone. */
  readonly beside: { readonly tradeOff: LineDetail; readonly leverage: FundLeverage } | null;
}

/** As many funds are kept as a plan with its questions meets: one, and those of verdicts that set other terms. */
const most = 8;
const solvedBy = new WeakMap<object, Map<string, Promise<SolvedFund>>>();

/**
 * A plan asks what becomes of a fund once for itself and once for each question that is open; under most verdicts its candidates and rules are the same, and so is the answer: it is found once
 * for the same candidates and rules. What was not solved is asked for again.
 *
 * Cost: that of `fundPlan`, `fundBenefit`, `tradeOff` and `fundLeverage` the first time.
 */
export async function solvedFund(context: Pick<DesignContext, "solver" | "isNation">, problem: FundProblem): Promise<SolvedFund> {
  const kept = solvedBy.get(context.solver) ?? new Map<string, Promise<SolvedFund>>();
  solvedBy.set(context.solver, kept);
  const key = `${context.isNation} ${written(problem)}`;
  const before = kept.get(key);
  if (before !== undefined) return before;
  const solving = solve(context, problem);
  kept.set(key, solving);
  solving.catch(() => kept.delete(key));
  for (const old of [...kept.keys()].slice(0, -most)) kept.delete(old);
  return solving;
}

async function solve(context: Pick<DesignContext, "solver" | "isNation">, problem: FundProblem): Promise<SolvedFund> {
  const plan = await fundPlan(context, problem);
  const benefit = fundBenefit(plan);
  if (!context.isNation) return { plan, benefit, beside: null };
  return { plan, benefit, beside: { tradeOff: await tradeOff(context, plan), leverage: await fundLeverage(context.solver, plan) } };
}

/** All that a problem says, as one text; what JSON has no word for is written as its parts. */
function written(problem: FundProblem): string {
  return JSON.stringify(problem, (_, value: unknown) => {
    if (typeof value === "bigint") return `${value}n`;
    if (value instanceof Map) return [...value];
    if (value instanceof Set) return [...value];
    return value;
  });
}
