import { type Claim, detectableEffect, type NullSummary } from "@quoin/methods";
import type { Finding, NullDistribution, Power, Verdict } from "../finding/finding.ts";
import { POWER, type SharedLimits } from "./shared-limits.ts";

/** A value held against chance: on which side the claim lies, and the smallest effect that matters. */
export interface ChanceTest {
  readonly held: NullSummary;
  readonly claim: Claim;
  /** Positive, in the unit of `power`. */
  readonly minimum: number;
  /** What a unit of the value is worth in the unit of the effect: 25 years for a slope whose effect is stated for the whole time. */
  readonly scale?: number;
  /** Confirmed only where the value itself has the sign of the claim, and what was seen is at least the minimum: a change that goes the other way, or is too small to act on, confirms nothing. */
  readonly isOfItself?: boolean;
}

/** Everything that a verdict needs of a test, however its p came about. */
export interface TestOutcome {
  readonly p: number;
  /** The value lies on the claim's side of chance. */
  readonly isTowards: boolean;
  readonly power: Power;
}

/** What follows from one test that stands alone. */
export interface Judged {
  readonly verdict: Verdict;
  readonly null: NullDistribution;
  readonly power: Power;
  /** The outermost value that chance still gives on the claim's side. */
  readonly threshold: number;
}

/**
 * The one way from a null to a verdict.
 *
 * - confirmed: two-sided p below `significance` and the value on the claim's side;
 * - not supported: not so, and an effect of the size that matters would have been found with 80 %;
 * - insufficient data: everything else, draws that are all alike among it.
 */
export function againstChance(test: ChanceTest, shared: Pick<SharedLimits, "significance">): Judged {
  const outcome = outcomeOf(test, shared);
  const { held, claim } = test;
  return {
    verdict: verdictOf(outcome, shared),
    null: nullDistributionOf(held),
    power: outcome.power,
    threshold: claim === "above" ? held.p975 : held.p025,
  };
}

export function outcomeOf(
  { held, claim, minimum, scale = 1, isOfItself = false }: ChanceTest,
  { significance }: Pick<SharedLimits, "significance">,
): TestOutcome {
  const sign = claim === "above" ? 1 : -1;
  const seen = scale * (held.observed - held.mean);
  const isFlat = !(held.p025 < held.p975);
  const detectable = isFlat ? Number.POSITIVE_INFINITY : scale * detectableEffect(held, claim, significance, POWER);
  return {
    p: isFlat ? Number.NaN : held.pValue,
    isTowards: sign * seen > 0 && (!isOfItself || (sign * held.observed > 0 && Math.abs(seen) >= minimum)),
    power: powerOf(sign * minimum, sign * detectable, seen),
  };
}

export function verdictOf({ p, isTowards, power }: TestOutcome, { significance }: Pick<SharedLimits, "significance">): Verdict {
  if (isTowards && p < significance) return "confirmed";
  return wouldHaveBeenSeen(power) ? "not-supported" : "insufficient-data";
}

/** Whether an effect of the size that matters is found with 80 % or more. */
export function wouldHaveBeenSeen({ effect, detectable }: Power): boolean {
  return detectable !== null && Math.abs(detectable) <= Math.abs(effect) * (1 + 1e-9);
}

/** Whether what was seen is told from chance and is yet less than what is worth acting on. */
export function isSmallerThanMatters({ verdict, power }: Pick<Finding, "verdict" | "power">): boolean {
  return verdict === "confirmed" && power !== null && Math.abs(power.seen) < Math.abs(power.effect);
}

/** `detectable` is null where no effect whatever could be found; `seen` is how far the value lies from what chance gives. */
export function powerOf(effect: number, detectable: number, seen: number): Power {
  return { effect, detectable: Number.isFinite(detectable) ? detectable : null, level: POWER, seen };
}

function nullDistributionOf({ mean, p05, p95, pValue }: NullSummary): NullDistribution {
  return { mean, p05, p95, p_value: pValue };
}
