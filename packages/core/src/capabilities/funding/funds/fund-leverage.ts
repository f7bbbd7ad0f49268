import { decimalOfText } from "@quoin/methods";
import { chosenPortfolio, fundedProjects, type Solver, shadowPrice } from "@quoin/optimise";
import type { Said } from "../../../language/statement/place.ts";
import { type LeverageRatio, leverageRatios } from "../portfolio/leverage-table.ts";
import { type FundPlan, fundModel, fundSearch } from "./fund-plan.ts";
import { budgetText } from "./rule-text.ts";

export interface FundLeverage {
  /** Of all candidates and of the funded ones, in all and by province and technology system. */
  readonly ratios: readonly LeverageRatio[];
  /** By budget: what one more unit of it would bring in total investment; null where the relaxation was not solved. */
  readonly marginal: readonly { readonly budget: string; readonly label: Said; readonly price: number | null }[];
}

const entry = { public: "public_funds", total: "total_investment", private: "private_funds", parts: [], by: ["region_code", "system"] };

/**
 * Leverage of a fund over the candidates of the register.
 *
 *   average    sum total / sum public over the funded candidates (a ratio of sums)
 *   marginal   dual of a budget where the value is the total:  d max{ sum total_j x_j : the rules, 0 <= x_j <= 1 } / d B_s
 *
 * The second plan decides no start years: a total does not depend on them.
 */
export async function fundLeverage(solver: Solver, plan: FundPlan): Promise<FundLeverage> {
  const { schedule, ...rules } = plan.document;
  // A budget of one year binds what runs in that year, so that then the years are chosen with the projects.
  const isYearly = schedule !== undefined && rules.budgets.some(({ year }) => year !== undefined);
  const timeless = isYearly ? plan : { ...plan, candidates: plan.candidates.map((candidate) => ({ ...candidate, window: null })) };
  const timed = isYearly ? { schedule: { ...schedule, discount: { units: 0n, decimals: 0 } } } : {};
  const model = fundModel(timeless, { ...rules, ...timed, value: { total_investment: decimalOfText("1") ?? { units: 1n, decimals: 0 } } });
  const choice = await chosenPortfolio(solver, model, fundSearch, { settle: false });
  const funded = plan.choice.chosen === null ? null : fundedProjects(plan.model, plan.choice.chosen);
  return {
    ratios: leverageRatios(model, entry, funded),
    marginal: model.rules
      .flatMap((rule) => (rule.about?.kind === "budget" ? [{ rule, label: budgetText(rule.about) }] : []))
      .map(({ rule, label }) => ({
        budget: rule.name,
        label,
        price: choice.chosen === null ? null : shadowPrice(rule, model, choice.found, choice.stated),
      })),
  };
}
