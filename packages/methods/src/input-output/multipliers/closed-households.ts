import { columnSumsOf, denseTimes, timesDense } from "../tables/dense-sums.ts";

/** Multipliers with households inside the system, by sector. */
export interface ClosedMultipliers {
  /** Output of the sectors per unit of final demand, households' spending induced, their own income not counted as output (truncated). */
  readonly output: Float64Array;
  /** The same with households' income as one more output (total). */
  readonly total: Float64Array;
  /** Households' income per unit of final demand. */
  readonly income: Float64Array;
}

/**
 * Type II multipliers: households earn `income` per unit of output and spend as `spending` per unit of income.
 *
 *   with h the income row, c the spending column:  income = h L / (1 - h L c),  output = 1' L + (1' L c) income,  total = output + income
 *
 * The Schur complement of the closed system, so that no second inverse is taken. `productive` is false where households would spend more than the system can bear (h L c ≥ 1).
 * A sector without output has its row of L alone. Cost 3 n². Miller & Blair 2009, section 6.2.
 */
export function closedMultipliers(inverse: Float64Array, income: Float64Array, spending: Float64Array): ClosedMultipliers & { readonly productive: boolean } {
  const n = income.length;
  const earned = timesDense(income, inverse);
  const induced = denseTimes(inverse, spending);
  const again = 1 - earned.reduce((sum, each, j) => sum + each * spending[j]!, 0);
  const spread = induced.reduce((sum, each) => sum + each, 0);
  const closed = earned.map((each) => each / again);
  const output = columnSumsOf(inverse, n).map((sum, j) => sum + spread * closed[j]!);
  return { output, total: output.map((sum, j) => sum + closed[j]!), income: closed, productive: again > 0 };
}
