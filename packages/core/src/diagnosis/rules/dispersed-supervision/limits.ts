import type { SharedLimits } from "../../verdict/shared-limits.ts";

/** What the verdicts on supervision depend on. */
export interface SupervisionLimits extends SharedLimits {
  readonly minimum_supervised_share: number;
  readonly several_share_tolerance: number;
  readonly minimum_excess: number;
  readonly several_share: number;
  readonly minimum_hosts: number;
  readonly minimum_led: number;
  readonly many_programmes: number;
  readonly draws: number;
  readonly seed: number;
}
