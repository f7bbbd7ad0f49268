import type { FundCandidate } from "./fund-candidates.ts";
import type { FundPlan } from "./fund-plan.ts";

/** The projects that the plan funds, in text order of their ids. */
export function fundedCandidates({ candidates, choice }: Pick<FundPlan, "candidates" | "choice">): readonly FundCandidate[] {
  return candidates.filter((_, index) => choice.chosen?.[index] === 1);
}
