import type { Finding } from "../diagnosis/finding/finding.ts";
import { isChangeOfShare } from "../language/share-unit.ts";
import type { Settings } from "../workspace/settings.ts";
import { countedThings } from "./counted-things.ts";
import type { LineIndicator } from "./plan.ts";
import { limitOf } from "./target-of.ts";
import { type ReachedCase, reachedClass } from "./targets/reached-cases.ts";

/** Where an indicator is to go, and on what a figure for it rests. */
export type Aim = Pick<LineIndicator, "target" | "direction" | "basis" | "source" | "reached">;

/** Whose effect is asked for. */
export interface AimedAt {
  /** Sub-item of the paper's measures. */
  readonly item: string;
  /** Null of the whole. */
  readonly place: string | null;
  /** Years of the plan. */
  readonly years: number;
}

/**
 * A target is promised only where something stands behind it:
 *
 *   effect     plan.effects names how far such a line moved this indicator, and where that was measured: now + change, or now × (1 + change)
 *   reference  eight or more goals of this indicator have run elsewhere: now + the middle of what they reached in as many years, where it points the way of the line
 *
 * Else there is no target: the line says its direction, and its evaluation the smallest change that would be noticed. The limit of a finding is no target, since nothing says that the line reaches it.
 */
export function aimOf(finding: Finding, { item, place, years }: AimedAt, { plan }: Pick<Settings, "plan">, cases: readonly ReachedCase[]): Aim {
  const { measure, value: now } = finding;
  const direction = directionOf(finding);
  const nothing: Aim = { target: null, direction, basis: null, source: null, reached: null };
  if (now === null) return nothing;
  const effect = (plan.effects ?? []).find((each) => each.item === item && each.indicator === measure);
  if (effect !== undefined) {
    const target = effect.relative === true ? now * (1 + effect.change) : now + effect.change;
    return { ...nothing, target, basis: "effect", source: effect.source };
  }
  const reached = reachedClass(cases, measure, place, years);
  if (reached === null) return nothing;
  const isItsWay = direction === null || reached.median === 0 || reached.median > 0 === (direction === "up");
  return isItsWay ? { ...nothing, target: now + reached.median, basis: "reference", reached } : { ...nothing, reached };
}

/** Whether more or less is better: towards the limit; a fall over years is to end. Null where nothing says. */
function directionOf(finding: Finding): LineIndicator["direction"] {
  const { value: now, unit } = finding;
  // The fewer lack something the better, also where as many as the limit do.
  if (countedThings(finding) !== null) return "down";
  const limit = unit !== null && isChangeOfShare(unit) ? 0 : limitOf(finding);
  if (now === null || limit === null || now === limit) return null;
  return limit > now ? "up" : "down";
}
