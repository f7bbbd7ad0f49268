import { chiSquareTail } from "../statistics/chi-square-tail.ts";
import { inverseSymmetric } from "../survival/solve-symmetric.ts";

/** Outcomes of units over periods, and when each unit was treated first. */
export interface StaggeredPanel {
  /** Units row by row, each with its outcome in every period; finite. */
  readonly outcomes: Float64Array;
  /** Periods in ascending order. */
  readonly periods: readonly number[];
  /** The period in which a unit was treated first; Infinity for one that never was. */
  readonly since: Float64Array;
}

/** The effect on units first treated in `since`, in `period`; before `since` it should be nothing. */
export interface CellEffect {
  readonly since: number;
  readonly period: number;
  readonly effect: number;
  readonly se: number;
}

/** One number of all cells, with its standard error. */
export interface Summed {
  readonly effect: number;
  readonly se: number;
}

/** Differences in differences of a staggered introduction. */
export interface StaggeredEffect {
  readonly cells: readonly CellEffect[];
  /** All cells after treatment, weighed by the units treated in them. */
  readonly simple: Summed;
  /** First over the periods of those treated at once, then over them by their number. */
  readonly group: Summed;
  /** First over those equally long treated, then over the lengths. */
  readonly dynamic: Summed;
  /** Wald test that all cells before treatment are 0; null where there are none, or too few units to tell them apart. */
  readonly before: { readonly statistic: number; readonly df: number; readonly p: number } | null;
  readonly control: "never-treated" | "not-yet-treated";
  readonly units: number;
  readonly treated: number;
}

/** A cell with what each unit adds to it. */
interface Cell extends CellEffect {
  readonly influence: Float64Array;
}

/**
 * The effect on the treated of something that reaches units at different times, without covariates, on a balanced panel.
 *
 *     ATT(g, t) = mean of Y_t - Y_base of those first treated in g, less the same of units without treatment
 *     base      = the last period before g; for t before g the period before t
 *
 * Compared with units that never are treated; where there are none, with those that are not yet, and time ends before the last are. Units treated in the first period are left out.
 *
 * @returns null where no unit is treated after the first period, or nothing is left to compare with
 * Cost O(units × cells). Reference: Callaway & Sant'Anna 2021, doi 10.1016/j.jeconom.2020.12.001; equal to csdid 0.4 (analytic standard errors, base_period varying).
 */
export function staggeredEffect({ outcomes, periods: all, since }: StaggeredPanel): StaggeredEffect | null {
  const places = [...since.keys()].filter((unit) => since[unit]! > all[0]!);
  const lastOf = since.reduce((last, each) => Math.max(last, each), Number.NEGATIVE_INFINITY);
  const control = lastOf > all.at(-1)! ? "never-treated" : "not-yet-treated";
  // Where all are treated in the end, those who are last stand untreated until then, and time ends there.
  const periods = control === "never-treated" ? all : all.filter((period) => period < lastOf);
  if (periods.length < 2) return null;
  const first = Float64Array.from(places, (unit) => (since[unit]! > periods.at(-1)! ? Number.POSITIVE_INFINITY : since[unit]!));
  const value = (unit: number, period: number): number => outcomes[places[unit]! * all.length + period]!;
  const starts = [...new Set(first)].filter(Number.isFinite).sort((a, b) => a - b);
  const cells: Cell[] = [];
  for (const start of starts)
    for (let t = 1; t < periods.length; t++) {
      // The last period that is over before treatment; before treatment, the one before.
      const base = periods[t]! >= start ? periods.findLastIndex((period) => period < start) : t - 1;
      const last = periods[Math.max(t, base)]!;
      const isCompared = (unit: number): boolean =>
        control === "never-treated" ? first[unit] === Number.POSITIVE_INFINITY : first[unit]! > last && first[unit] !== start;
      const cell = cellOf(first, (unit) => value(unit, t) - value(unit, base), start, isCompared);
      if (cell !== null) cells.push({ since: start, period: periods[t]!, ...cell });
    }
  const after = cells.filter(({ since: start, period }) => period >= start);
  if (after.length === 0) return null;
  return {
    cells: cells.map(({ influence: _, ...cell }) => cell),
    simple: weighed(after, first),
    group: byGroup(after, first),
    dynamic: byLength(after, first, periods),
    before: beforeTest(cells.filter(({ since: start, period }) => period < start)),
    control,
    units: places.length,
    treated: first.filter(Number.isFinite).length,
  };
}

