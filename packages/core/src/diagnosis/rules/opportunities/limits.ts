import type { SharedLimits } from "../../verdict/shared-limits.ts";

/** What the verdict on nearness and entry depends on. */
export interface OpportunityLimits extends SharedLimits {
  readonly minimum_gain: number;
  readonly minimum_places: number;
  readonly advantage: number;
  readonly from_year: number;
  readonly draws: number;
  readonly seed: number;
  readonly minimum_entries: number;
  readonly minimum_region_entries: number;
  readonly options_shown: number;
}
