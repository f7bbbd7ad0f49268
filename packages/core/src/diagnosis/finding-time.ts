import { type Outcome, success } from "../contract/outcome.ts";
import { rootOf } from "../evidence/territory.ts";
import type { Settings } from "../workspace/settings.ts";
import type { FindingTime } from "./complete-finding.ts";
import { sharedLimits } from "./rule-thresholds.ts";

/** By which year and age this office dates its findings. */
export function findingTime(settings: Pick<Settings, "thresholds" | "base_year" | "territory" | "currency">): Outcome<FindingTime> {
  const shared = sharedLimits(settings);
  return shared.ok
    ? success({ root: rootOf(settings), baseYear: settings.base_year ?? null, maximum_age: shared.value.maximum_age, significance: shared.value.significance })
    : shared;
}
