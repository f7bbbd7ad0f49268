import { defaultPlanYears, yearBeforePlan } from "./commitment.ts";
import type { DesignContext } from "./design-context.ts";

/** The years that the plan covers: from `plan.first_year` or the year after the base year on, as many as `plan.years`; none where no year is known to count from. */
export function planYears({ settings, findings, national }: Pick<DesignContext, "settings" | "findings" | "national">): readonly number[] {
  const base = yearBeforePlan(settings, [...national, ...findings]);
  return base === null ? [] : Array.from({ length: settings.plan.years ?? defaultPlanYears }, (_, at) => base + 1 + at);
}
