import type { PlanRecord } from "../register/entities/plan.ts";

/** The place that a plan is made for; one that names no region is made for the whole, as where a register holds no record of the root. */
export function placeOfPlan({ region }: Pick<PlanRecord, "region">, root: string): string {
  return region ?? root;
}
