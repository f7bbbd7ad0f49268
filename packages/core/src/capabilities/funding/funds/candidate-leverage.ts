import type { WorkspacePorts } from "../../../contract/ports.ts";
import { rootOf } from "../../../evidence/territory/territory.ts";
import { rootAsPlace } from "../../../evidence/territory/territory-names.ts";
import type { LocalText } from "../../../language/text.ts";
import type { VerdictTerms } from "../terms/verdict-terms.ts";
import { fundLeverage } from "./fund-leverage.ts";
import { fundPlan, fundProblem } from "./fund-plan.ts";

interface GroupLeverage {
  readonly set: "candidates" | "funded";
  readonly by: string;
  readonly group: string | null;
  readonly public: number;
  readonly total: number;
  readonly leverage_total: number | null;
  readonly leverage_private: number | null;
}

export interface CandidateLeverage {
  readonly synthetic: boolean;
  readonly budgets: { readonly budget: string; readonly label: LocalText; readonly value: number | null }[];
  readonly leverage: GroupLeverage[];
}

/** Average and marginal leverage of the plan for the whole over the candidates of the register; null where no candidate has the numbers. */
export async function candidateLeverage(
  { evidence, records, settings, solver }: Pick<WorkspacePorts, "evidence" | "records" | "settings" | "solver">,
  terms: VerdictTerms,
): Promise<CandidateLeverage | null> {
  const place = { evidence, records, settings, solver, terms, place: { code: rootOf(settings), name: rootAsPlace(settings) }, isNation: true };
  const problem = await fundProblem(place);
  if (problem.candidates.length === 0) return null;
  const { ratios, marginal } = await fundLeverage(solver, await fundPlan(place, problem));
  return {
    synthetic: problem.synthetic,
    budgets: marginal.map(({ budget, label, price }) => ({ budget, label: label.text, value: price })),
    leverage: ratios.map(({ set, by, group, own, total, leverage_total, leverage_private }) => ({
      set,
      by,
      group,
      public: own,
      total,
      leverage_total,
      leverage_private,
    })),
  };
}
