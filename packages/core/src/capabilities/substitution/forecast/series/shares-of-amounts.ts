import { elementAt } from "../../../../contract/assert-present.ts";
/** Amounts of one technology by year, years ascending. */
export interface AmountSeries {
  readonly technology: string;
  readonly years: Float64Array;
  readonly amounts: Float64Array;
}

export interface SharesOfAmounts {
  readonly years: Float64Array;
  /** Percent, one array a technology, in the order given. */
  readonly shares: readonly Float64Array[];
  /** The same before the division. */
  readonly amounts: readonly Float64Array[];
  /** Left out because a technology that has started has no amount. */
  readonly incompleteYears: readonly number[];
  /** Left out because every amount is 0. */
  readonly emptyYears: readonly number[];
}

/**
 * Shares from amounts: 100 v / sum over technologies, year by year.
 *
 * A technology counts as 0 before its first row; a year in which one is missing after that is left out, and so is a year whose total is 0.
 * Only the past decides, so that a series cut at a year gives the same shares up to it.
 */
export function sharesOfAmounts(series: readonly AmountSeries[]): SharesOfAmounts {
  const amountIn = series.map(({ years, amounts }) => new Map(Array.from(years, (year, index) => [year, amounts[index]!])));
  const first = series.map(({ years }) => years[0]!);
  const every = [...new Set(series.flatMap(({ years }) => [...years]))].sort((a, b) => a - b);
  const kept: { readonly year: number; readonly amounts: readonly number[]; readonly total: number }[] = [];
  const incompleteYears: number[] = [];
  const emptyYears: number[] = [];
  for (const year of every) {
    const amounts = amountIn.map((known, index) => known.get(year) ?? (elementAt(first, index) > year ? 0 : Number.NaN));
    const total = amounts.reduce((sum, amount) => sum + amount, 0);
    if (Number.isNaN(total)) incompleteYears.push(year);
    else if (!(total > 0)) emptyYears.push(year);
    else kept.push({ year, amounts, total });
  }
  return {
    years: Float64Array.from(kept, ({ year }) => year),
    shares: series.map((_, index) => Float64Array.from(kept, ({ amounts, total }) => (100 * elementAt(amounts, index)) / total)),
    amounts: series.map((_, index) => Float64Array.from(kept, ({ amounts }) => elementAt(amounts, index))),
    incompleteYears,
    emptyYears,
  };
}
