import type { DesignContext } from "../../../plan/design-context.ts";
import type { LineDetail } from "../../../plan/plan.ts";
import { candidateWorth } from "./candidate-list.ts";
import type { FundCandidate } from "./fund-candidates.ts";
import { type FundPlan, fundPlan } from "./fund-plan.ts";
import { fundedCandidates } from "./funded-candidates.ts";
import { type GoalOutcome, tradeOffDetail } from "./trade-off-detail.ts";

/**
 * How the choice hangs on what a project is taken to be worth: the same rules solved for the most projects (many small), as planned, and for the value of each
 * yuan (few large: value × money). All three are counted on the plan's own scale, so that what a different goal costs can be read off.
 */
export async function tradeOff(context: Pick<DesignContext, "solver">, plan: FundPlan): Promise<LineDetail> {
  const { weights } = plan.rules;
  const goals: readonly { readonly name: string; readonly worth: (each: FundCandidate) => number }[] = [
    { name: "many small", worth: () => 1 },
    { name: "as planned", worth: (each) => candidateWorth(each, weights) },
    // In millions, so that the numbers stay exact.
    { name: "few large", worth: (each) => candidateWorth(each, weights) * Math.round(each.cny / 1e6) },
  ];
  const outcomes: GoalOutcome[] = [];
  for (const { name, worth } of goals) {
    const solved =
      name === "as planned" ? plan : await fundPlan(context, { ...plan, candidates: plan.candidates.map((each) => ({ ...each, worth: worth(each) })) });
    const funded = fundedCandidates(solved).map(({ id }) => plan.candidates.find((each) => each.id === id) as FundCandidate);
    outcomes.push({
      goal: name,
      funded: funded.length,
      money: funded.reduce((sum, { cny }) => sum + cny, 0),
      value: funded.reduce((sum, each) => sum + candidateWorth(each, weights), 0),
    });
  }
  return tradeOffDetail(outcomes, {
    funded: { en: "Candidates", zh: "候选项目" },
    value: { en: "Value on the plan's scale, start years apart", zh: "按本方案口径的价值（不计起始年份）" },
    currency: plan.rules.unit,
  });
}
