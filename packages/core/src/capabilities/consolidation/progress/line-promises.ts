import type { OfficePlanLine } from "../../../register/entities/office-plan-line.ts";

/** Something that a line of a plan says will be there in a year: a target reached, a capacity standing, the line done. */
export interface LinePromise {
  /** The same in every version of the plan that still says it: kind, what, year. */
  readonly id: string;
  readonly kind: "target" | "capacity" | "end";
  /** Indicator or product; null of a line's end. */
  readonly what: string | null;
  readonly year: number;
  /** Null of a line's end. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly baseline: number | null;
}

/** What a line promises by year, earliest first: its targets, its capacities and its last year. A line that says no year promises nothing. */
export function linePromises({ targets, capacity, end }: Pick<OfficePlanLine, "targets" | "capacity" | "end">): readonly LinePromise[] {
  return [
    ...targets.map(
      ({ indicator, year, target, unit, baseline }): LinePromise => ({
        id: `target|${indicator}|${year}`,
        kind: "target",
        what: indicator,
        year,
        value: target,
        unit: unit ?? null,
        baseline: baseline ?? null,
      }),
    ),
    ...capacity.map(
      ({ product, year, amount, unit }): LinePromise => ({
        id: `capacity|${product}|${year}`,
        kind: "capacity",
        what: product,
        year,
        value: amount,
        unit,
        baseline: null,
      }),
    ),
    ...(end === null ? [] : [{ id: `end||${end}`, kind: "end" as const, what: null, year: end, value: null, unit: null, baseline: null }]),
  ].sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
}