function cellOf(
  first: Float64Array,
  change: (unit: number) => number,
  start: number,
  isCompared: (unit: number) => boolean,
): Omit<Cell, "since" | "period"> | null {
  const n = first.length;
  const [treated, others]: [number[], number[]] = [[], []];
  for (let unit = 0; unit < n; unit++) {
    if (first[unit] === start) treated.push(unit);
    else if (isCompared(unit)) others.push(unit);
  }
  if (treated.length === 0 || others.length === 0) return null;
  const mean = (units: readonly number[]): number => units.reduce((sum, unit) => sum + change(unit), 0) / units.length;
  const [own, theirs] = [mean(treated), mean(others)];
  const influence = new Float64Array(n);
  for (const unit of treated) influence[unit] = (n / treated.length) * (change(unit) - own);
  for (const unit of others) influence[unit] = -(n / others.length) * (change(unit) - theirs);
  return { effect: own - theirs, se: standardError(influence), influence };
}

function standardError(influence: Float64Array): number {
  return Math.sqrt(influence.reduce((sum, each) => sum + each * each, 0)) / influence.length;
}

function shareOf(first: Float64Array, start: number): number {
  return first.reduce((sum, each) => sum + Number(each === start), 0) / first.length;
}

/** Cells weighed by the share of units of each start, whose own uncertainty counts. */
function weighed(cells: readonly Cell[], first: Float64Array): Summed & { readonly influence: Float64Array } {
  const shares = cells.map(({ since }) => shareOf(first, since));
  const total = shares.reduce((sum, each) => sum + each, 0);
  const effect = cells.reduce((sum, cell, at) => sum + cell.effect * shares[at]!, 0) / total;
  const influence = first.map((own, unit) => {
    let [sum, moved, all] = [0, 0, 0];
    cells.forEach((cell, at) => {
      const off = Number(own === cell.since) - shares[at]!;
      sum += (cell.influence[unit]! * shares[at]!) / total;
      moved += (off * cell.effect) / total;
      all += off;
    });
    return sum + moved - (all * effect) / total;
  });
  return { effect, se: standardError(influence), influence };
}

/** A plain mean of parts that are known with an uncertainty each. */
function averaged(parts: readonly { readonly effect: number; readonly influence: Float64Array }[]): Summed & { readonly influence: Float64Array } {
  const effect = parts.reduce((sum, part) => sum + part.effect, 0) / parts.length;
  const influence = parts[0]!.influence.map((_, unit) => parts.reduce((sum, part) => sum + part.influence[unit]!, 0) / parts.length);
  return { effect, se: standardError(influence), influence };
}

function byGroup(cells: readonly Cell[], first: Float64Array): Summed {
  const starts = [...new Set(cells.map(({ since }) => since))];
  const { effect, se } = weighed(
    starts.map((start) => ({ since: start, period: start, ...averaged(cells.filter(({ since }) => since === start)) })),
    first,
  );
  return { effect, se };
}

function byLength(cells: readonly Cell[], first: Float64Array, periods: readonly number[]): Summed {
  const lengthOf = ({ since, period }: Cell): number => period - since;
  const lengths = [...new Set(cells.map(lengthOf))].filter((length) => length <= periods.at(-1)! - periods[0]!).sort((a, b) => a - b);
  const { effect, se } = averaged(
    lengths.map((length) =>
      weighed(
        cells.filter((cell) => lengthOf(cell) === length),
        first,
      ),
    ),
  );
  return { effect, se };
}

function beforeTest(cells: readonly Cell[]): StaggeredEffect["before"] {
  const df = cells.length;
  if (df === 0) return null;
  const n = cells[0]!.influence.length;
  const spread = new Float64Array(df * df);
  for (let a = 0; a < df; a++)
    for (let b = 0; b < df; b++) spread[a * df + b] = cells[a]!.influence.reduce((sum, each, unit) => sum + each * cells[b]!.influence[unit]!, 0) / n / n;
  const inverse = inverseSymmetric(spread, df);
  if (inverse === null) return null;
  let statistic = 0;
  for (let a = 0; a < df; a++) for (let b = 0; b < df; b++) statistic += cells[a]!.effect * inverse[a * df + b]! * cells[b]!.effect;
  return { statistic, df, p: chiSquareTail(statistic, df) };
}
