import { quantile } from "@quoin/methods";
import type { RecordStore } from "../../register/record-store.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { leastCases } from "./reference-class.ts";

/** How far an indicator came in a year, where a goal has both its baseline and what became of it. */
export interface ReachedCase {
  readonly goal: string;
  readonly indicator: string;
  /** Null of a goal of the whole. */
  readonly region: string | null;
  /** In the indicator's unit, with its sign. */
  readonly yearly: number;
}

/** What goals of the same indicator reached in as many years: the middle one, and the middle eight in ten. */
export interface ReachedClass {
  readonly n: number;
  readonly median: number;
  readonly p10: number;
  readonly p90: number;
}

/** Every goal that has run: baseline and actual value, each with its year, the second after the first. What is invented is no case, nor is what was never measured. */
export async function reachedCases(records: RecordStore): Promise<readonly ReachedCase[]> {
  return (await recordsOf(records, "goal")).flatMap(({ id, indicator, region, baseline, baseline_year: from, actual, actual_year: to, synthetic }) =>
    baseline === null || actual === null || from === null || to === null || to <= from || synthetic
      ? []
      : [{ goal: id, indicator, region, yearly: (actual - baseline) / (to - from) }],
  );
}

/**
 * The class of what was reached (reference class, Flyvbjerg 2006): yearly changes of goals of the same indicator times the years of the plan; null of fewer than eight, and a place's own goals are
 * no witness for itself.
 */
export function reachedClass(cases: readonly ReachedCase[], indicator: string, place: string | null, years: number): ReachedClass | null {
  const sorted = cases.flatMap((each) => (each.indicator === indicator && each.region !== place ? [each.yearly * years] : [])).toSorted((a, b) => a - b);
  return sorted.length < leastCases ? null : { n: sorted.length, median: quantile(sorted, 0.5), p10: quantile(sorted, 0.1), p90: quantile(sorted, 0.9) };
}
