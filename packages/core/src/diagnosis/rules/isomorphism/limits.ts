/** What the verdict on convergence depends on. */
export interface IsomorphismLimits {
  readonly minimum_change: number;
  readonly from_year: number;
  readonly draws: number;
  readonly seed: number;
  readonly minimum_provinces: number;
  readonly minimum_firms: number;
  readonly maximum_unknown_share: number;
}
