import { type Decimal, powerOfTen } from "@quoin/methods";
import { chosenPortfolio } from "@quoin/optimise";
import type { DesignContext } from "../../../plan/design-context.ts";
import type { RulesDocument } from "../portfolio/rules-document.ts";
import { ruleLimit, ruleUsed } from "../portfolio/rules-table.ts";
import { priceOf } from "./fund-details.ts";
import { type FundProblem, fundModel, fundSearch } from "./fund-plan.ts";
import { fundedCandidates } from "./funded-candidates.ts";

/** The best plan at one size of the fund. */
export interface FundPoint {
  /** Share of what the candidates ask. */
  readonly share: number;
  /** In the unit of the first budget's column. */
  readonly budget: number;
  readonly spent: number;
  readonly value: number | null;
  readonly bound: number | null;
  readonly gap: number | null;
  readonly status: string;
  readonly funded: readonly string[];
  /** Value that one unit more of the budget would bring. */
  readonly price: number | null;
}

/**
 * Value against the size of the fund:
 *
 *   V(b) = max { v'x : x keeps every rule, the first budget being b × what the candidates ask }        b = 1/N, 2/N, … , 1
 *
 * Floors and caps are shares of the budget and move with it; other budgets stay.
 */
export async function fundFrontier(solver: DesignContext["solver"], problem: FundProblem, points: number, step: (point: number) => void): Promise<FundPoint[]> {
  const [first, ...others] = problem.document.budgets;
  if (first === undefined) return [];
  const found: FundPoint[] = [];
  for (let point = 1; point <= points; point++) {
    step(point);
    const share = point / points;
    const { amount: _, ...budget } = first;
    const document: RulesDocument = { ...problem.document, budgets: [{ ...budget, fraction: shareOf(point, points) }, ...others] };
    const model = fundModel(problem, document);
    const choice = await chosenPortfolio(solver, model, fundSearch, { settle: false });
    const plan = { ...problem, document, model, choice, conflict: null };
    const funded = fundedCandidates(plan);
    const { objective, bound, gap, status } = choice.certificate;
    const use = choice.uses?.[0];
    const spent = use === undefined ? 0 : ruleUsed(use);
    // Budgets are the first rules of a model, in their order.
    const rule = model.rules[0]!;
    const price = priceOf(plan, rule.name);
    found.push({ share, budget: ruleLimit(rule), spent, value: objective, bound, gap, status, funded: funded.map(({ id }) => id), price });
  }
  return found;
}

/** k/N to thirty digits, rounded up: what costs exactly that part is paid, and what costs a hundredth more is not. */
function shareOf(point: number, points: number): Decimal {
  const decimals = 30;
  return { units: (BigInt(point) * powerOfTen(decimals) + BigInt(points) - 1n) / BigInt(points), decimals };
}
