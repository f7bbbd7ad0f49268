import { elementAt } from "../../../contract/assert-present.ts";
/** A claim on a sum: how it would be divided, and between which limits. */
export interface Claim {
  readonly id: string;
  /** What the claim weighs, >= 0. */
  readonly weight: number;
  /** Least and most of the whole that it gets, as shares; the most must not lie under the least. */
  readonly floor: number;
  readonly cap: number;
}

/** A division in whole units of money, with what it took to keep the limits. */
export interface DividedMoney {
  /** In the order of the claims, whole units; they add up to the sum. */
  readonly amounts: readonly number[];
  /** Money that is not where the weights alone would put it, before rounding to whole units (which moves less than a unit a claim). */
  readonly moved: number;
  /** What must be moved in every division: max of what lies over caps and of what is short of floors. */
  readonly bound: number;
}

/**
 * Divides a sum by weights within limits, moving as little as the limits allow and keeping the proportions of all that stand at none:
 *
 *   x_i = clamp(lambda w_i, f_i B, c_i B)   with   sum_i x_i = B
 *
 * With t_i = B w_i / sum w, no division within the limits moves less than max(sum_i max(0, t_i - c_i B), sum_i max(0, f_i B - t_i)): what lies over a cap must
 * leave, what is short of a floor must come. This one moves exactly that: for lambda >= 1 only capped claims lose, for lambda <= 1 only claims at a floor gain.
 * Whole units by largest remainder, ties by order; no rounding passes a limit.
 *
 * @returns null where no division keeps the limits: floors above the whole, caps below it, or nothing weighs anything
 * Cost O(n log n) for the breakpoints of lambda. Exact up to float rounding of lambda, whole units exactly.
 */
export function dividedMoney(sum: number, claims: readonly Claim[]): DividedMoney | null {
  const whole = claims.reduce((total, { weight }) => total + weight, 0);
  const low = claims.map(({ floor }) => Math.ceil(floor * sum));
  const high = claims.map(({ cap, weight }) => (weight > 0 ? Math.floor(Math.min(1, cap) * sum) : 0));
  if (whole <= 0 || total(low) > sum || total(high) < sum || low.some((least, at) => least > elementAt(high, at))) return null;
  const at = (lambda: number): number[] =>
    claims.map(({ weight }, k) => Math.min(Math.max((lambda * weight * sum) / whole, elementAt(low, k)), elementAt(high, k)));
  const lambda = rootOf((candidate) => total(at(candidate)) - sum);
  const exact = at(lambda);
  const target = claims.map(({ weight }) => (sum * weight) / whole);
  const over = total(target.map((each, k) => Math.max(0, each - elementAt(high, k))));
  const short = total(target.map((each, k) => Math.max(0, elementAt(low, k) - each)));
  const moved = total(target.map((each, k) => Math.max(0, each - elementAt(exact, k))));
  return { amounts: wholeUnits(exact, low, high, sum), moved, bound: Math.max(over, short) };
}

/** The factor at which a rising function passes zero, by bisection to the last bit. */
function rootOf(excess: (lambda: number) => number): number {
  let [low, high] = [0, 1];
  while (excess(high) < 0 && high < 1e15) [low, high] = [high, high * 2];
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (excess(middle) < 0) low = middle;
    else high = middle;
  }
  return high;
}

/** Whole units that add up to the sum: rounded down, then one more to the largest remainders that have room. */
function wholeUnits(amounts: readonly number[], low: readonly number[], high: readonly number[], sum: number): number[] {
  const units = amounts.map((each, k) => Math.min(Math.max(Math.floor(each), elementAt(low, k)), elementAt(high, k)));
  const byRemainder = amounts.map((each, k) => ({ k, remainder: each - Math.floor(each) })).toSorted((a, b) => b.remainder - a.remainder || a.k - b.k);
  let left = sum - total(units);
  while (left !== 0) {
    const step = left > 0 ? 1 : -1;
    const before = left;
    for (const { k } of step > 0 ? byRemainder : byRemainder.toReversed()) {
      const next = elementAt(units, k) + step;
      if (left === 0) break;
      if (next < elementAt(low, k) || next > elementAt(high, k)) continue;
      units[k] = next;
      left -= step;
    }
    if (left === before) break;
  }
  return units;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
