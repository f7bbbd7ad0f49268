import type { SharedLimits } from "../../verdict/shared-limits.ts";

/** What the verdict on convergence depends on. */
export interface IsomorphismLimits extends SharedLimits {
  readonly minimum_change: number;
  readonly minimum_cosine: number;
  readonly from_year: number;
  readonly draws: number;
  readonly seed: number;
  readonly minimum_regions: number;
  readonly minimum_firms: number;
  readonly maximum_unknown_share: number;
}
