import type { Verdict } from "../finding/finding.ts";

/** The rule with every comparator in the country's place: who of them would be called too. */
export interface Placebo {
  /** Ids of those that were put in its place. */
  readonly subjects: readonly string[];
  /** Those of them that the same limit calls. */
  readonly called: readonly string[];
}

/** With fewer comparators no share of false alarms can be told. */
export const LEAST_COMPARATORS = 5;

/**
 * A limit that others set has no null: nothing tells how often it would call a healthy country. So it confirms nothing alone, only where at least five comparators were put in the
 * country's place and at most one in ten of them is called too. Else nothing can be told.
 */
export function withPlacebo(verdict: Verdict, { subjects, called }: Placebo): Verdict {
  if (verdict !== "confirmed") return verdict;
  return subjects.length >= LEAST_COMPARATORS && called.length <= Math.floor(subjects.length / 10) ? "confirmed" : "insufficient-data";
}
