import { fundedProjects } from "@quoin/optimise";
import type { FundCandidate } from "./fund-candidates.ts";
import type { FundPlan } from "./fund-plan.ts";

/** The projects that the plan funds, in text order of their ids. */
export function fundedCandidates({ candidates, choice, model }: Pick<FundPlan, "candidates" | "choice" | "model">): readonly FundCandidate[] {
  if (choice.chosen === null) return [];
  const funded = fundedProjects(model, choice.chosen);
  return candidates.filter((_, index) => funded[index] === 1);
}
