import { defaultPlanYears, firstYearBefore } from "./commitment.ts";
import type { DesignContext } from "./design-context.ts";

/** The years that the plan covers: those after the base year, as many as `plan.years`; none where no year is known to count from. */
export function planYears({ settings, findings, national }: Pick<DesignContext, "settings" | "findings" | "national">): readonly number[] {
  const base = firstYearBefore(settings.base_year, [...national, ...findings]);
  return base === null ? [] : Array.from({ length: settings.plan.years ?? defaultPlanYears }, (_, at) => base + 1 + at);
}
