import { type Outcome, success } from "../contract/outcome.ts";
import { sharedLimits } from "../diagnosis/rule-thresholds.ts";
import { rootOf } from "../evidence/territory/territory.ts";
import { officeWords } from "../evidence/territory/territory-names.ts";
import type { Settings } from "../workspace/settings.ts";
import type { FindingTime } from "./complete-finding.ts";

/** By which year and age this office dates its findings, and in which words it puts them. */
export function findingTime(
  settings: Pick<Settings, "thresholds" | "base_year" | "territory" | "currency"> & Partial<Pick<Settings, "languages">>,
): Outcome<FindingTime> {
  const shared = sharedLimits(settings);
  if (!shared.ok) return shared;
  return success({
    root: rootOf(settings),
    baseYear: settings.base_year ?? null,
    maximum_age: shared.value.maximum_age,
    significance: shared.value.significance,
    words: officeWords(settings),
  });
}
