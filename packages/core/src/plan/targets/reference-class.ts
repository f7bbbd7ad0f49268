import { byCodePoint, quantile } from "@quoin/methods";
import { groupBy } from "../../contract/group-by.ts";

/** What something of a kind cost: one project, one hour, one year of an instrument. */
export interface CostCase {
  readonly id: string;
  /** In the currency itself, for one unit. */
  readonly cost: number;
  /** What was decided together: a programme, a host, another office's plan. A whole one is left out when the class is tried. */
  readonly group: string;
  readonly year: number | null;
  readonly synthetic: boolean;
}

/** From so many on a class gives a range; fewer are shown one by one. */
export const leastCases = 8;

/** How well the others tell the cost of what was left out. */
export interface HeldOut {
  /** Groups that were left out in turn. */
  readonly groups: number;
  readonly cases: number;
  /** Share of the cases left out that lie between p10 and p90 of the others; about 0.8 where the groups are alike. */
  readonly covered: number;
  /** Half of them are missed by the median of the others by more than this share of their cost. */
  readonly error: number;
}

export interface ReferenceClass {
  readonly n: number;
  /** Null of fewer than `leastCases`. */
  readonly median: number | null;
  readonly p10: number | null;
  readonly p90: number | null;
  readonly years: { readonly from: number; readonly to: number } | null;
  /** Null where there is but one group, or the others are too few. */
  readonly held_out: HeldOut | null;
}

/** More groups than this are left out several at a time. */
const mostFolds = 50;

/**
 * The costs of like things as a class (Flyvbjerg 2006): median and the middle eight in ten, by linear interpolation between order statistics, and how the class does when a whole group is left out
 * and told from the others. Costs are nominal. Cost O(n log n + folds × n).
 */
export function referenceClass(cases: readonly CostCase[]): ReferenceClass {
  const sorted = cases.map(({ cost }) => cost).toSorted((a, b) => a - b);
  const known = cases.flatMap(({ year }) => year ?? []);
  const enough = sorted.length >= leastCases;
  return {
    n: sorted.length,
    median: enough ? quantile(sorted, 0.5) : null,
    p10: enough ? quantile(sorted, 0.1) : null,
    p90: enough ? quantile(sorted, 0.9) : null,
    years: known.length === 0 ? null : { from: least(known), to: -least(known.map((year) => -year)) },
    held_out: enough ? heldOut(cases) : null,
  };
}

function heldOut(cases: readonly CostCase[]): HeldOut | null {
  const groups = groupBy(cases, ({ group }) => group);
  if (groups.size < 2) return null;
  const names = [...groups.keys()].toSorted(byCodePoint);
  const foldOf = new Map(names.map((name, at) => [name, at % mostFolds]));
  const ordered = cases.toSorted((a, b) => a.cost - b.cost);
  const errors: number[] = [];
  let [within, tried] = [0, 0];
  for (let fold = 0; fold < Math.min(names.length, mostFolds); fold++) {
    const others = ordered.flatMap(({ group, cost }) => (foldOf.get(group) === fold ? [] : [cost]));
    if (others.length < leastCases) continue;
    const [low, middle, high] = [quantile(others, 0.1), quantile(others, 0.5), quantile(others, 0.9)];
    for (const { group, cost } of ordered) {
      if (foldOf.get(group) !== fold) continue;
      tried += 1;
      if (cost >= low && cost <= high) within += 1;
      errors.push(Math.abs(middle - cost) / cost);
    }
  }
  if (tried === 0) return null;
  return {
    groups: names.length,
    cases: tried,
    covered: within / tried,
    error: quantile(
      errors.toSorted((a, b) => a - b),
      0.5,
    ),
  };
}

function least(values: readonly number[]): number {
  return values.reduce((low, each) => Math.min(low, each), Number.POSITIVE_INFINITY);
}
