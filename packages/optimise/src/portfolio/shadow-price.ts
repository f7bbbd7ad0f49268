import type { FoundPlan } from "./find-plan.ts";
import type { PortfolioModel } from "./portfolio-model.ts";
import type { PortfolioRule } from "./portfolio-rule.ts";
import type { StatedRows } from "./stated-rows.ts";

/**
 * Change of the relaxation's value per unit of a rule's limit, in the goal's unit per unit of the rule's column: at least 0 for budgets and caps, at most 0 for floors.
 * Null where the relaxation was not solved.
 */
export function shadowPrice(rule: PortfolioRule, { value }: PortfolioModel, { relaxed, programme }: FoundPlan, { places }: StatedRows): number | null {
  const { rowDuals } = relaxed;
  if (rowDuals === null) return null;
  const unit = Number(rule.scale) / 10 ** value.decimals / programme.objectiveScale;
  const price = (places.get(rule) ?? []).reduce((sum, row) => sum + rowDuals[row]! * programme.rowScale[row]!, 0) * unit;
  if (rule.kind === "floor" || rule.kind === "include" || rule.kind === "committed") return Math.min(0, price);
  return Math.max(0, price);
}

/** What the relaxation loses at least where an option is forced in: its reduced cost, in the goal's unit; 0 where the relaxation holds the option. */
export function optionLoss(option: number, { value }: PortfolioModel, { relaxed, programme }: FoundPlan): number | null {
  const { reducedCosts } = relaxed;
  if (reducedCosts === null) return null;
  return Math.max(0, -reducedCosts[option]!) / programme.objectiveScale / 10 ** value.decimals + 0;
}
