import type { CardItem } from "./default-scorecards.ts";
import { knownShare } from "./known-share.ts";
import { mostPoints } from "./scorecards.ts";

interface Scored {
  readonly item: string;
  readonly points: number | null;
}

/** Changes of up to this share of the points are no change. */
const sameWithin = 0.02;

/**
 * How the points moved, over the items that both know: what became known or unknown in between moves nothing.
 * Null where those items carry less than the known share of the card's points.
 */
export function evaluationTrend(items: readonly CardItem[], before: readonly Scored[], after: readonly Scored[]): "better" | "same" | "worse" | null {
  const pointsOf = (scored: readonly Scored[], code: string) => scored.find(({ item }) => item === code)?.points ?? null;
  const common = items.filter(({ code }) => pointsOf(before, code) !== null && pointsOf(after, code) !== null);
  const of = mostPoints(items);
  if (common.length === 0 || mostPoints(common) < knownShare * of) return null;
  const change = common.reduce((sum, { code }) => sum + (pointsOf(after, code) ?? 0) - (pointsOf(before, code) ?? 0), 0) / (of || 1);
  return Math.abs(change) <= sameWithin ? "same" : change > 0 ? "better" : "worse";
}
