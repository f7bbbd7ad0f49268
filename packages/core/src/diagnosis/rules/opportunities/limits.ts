import type { SharedLimits } from "../../verdict/shared-limits.ts";

/** What the verdict on nearness and entry depends on. */
export interface OpportunityLimits extends SharedLimits {
  readonly minimum_gain: number;
  readonly minimum_places: number;
  readonly advantage: number;
  readonly from_year: number;
  readonly draws: number;
  readonly seed: number;
  /** Worlds in which every place keeps its own mix. */
  readonly worlds: number;
  readonly minimum_entered: number;
  readonly minimum_held: number;
  readonly minimum_entries: number;
  readonly minimum_region_entries: number;
  readonly options_shown: number;
}
