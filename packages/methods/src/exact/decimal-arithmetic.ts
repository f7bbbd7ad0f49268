import { type Decimal, decimalOfText, powerOfTen, unitsAt } from "./decimal.ts";

export const zeroDecimal: Decimal = { units: 0n, decimals: 0 };

/** The decimal that an amount of a record writes; what a record holds has been checked. */
export function recordedDecimal(text: string): Decimal {
  const decimal = decimalOfText(text);
  if (decimal === null) throw new RangeError(`recordedDecimal: expected decimal text, got "${text}"`);
  return decimal;
}

/**
 * Exact sum; 0 of nothing.
 *
 *   decimalSum([{ units: 1n, decimals: 1 }, { units: 2n, decimals: 1 }])  // { units: 3n, decimals: 1 }
 */
export function decimalSum(decimals: Iterable<Decimal>): Decimal {
  let sum = zeroDecimal;
  for (const each of decimals) {
    const at = Math.max(sum.decimals, each.decimals);
    sum = { units: unitsAt(sum, at) + unitsAt(each, at), decimals: at };
  }
  return sum;
}

export function negated({ units, decimals }: Decimal): Decimal {
  return { units: -units, decimals };
}

/** Negative, 0 or positive, as for sorting. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const difference = decimalSum([a, negated(b)]).units;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * The double nearest to the quotient cut after 20 digits behind the point; null where the divisor is 0.
 *
 *   decimalRatio({ units: 1021n, decimals: 0 }, { units: 40n, decimals: 0 })  // 25.525
 */
export function decimalRatio(dividend: Decimal, divisor: Decimal): number | null {
  if (divisor.units === 0n) return null;
  const at = Math.max(dividend.decimals, divisor.decimals);
  const [above, below] = [unitsAt(dividend, at), unitsAt(divisor, at)];
  const scaled = (above * powerOfTen(20)) / below;
  return Number(`${scaled}e-20`);
}
