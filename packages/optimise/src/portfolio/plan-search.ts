import { type Rational, unitAt } from "@quoin/methods";
import type { RuleRow } from "./portfolio-rule.ts";

/** One inequality: sum of weight × option <= limit, weights scaled so that the largest is 1. */
interface Limit {
  readonly options: Int32Array;
  readonly weights: Float64Array;
  readonly limit: number;
}

/** A plan for some values. */
export interface SearchedPlan {
  readonly chosen: Uint8Array;
  readonly worth: number;
  /** Whether no other plan is worth more; false where the search was cut off. */
  readonly isProved: boolean;
}

interface Priced {
  readonly profit: Float64Array;
  readonly base: number;
  readonly bound: number;
}

/** Nodes after which a search is cut off: what it holds then is a plan, and may not be the best. */
const mostNodes = 4_000;
/** Steps of the multipliers for the first values, and for each further ones, which begin where those before ended. */
const [firstRounds, rounds] = [60, 6];
const passes = 2;
const tolerance = 1e-9;

/**
 * Best plans under the same rules for many values, one after another, in floating point: for simulations, where a proof by the solver for each draw would take hours.
 *
 *   max sum v_o x_o   under the rows,   x_o in {0, 1}
 *
 * Multipliers of the rows are found once by subgradients at the first values and moved a little for each further ones; what they leave open is searched depth first, the options that the
 * multipliers decide most clearly fixed first. A plan that was found for other values is where the next search begins.
 *
 * Rows that may deviate are not for it. Cost for each values O(10 × entries of the rows) and the nodes of the search, at most 4,000.
 */
export class PlanSearch {
  private readonly limits: readonly Limit[];
  /** The rows of each option and its weight in them, one option after another; those of an option begin at `first`. */
  private readonly first: Int32Array;
  private readonly rows: Int32Array;
  private readonly weights: Float64Array;
  private multipliers: Float64Array;
  private readonly pool: Uint8Array[] = [];
  private readonly count: number;
  private readonly gap: number;

  /** @param gap a plan worth this share less than another one is as good */
  constructor(rows: readonly RuleRow[], count: number, gap = 1e-9) {
    this.count = count;
    this.gap = gap;
    this.limits = rows.flatMap((row) => [
      ...(row.upper === null ? [] : [limitOf(row, 1, row.upper)]),
      ...(row.lower === null ? [] : [limitOf(row, -1, row.lower)]),
    ]);
    this.first = new Int32Array(count + 1);
    for (const { options } of this.limits) for (const option of options) this.first[option + 1]! += 1;
    for (let option = 0; option < count; option++) this.first[option + 1]! += this.first[option]!;
    const next = this.first.slice();
    this.rows = new Int32Array(next[count]!);
    this.weights = new Float64Array(next[count]!);
    for (const [row, { options, weights }] of this.limits.entries())
      for (const [place, option] of options.entries()) {
        const at = next[option]!++;
        this.rows[at] = row;
        this.weights[at] = weights[place]!;
      }
    this.multipliers = new Float64Array(this.limits.length);
  }

  /** @param start a plan that keeps the rows */
  best(values: Float64Array, start: Uint8Array): SearchedPlan {
    let [held, worth] = [start, worthOf(values, start)];
    for (const plan of this.pool) {
      const own = worthOf(values, plan);
      if (own > worth) [held, worth] = [plan, own];
    }
    let reduced = this.priced(values, worth);
    const filled = this.filled(values, reduced.profit);
    if (filled !== null && worthOf(values, filled) > worth) {
      [held, worth] = [filled, worthOf(values, filled)];
      // A better plan makes better steps.
      if (reduced.bound - worth > this.allowance(worth)) reduced = this.priced(values, worth);
    }
    const found = this.searched(values, reduced, held, worth);
    if (!this.pool.some((plan) => plan.every((each, at) => each === found.chosen[at]))) {
      this.pool.unshift(found.chosen);
      this.pool.length = Math.min(this.pool.length, 40);
    }
    return found;
  }

  /** Values less what the rows cost at the multipliers that bound the best plan closest; the bound without any option beside them. */
  private priced(values: Float64Array, worth: number): Priced {
    let multipliers = this.multipliers.slice();
    let [bestBound, best] = [Number.POSITIVE_INFINITY, multipliers];
    let step = 1;
    let idle = 0;
    const steps = this.limits.length < 2 ? 0 : this.pool.length === 0 ? firstRounds : rounds;
    for (let round = 0; round < steps; round++) {
      const profit = this.profitOf(values, multipliers);
      let bound = this.baseOf(multipliers);
      for (const each of profit) if (each > 0) bound += each;
      if (bound < bestBound - tolerance * Math.abs(bestBound)) [bestBound, best, idle] = [bound, multipliers, 0];
      else idle += 1;
      if (idle > 4) [step, idle] = [step / 2, 0];
      if (bestBound - worth <= this.allowance(worth)) break;
      const use = this.limits.map(({ options, weights, limit }) => {
        let sum = -limit;
        for (let at = 0; at < options.length; at++) if (profit[options[at]!]! > 0) sum += weights[at]!;
        return sum;
      });
      const size = use.reduce((sum, each, row) => sum + (each > 0 || multipliers[row]! > 0 ? each * each : 0), 0);
      if (size === 0) break;
      const length = (step * Math.max(bound - worth, 0)) / size;
      multipliers = multipliers.map((each, row) => Math.max(0, each + length * use[row]!));
    }
    const { multipliers: sharp, profit } = this.sharpened(values, best);
    this.multipliers = sharp;
    const base = this.baseOf(sharp);
    return { profit, base, bound: profit.reduce((sum, each) => sum + Math.max(0, each), base) };
  }

