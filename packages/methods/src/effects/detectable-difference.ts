import { normalQuantile } from "../statistics/normal-quantile.ts";

/** What a planned comparison is made of. */
export interface PlannedComparison {
  /** Units that are treated, and units beside them. */
  readonly treated: number;
  readonly others: number;
  /** Standard deviation of the outcome among units. */
  readonly spread: number;
  /** Units of a design that has to find the jump at a cut count for fewer: 2.75 at a cut, 1 in a lottery. */
  readonly designEffect?: number;
  /** Share of the spread that a measurement before takes away. */
  readonly explained?: number;
  readonly significance?: number;
  readonly power?: number;
}

/** Of a cut against a lottery of as many units, scores normal and the cut in their middle. Reference: Goldberger 1972; Schochet 2009, doi 10.3102/1076998609332748. */
export const cutoffDesignEffect = 2.75;

/**
 * The smallest difference of means that a planned comparison finds with this power.
 *
 *     (z_{1 - significance / 2} + z_power) × spread × sqrt(design effect × (1 - explained) × (1 / treated + 1 / others))
 *
 *     detectableDifference({ treated: 50, others: 50, spread: 1 })  // 0.5603 spreads
 *
 * @returns in the unit of the spread; Infinity where a side has nobody
 * Cost O(1). Reference: Bloom 1995, doi 10.1177/0193841X9501900504.
 */
export function detectableDifference({
  treated,
  others,
  spread,
  designEffect = 1,
  explained = 0,
  significance = 0.05,
  power = 0.8,
}: PlannedComparison): number {
  const reach = normalQuantile(1 - significance / 2) + normalQuantile(power);
  return reach * spread * Math.sqrt(designEffect * (1 - explained) * (1 / treated + 1 / others));
}
