import { costCases, type KnownCost } from "../../capabilities/funding/costs/cost-cases.ts";
import type { DesignContext } from "../../plan/design-context.ts";
import { type ReachedCase, reachedCases } from "../../plan/targets/reached-cases.ts";

/** What the office and others know from before: what things cost, and how far indicators came. */
export interface PlanCases {
  readonly costs: readonly KnownCost[];
  readonly reached: readonly ReachedCase[];
}

/** Read once for a plan and all plans that it is held against. */
export async function planCases(context: DesignContext): Promise<PlanCases> {
  return { costs: await costCases(context), reached: await reachedCases(context.records) };
}
