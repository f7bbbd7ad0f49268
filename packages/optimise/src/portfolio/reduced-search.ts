import { pickedUnits, type Rational, unitAt } from "@quoin/methods";
import { PlanSearch, type SearchedPlan } from "./plan-search.ts";
import type { RuleRow } from "./portfolio-rule.ts";

/** One inequality as floating numbers: sum of weight × option <= limit. */
interface Side {
  readonly weights: ReadonlyMap<number, number>;
  readonly limit: number;
}

const tolerance = 1e-9;

/**
 * `PlanSearch` over the options that matter: of a project that may start in several years most options are in no best plan, and without them the search is short.
 *
 * Left out are, until nothing more is: an option that no plan can hold (the rows leave it no room whatever else is chosen), and one for which another of the same project stands in (no worse in
 * any row, and of no lower rank). A plan with the one is then a plan with the other, so that a best plan is left wherever the values follow the ranks; for other values all options are searched.
 *
 * Cost of the reduction O(rounds × entries of the rows × options a project); then that of `PlanSearch` on what is left.
 */
export class ReducedSearch {
  private readonly rows: readonly RuleRow[];
  private readonly gap: number;
  private readonly kept: Int32Array;
  /** Place of an option among those that are kept: its own, or that of which stands in for it; -1 of one that no plan holds. */
  private readonly place: Int32Array;
  /** Options that are left out, each with the one that stands in. */
  private readonly standIns: readonly (readonly [out: number, by: number])[];
  private readonly reduced: PlanSearch;
  private whole: PlanSearch | null = null;

  /**
   * @param project of each option; at most one option of a project is chosen by the rows
   * @param rank    of each option within its project: values are expected to follow it
   * @param gap     a plan worth this share less than another one is as good
   */
  constructor(rows: readonly RuleRow[], project: ArrayLike<number>, rank: ArrayLike<number>, gap = 1e-9) {
    this.rows = rows;
    this.gap = gap;
    const standIn = standInsOf(rows.flatMap(sidesOf), project, rank);
    const options = Array.from({ length: project.length }, (_, option) => option);
    this.kept = Int32Array.from(options.filter((option) => standIn[option] === option));
    const own = new Map([...this.kept].map((option, at) => [option, at]));
    this.place = Int32Array.from(options, (option) => own.get(lastOf(standIn, option)) ?? -1);
    this.standIns = options.flatMap((option) => {
      const by = lastOf(standIn, option);
      return by === option || by < 0 ? [] : [[option, by] as const];
    });
    this.reduced = new PlanSearch(rowsOn(rows, own), this.kept.length, gap);
  }

  /** @param start a plan that keeps the rows */
  best(values: Float64Array, start: Uint8Array): SearchedPlan {
    if (!this.standIns.every(([out, by]) => values[out]! <= values[by]!)) {
      this.whole ??= new PlanSearch(this.rows, values.length, this.gap);
      return this.whole.best(values, start);
    }
    const from = new Uint8Array(this.kept.length);
    for (const [option, is] of start.entries()) if (is === 1 && this.place[option]! >= 0) from[this.place[option]!] = 1;
    const found = this.reduced.best(
      Float64Array.from(this.kept, (option) => values[option]!),
      from,
    );
    const chosen = new Uint8Array(values.length);
    for (const [at, is] of found.chosen.entries()) if (is === 1) chosen[this.kept[at]!] = 1;
    return { ...found, chosen };
  }
}