  /** One row after another, its multiplier where the bound is least while the others stay: exact where one row alone binds. */
  private sharpened(values: Float64Array, from: Float64Array): { readonly multipliers: Float64Array; readonly profit: Float64Array } {
    const multipliers = from.slice();
    const profit = this.profitOf(values, multipliers);
    for (let pass = 0; pass < passes; pass++)
      for (const [row, { options, weights, limit }] of this.limits.entries()) {
        const old = multipliers[row]!;
        const turns: (readonly [at: number, by: number])[] = [];
        let slope = limit;
        for (let at = 0; at < options.length; at++) {
          const weight = weights[at]!;
          const own = profit[options[at]!]! + old * weight;
          if (own > 0) slope -= weight;
          if (weight !== 0 && own / weight > 0) turns.push([own / weight, Math.abs(weight)]);
        }
        let least = 0;
        if (slope < 0) {
          turns.sort((a, b) => a[0] - b[0]);
          for (const [at, by] of turns) {
            least = at;
            slope += by;
            if (slope >= 0) break;
          }
        }
        if (least === old) continue;
        multipliers[row] = least;
        for (let at = 0; at < options.length; at++) profit[options[at]!]! += (old - least) * weights[at]!;
      }
    return { multipliers, profit };
  }

  /** What the multipliers would have, the most clearly wanted first, as far as the rows let them; null where a row cannot be kept so. */
  private filled(values: Float64Array, profit: Float64Array): Uint8Array | null {
    const room = Float64Array.from(this.limits, ({ limit }) => limit);
    const chosen = new Uint8Array(this.count);
    const order = Int32Array.from({ length: this.count }, (_, at) => at).sort((a, b) => profit[b]! - profit[a]! || a - b);
    for (const option of order) {
      if (!(values[option]! > 0)) continue;
      const [from, to] = [this.first[option]!, this.first[option + 1]!];
      let hasRoom = true;
      for (let at = from; at < to && hasRoom; at++) hasRoom = this.weights[at]! <= 0 || room[this.rows[at]!]! >= this.weights[at]! - tolerance;
      if (!hasRoom) continue;
      chosen[option] = 1;
      for (let at = from; at < to; at++) room[this.rows[at]!]! -= this.weights[at]!;
    }
    return room.every((each) => each >= -tolerance) ? chosen : null;
  }

  private allowance(worth: number): number {
    return this.gap * Math.max(1e-9, Math.abs(worth));
  }

  private profitOf(values: Float64Array, multipliers: Float64Array): Float64Array {
    const profit = values.slice();
    for (const [row, { options, weights }] of this.limits.entries()) {
      const price = multipliers[row]!;
      if (price > 0) for (let at = 0; at < options.length; at++) profit[options[at]!]! -= price * weights[at]!;
    }
    return profit;
  }

  private baseOf(multipliers: Float64Array): number {
    return this.limits.reduce((sum, { limit }, row) => sum + limit * multipliers[row]!, 0);
  }

  private searched(values: Float64Array, { profit, base }: Priced, held: Uint8Array, worth: number): SearchedPlan {
    const order = Int32Array.from({ length: this.count }, (_, at) => at).sort((a, b) => Math.abs(profit[b]!) - Math.abs(profit[a]!) || a - b);
    // What each row has left when every option that is still open helps it as much as it can.
    const room = Float64Array.from(this.limits, ({ weights, limit }) => limit - weights.reduce((sum, each) => sum + Math.min(0, each), 0));
    const chosen = new Uint8Array(this.count);
    let [best, bestWorth, nodes] = [held, worth, 0];
    const { first, rows, weights } = this;
    /** Takes what an option uses from its rows, or gives it back; whether each of them has room then. */
    const put = (option: number, is: number, sign: number): boolean => {
      let fits = true;
      for (let at = first[option]!, to = first[option + 1]!; at < to; at++) {
        const [row, weight] = [rows[at]!, is === 1 ? weights[at]! : -weights[at]!];
        if (weight > 0) room[row]! -= sign * weight;
        if (room[row]! < -tolerance) fits = false;
      }
      return fits;
    };
    const visit = (place: number, bound: number, sum: number): void => {
      if (nodes > mostNodes || bound <= bestWorth + this.allowance(bestWorth)) return;
      nodes += 1;
      if (place === this.count) {
        if (sum > bestWorth) [best, bestWorth] = [chosen.slice(), sum];
        return;
      }
      const option = order[place]!;
      const gain = profit[option]!;
      for (const is of gain > 0 ? [1, 0] : [0, 1]) {
        const fits = put(option, is, 1);
        chosen[option] = is;
        if (fits) visit(place + 1, bound - (is === 1 ? Math.max(0, -gain) : Math.max(0, gain)), sum + is * values[option]!);
        put(option, is, -1);
      }
      chosen[option] = 0;
    };
    visit(
      0,
      profit.reduce((sum, each) => sum + Math.max(0, each), base),
      0,
    );
    return { chosen: best, worth: bestWorth, isProved: nodes <= mostNodes };
  }
}

function worthOf(values: Float64Array, chosen: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) if (chosen[at] === 1) sum += values[at]!;
  return sum;
}

function limitOf({ options, units }: RuleRow, sign: 1 | -1, limit: Rational): Limit {
  const weights = Float64Array.from(options, (_, at) => sign * Number(unitAt(units, at)));
  const scale = weights.reduce((most, each) => Math.max(most, Math.abs(each)), 0) || 1;
  return { options, weights: weights.map((each) => each / scale), limit: (sign * (Number(limit.numerator) / Number(limit.denominator))) / scale };
}
