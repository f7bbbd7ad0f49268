import { detectableEffect } from "@quoin/methods";
import type { NullDistribution, Power, Verdict } from "../finding/finding.ts";
import { type Effect, type EffectSize, effectOf, type HeldAgainstChance, toldOf, verdictOfEffect } from "./effect.ts";
import { POWER, type SharedLimits } from "./shared-limits.ts";

/** A value held against chance: on which side the claim lies, and the smallest effect that matters. */
export interface ChanceTest extends HeldAgainstChance {
  /** Positive, in the unit of the effect. */
  readonly minimum: number;
  /** What a unit of the value is worth in the unit of the effect: 25 years for a slope whose effect is stated for the whole time. */
  readonly scale?: number;
  /** The effect is the lesser of what lies beyond chance and of the value itself: a change that goes the other way confirms nothing. */
  readonly isOfItself?: boolean;
  /** The largest effect that there can be at all: no share lies further below chance than chance lies above 0. */
  readonly most?: number;
}

/** Everything that a verdict needs of a test, however its p came about. */
export interface TestOutcome {
  readonly p: number;
  readonly effect: Effect;
  readonly power: Power;
}

/** What follows from one test that stands alone. */
export interface Judged {
  readonly verdict: Verdict;
  readonly size: EffectSize | null;
  /** What a sentence says of the direction: `confirmed` also for what is real and small. */
  readonly told: Verdict;
  readonly null: NullDistribution;
  readonly effect: Effect;
  readonly power: Power;
  /** The value at which the verdict turns to confirmed: beyond chance, and worth acting on. */
  readonly threshold: number;
  /** The verdict at each other usual level of significance. */
  readonly atLevels: AtLevels;
}

/** Other usual levels of significance than the office's, each with the verdict that the same test has at it. */
export type AtLevels = readonly { readonly level: number; readonly verdict: Verdict }[];

const usualLevels = [0.01, 0.1] as const;

/** From a null to a verdict, by the interval of its effect (`verdictOfEffect`). */
export function againstChance(test: ChanceTest, shared: Pick<SharedLimits, "significance">): Judged {
  const { effect, power } = outcomeOf(test, shared);
  const judged = verdictOfEffect(effect);
  const { observed: held, claim, minimum, scale = 1, isOfItself = false } = test;
  const sign = claim === "above" ? 1 : -1;
  const needed = Math.max(effect.value - effect.low, minimum) / scale;
  const from = isOfItself ? sign * Math.max(sign * held.mean, 0) : held.mean;
  return {
    ...judged,
    told: toldOf(judged),
    null: nullDistributionOf(held),
    effect,
    power,
    atLevels: usualLevels.map((level) => ({ level, verdict: verdictOfEffect(effectOf(test, level)).verdict })),
    threshold: Number.isFinite(needed) ? from + sign * needed : Number.NaN,
  };
}

export function outcomeOf(test: ChanceTest, { significance }: Pick<SharedLimits, "significance">): TestOutcome {
  const { observed: held, claim, minimum, scale = 1, most = Number.POSITIVE_INFINITY } = test;
  const sign = claim === "above" ? 1 : -1;
  const isFlat = !(held.p025 < held.p975);
  const detectable = isFlat ? Number.POSITIVE_INFINITY : scale * detectableEffect(held, claim, significance, POWER);
  return {
    p: isFlat ? Number.NaN : held.pValue,
    effect: effectOf(test, significance),
    power: powerOf(sign * minimum, sign * (detectable > most ? Number.POSITIVE_INFINITY : detectable), scale * (held.observed - held.mean)),
  };
}

/**
 * What the test could see of another table of this size: `detectable` is found in four of five, null where no effect that there can be is; `seen` is how far the value lies from
 * what chance gives. For planning the next table alone: no verdict looks at it.
 */
export function powerOf(effect: number, detectable: number, seen: number): Power {
  return { effect, detectable: Number.isFinite(detectable) ? detectable : null, level: POWER, seen };
}

function nullDistributionOf({ mean, p05, p95, pValue }: ChanceTest["observed"]): NullDistribution {
  return { mean, p05, p95, p_value: pValue };
}
