import { binomialProbabilities } from "./binomial-bound.ts";
import type { Claim } from "./detectable-effect.ts";
import { hypergeometricNull } from "./hypergeometric-null.ts";

/**
 * The smallest difference of shares that the exact test of `hypergeometricNull` finds with probability `power`: how far the share of hits among the drawn cases must lie
 * from that of the population. The drawn cases are taken as independent with the other share.
 *
 *   detectableShare({ population: 344, hits: 150, drawn: 20, claim: "below", significance: 0.05, power: 0.8 })  // 0.28
 *
 * @returns positive, in steps of a hundredth; Infinity where not even a share of 0 (below) or 1 (above) would be found
 * Cost O(drawn · (population + 100)).
 */
export function detectableShare(counts: {
  readonly population: number;
  readonly hits: number;
  readonly drawn: number;
  readonly claim: Claim;
  readonly significance: number;
  readonly power: number;
}): number {
  const { population, hits, drawn, claim, significance, power } = counts;
  const lowest = Math.max(0, drawn - (population - hits));
  const highest = Math.min(hits, drawn);
  const mean = (drawn * hits) / population;
  const base = hits / population;
  const found: boolean[] = [];
  for (let observed = lowest; observed <= highest; observed++) {
    const onSide = claim === "above" ? observed > mean : observed < mean;
    found[observed] = onSide && hypergeometricNull({ population, hits, drawn, observed }).pValue < significance;
  }
  for (let step = 1; step <= 100; step++) {
    const share = claim === "above" ? base + step / 100 : base - step / 100;
    if (share < -0.01 || share > 1.01) break;
    // A count beyond what the population allows is as far out as the last one that it does allow.
    const chance = binomialProbabilities(drawn, Math.min(1, Math.max(0, share))).reduce(
      (sum, each, k) => (found[Math.min(highest, Math.max(lowest, k))] === true ? sum + each : sum),
      0,
    );
    if (chance >= power) return Math.abs(Math.min(1, Math.max(0, share)) - base);
  }
  return Number.POSITIVE_INFINITY;
}
