import { binomialInterval, type Claim, effectInterval, type NullSummary } from "@quoin/methods";
import type { Verdict } from "../finding/finding.ts";
import type { SharedLimits } from "./shared-limits.ts";

/** How far a value lies from what chance or comparison gives, counted in the direction of the claim: above 0 is the problem. */
export interface Effect {
  readonly value: number;
  /** Ends of the two-sided interval; infinite where no effect of any size could be told from chance. */
  readonly low: number;
  readonly high: number;
  /** Of the interval: 1 - significance. */
  readonly level: number;
  /** The smallest effect worth acting on; above 0. */
  readonly minimum: number;
}

/** Of an effect that is told from chance: whether it is worth acting on. */
export type EffectSize = "large" | "small";

export interface EffectVerdict {
  readonly verdict: Verdict;
  /** `large` with `confirmed`, `small` with an effect that is real and not worth acting on; null for all others. */
  readonly size: EffectSize | null;
}

/**
 * The one way from an effect to a verdict; nothing else is looked at, the power of the test least of all (Hoenig and Heisey 2001; Lakens 2017 on equivalence).
 *
 * | interval | value | verdict |
 * | --- | --- | --- |
 * | low > 0 | value ≥ minimum | confirmed |
 * | low > 0 | value < minimum | not supported, real but small |
 * | low ≤ 0, high < minimum | | not supported: an effect worth acting on is excluded |
 * | low ≤ 0, high ≥ minimum | | insufficient data: neither nothing nor something worth acting on is excluded |
 *
 * @param holdsAmongLooks  of one of many looks: whether it still holds with all of them allowed for. What does not is neither confirmed nor called real; a value that excludes the
 * minimum is refused all the same
 */
export function verdictOfEffect({ value, low, high, minimum }: Effect, holdsAmongLooks = true): EffectVerdict {
  if (low > 0 && holdsAmongLooks) return value >= minimum ? { verdict: "confirmed", size: "large" } : { verdict: "not-supported", size: "small" };
  return { verdict: high < minimum ? "not-supported" : "insufficient-data", size: null };
}

/** What a sentence says of the direction: what is real is said to be so, also where it is too small to act on. */
export function toldOf({ verdict, size }: EffectVerdict): Verdict {
  return size === "small" ? "confirmed" : verdict;
}

/** What an effect is made from. */
export interface HeldAgainstChance {
  readonly observed: NullSummary;
  readonly claim: Claim;
  readonly minimum: number;
  readonly scale?: number;
  readonly isOfItself?: boolean;
  readonly most?: number;
}

/** The effect of a value that was held against draws. */
export function effectOf(
  { observed: held, claim, minimum, scale = 1, isOfItself = false, most = Number.POSITIVE_INFINITY }: HeldAgainstChance,
  significance: number,
): Effect {
  const sign = claim === "above" ? 1 : -1;
  const seen = sign * scale * (held.observed - held.mean);
  const isFlat = !(held.p025 < held.p975);
  const ends = effectInterval(held, significance);
  const [low, high] = claim === "above" ? [scale * ends.low, scale * ends.high] : [-scale * ends.high, -scale * ends.low];
  // What must be so of itself too is as large as the lesser of both: a change that goes the other way confirms nothing, however chance would have it.
  const value = isOfItself ? Math.min(seen, sign * scale * held.observed) : seen;
  const less = value - seen;
  return {
    value,
    low: isFlat ? Number.NEGATIVE_INFINITY : low + less,
    high: isFlat || !Number.isFinite(high) ? Number.POSITIVE_INFINITY : Math.min(Math.max(most, value), high + less),
    level: 1 - significance,
    minimum,
  };
}

/**
 * The effect of a count: how far it lies from what chance gives, where `lowest` and `highest` are the counts that chance still gives.
 *
 * A count is bounded, so that chance moved by an effect is no chance of anything: of one case one tells next to nothing, and a moved null would have it exclude everything. The end that
 * could refuse is therefore that of the exact interval of the count itself among its `trials`, where this one reaches further.
 *
 * @param whole what the effect is a share of; 1 where it is a count
 */
export function effectOfCount(
  {
    observed,
    trials,
    mean,
    lowest,
    highest,
    whole = 1,
  }: {
    readonly observed: number;
    readonly trials: number;
    readonly mean: number;
    readonly lowest: number;
    readonly highest: number;
    readonly whole?: number;
  },
  { claim, minimum }: { readonly claim: Claim; readonly minimum: number },
  { significance }: Pick<SharedLimits, "significance">,
): Effect {
  const [least, most] = binomialInterval(observed, trials, significance);
  const [value, low, high] =
    claim === "above"
      ? [observed - mean, observed - highest, Math.max(observed - lowest, most * trials - mean)]
      : [mean - observed, lowest - observed, Math.max(highest - observed, mean - least * trials)];
  return { value: value / whole, low: low / whole, high: high / whole, level: 1 - significance, minimum };
}

/**
 * The p with which a test stands in its family: what lies on the other side of chance than the claim is no look that holds, however far it lies. Counted as one it would loosen the level
 * for all others: with eight of 25 on the other side one page in four would call something where nothing is, at a q of 0.10.
 */
export function claimP(p: number, { value }: Pick<Effect, "value">): number {
  return value > 0 ? p : 1;
}

/** Whether its ends can be told: not where the draws are all alike or too few. */
export function isTold({ low, high }: Pick<Effect, "low" | "high">): boolean {
  return Number.isFinite(low) && Number.isFinite(high);
}
