/** What the verdicts on supervision depend on. */
export interface SupervisionLimits {
  readonly several_share: number;
  readonly minimum_hosts: number;
  readonly minimum_led: number;
  readonly many_programmes: number;
  readonly draws: number;
  readonly seed: number;
}
