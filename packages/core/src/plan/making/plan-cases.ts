import { costCases, type KnownCost } from "../costs/cost-cases.ts";
import type { DesignContext } from "../design-context.ts";
import { type ReachedCase, reachedCases } from "../targets/reached-cases.ts";

/** What the office and others know from before: what things cost, and how far indicators came. */
export interface PlanCases {
  readonly costs: readonly KnownCost[];
  readonly reached: readonly ReachedCase[];
}

/** Read once for a plan and all plans that it is held against. */
export async function planCases(context: DesignContext): Promise<PlanCases> {
  return { costs: await costCases(context), reached: await reachedCases(context.records) };
}