/** For each option the one that stands in for it: itself where it is kept, -1 where no plan holds it. */
function standInsOf(sides: readonly Side[], project: ArrayLike<number>, rank: ArrayLike<number>): Int32Array {
  const standIn = Int32Array.from({ length: project.length }, (_, option) => option);
  const isKept = (option: number): boolean => standIn[option] === option;
  const sidesOfOption: Side[][] = Array.from({ length: project.length }, () => []);
  for (const side of sides) for (const option of side.weights.keys()) sidesOfOption[option]!.push(side);
  const ofProject = new Map<number, number[]>();
  for (let option = 0; option < project.length; option++) ofProject.set(project[option]!, [...(ofProject.get(project[option]!) ?? []), option]);
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    const leave = (option: number, by: number): void => {
      standIn[option] = by;
      isChanged = true;
    };
    for (const side of sides) {
      const least = leastUse(side, project, isKept);
      const all = [...least.values()].reduce((sum, each) => sum + each, 0);
      for (const [option, weight] of side.weights)
        if (isKept(option) && all - (least.get(project[option]!) ?? 0) + weight > side.limit + tolerance) leave(option, -1);
    }
    // What can no more be broken asks nothing of the options that are left.
    const idle = new Set(sides.filter((side) => isIdle(side, project, isKept)));
    for (const own of ofProject.values())
      for (const out of own)
        for (const by of own) {
          if (out === by || !isKept(out) || !isKept(by) || rank[by]! < rank[out]!) continue;
          const touched = [...sidesOfOption[out]!, ...sidesOfOption[by]!].filter((side) => !idle.has(side));
          if (touched.every(({ weights }) => (weights.get(by) ?? 0) <= (weights.get(out) ?? 0))) leave(out, by);
        }
  }
  return standIn;
}

/** A row as inequalities from above, scaled so that the largest weight is 1. */
function sidesOf({ options, units, lower, upper }: RuleRow): readonly Side[] {
  const weights = Array.from(options, (option, at) => [option, Number(unitAt(units, at))] as const);
  const scale = weights.reduce((most, [, each]) => Math.max(most, Math.abs(each)), 0) || 1;
  const side = (sign: 1 | -1, limit: Rational): Side => ({
    weights: new Map(weights.map(([option, weight]) => [option, (sign * weight) / scale])),
    limit: (sign * (Number(limit.numerator) / Number(limit.denominator))) / scale,
  });
  return [...(upper === null ? [] : [side(1, upper)]), ...(lower === null ? [] : [side(-1, lower)])];
}

/** The least that each project can add to a row: of the option that helps most, or nothing. */
function leastUse({ weights }: Side, project: ArrayLike<number>, isKept: (option: number) => boolean): ReadonlyMap<number, number> {
  const least = new Map<number, number>();
  for (const [option, weight] of weights) if (isKept(option)) least.set(project[option]!, Math.min(least.get(project[option]!) ?? 0, weight));
  return least;
}

/** Whether a row can no more be broken: the most that the projects can add stays within it. */
function isIdle({ weights, limit }: Side, project: ArrayLike<number>, isKept: (option: number) => boolean): boolean {
  const most = new Map<number, number>();
  for (const [option, weight] of weights) if (isKept(option)) most.set(project[option]!, Math.max(most.get(project[option]!) ?? 0, weight));
  return [...most.values()].reduce((sum, each) => sum + each, 0) <= limit + tolerance;
}

/** Who stands in for whom stands in: the end of the chain. */
function lastOf(standIn: Int32Array, option: number): number {
  let at = option;
  while (at >= 0 && standIn[at] !== at) at = standIn[at]!;
  return at;
}

/** The rows on the options that are kept, each once. */
function rowsOn(rows: readonly RuleRow[], place: ReadonlyMap<number, number>): readonly RuleRow[] {
  const seen = new Map<string, RuleRow>();
  for (const row of rows) {
    const held = Array.from(row.options.keys()).filter((at) => place.has(row.options[at]!));
    const options = Int32Array.from(held, (at) => place.get(row.options[at]!)!);
    const units = pickedUnits(row.units, held);
    const limits = [row.lower, row.upper].map((limit) => (limit === null ? "" : `${limit.numerator}/${limit.denominator}`));
    const said = [options.join(), units.join(), ...limits].join(" ");
    if (!seen.has(said)) seen.set(said, { options, units, lower: row.lower, upper: row.upper });
  }
  return [...seen.values()];
}
