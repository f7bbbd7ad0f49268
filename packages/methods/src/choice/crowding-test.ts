import { countDistribution } from "./count-distribution.ts";

/** How many choose one thing, held against what each one's own probability gives. All of it exact. */
export interface CrowdingTest {
  readonly observed: number;
  readonly mean: number;
  readonly p05: number;
  readonly p95: number;
  /** Two-sided: twice the smaller tail, at most 1. */
  readonly pValue: number;
  /** The smallest count whose two-sided p lies below the level. */
  readonly critical: number;
  /** The smallest count whose two-sided p does not lie below the level. */
  readonly lowest: number;
  /** The smallest excess over the mean that is found with probability `power`, every chooser's odds being raised alike; Infinity where none is. */
  readonly detectable: number;
}

/**
 * @param chances  probability of each chooser, 0 to 1
 * @param observed how many chose it
 */
export function crowdingTest(chances: ArrayLike<number>, observed: number, { level = 0.05, power = 0.8 } = {}): CrowdingTest {
  const mass = countDistribution(chances);
  const mean = Array.from(chances).reduce((sum, chance) => sum + chance, 0);
  const upper = tails(mass);
  const critical = upper.findIndex((tail) => 2 * tail < level);
  const lower = 1 - (upper[observed + 1] ?? 0);
  return {
    observed,
    mean,
    p05: quantile(upper, 0.05),
    p95: quantile(upper, 0.95),
    pValue: Math.min(1, 2 * Math.min(upper[observed]!, lower)),
    critical: critical === -1 ? chances.length + 1 : critical,
    lowest: Math.max(
      0,
      upper.findIndex((_, count) => 2 * (1 - (upper[count + 1] ?? 0)) >= level),
    ),
    detectable: critical === -1 ? Number.POSITIVE_INFINITY : detectable(chances, critical, mean, power),
  };
}

/** P(count ≥ c) for each c. */
function tails(mass: Float64Array): Float64Array {
  const upper = new Float64Array(mass.length);
  let sum = 0;
  for (let count = mass.length - 1; count >= 0; count--) {
    sum += mass[count]!;
    upper[count] = Math.min(1, sum);
  }
  return upper;
}

/** The smallest count at or below which the share lies. */
function quantile(upper: Float64Array, share: number): number {
  for (let count = 0; count < upper.length; count++) if (1 - (upper[count + 1] ?? 0) >= share - 1e-12) return count;
  return upper.length - 1;
}

function detectable(chances: ArrayLike<number>, critical: number, mean: number, power: number): number {
  const raised = (by: number): Float64Array => Float64Array.from(chances, (chance) => (chance * by) / (1 - chance + chance * by));
  const found = (by: number): number => tails(countDistribution(raised(by)))[critical] as number;
  let [low, high] = [1, 1e9];
  if (found(high) < power) return Number.POSITIVE_INFINITY;
  for (let step = 0; step < 60; step++) {
    const middle = Math.sqrt(low * high);
    if (found(middle) >= power) high = middle;
    else low = middle;
  }
  return raised(high).reduce((sum, chance) => sum + chance, 0) - mean;
}
