import { normalQuantile } from "@quoin/methods";
import { leastCases, type ReferenceClass, referenceClass } from "../../../plan/targets/reference-class.ts";
import { type Belief, expectedOf } from "./belief.ts";
import type { FundCandidate } from "./fund-candidates.ts";
import { valueUnit } from "./value-unit.ts";

/** What candidates expect for each unit of the public money that they ask, where they say so: the class by which those are told that say nothing. */
export interface ValueClass extends Pick<ReferenceClass, "n" | "held_out"> {
  /** What all of them count. */
  readonly outcome: string;
  readonly median: number;
  readonly p10: number;
  readonly p90: number;
}

/** The middle eight in ten of a class lie within so many standard deviations of a normal value. */
const tail = normalQuantile(0.9);

/**
 * The class of those that state a value: expected value / public money asked, each one case, whole technologies left out in turn when the class is tried.
 *
 * @returns null where they count different things, or fewer than `leastCases` state a value and ask money: then nothing can be said of the others
 */
export function valueClass(candidates: readonly FundCandidate[]): ValueClass | null {
  const stated = candidates.filter(({ belief }) => belief !== undefined);
  const { outcome } = valueUnit(stated);
  if (outcome === null) return null;
  const { n, median, p10, p90, held_out } = referenceClass(
    stated.flatMap(({ id, belief, cny, groups }) =>
      belief === undefined || cny <= 0 ? [] : [{ id, cost: expectedOf(belief) / cny, group: groups["technology"] || id, year: null, synthetic: false }],
    ),
  );
  return n < leastCases || median === null || p10 === null || p90 === null ? null : { n, outcome, median, p10, p90, held_out };
}

/** What a candidate that says nothing would bring were it like the others: normal, its middle eight in ten as wide as theirs; success is in it. Undefined where it asks no public money. */
export function beliefLike({ median, p10, p90, outcome }: ValueClass, { cny }: Pick<FundCandidate, "cny">): Belief | undefined {
  return cny <= 0 ? undefined : { mean: median * cny, sd: ((p90 - p10) * cny) / (2 * tail), success: null, outcome };
}
