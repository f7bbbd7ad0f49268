import type { SpreadBase } from "./spread-units.ts";

/** A base some of whose places are missing, filled in by what the row of the whole leaves for them. */
export interface FilledBase {
  /** Places of the panel that are missing, by their number in it. */
  readonly missing: readonly number[];
  /** The rest shared out evenly: what the test is shown with. */
  readonly values: Float64Array;
  /** The ends between which the truth lies: nothing for any of them, the whole rest for each in turn, and the amounts at which the base is most even. */
  readonly ends: readonly Float64Array[];
}

/**
 * A missing place has between nothing and what the row of the whole leaves for all that are missing together. Null where nothing is missing, where everything is, or where there is no row of the
 * whole, so that nothing bounds it.
 */
export function filledBase({ values, rest }: Pick<SpreadBase, "values" | "rest">): FilledBase | null {
  const missing = [...values.keys()].filter((place) => Number.isNaN(values[place]));
  if (rest === null || missing.length === 0 || missing.length === values.length) return null;
  const filled = (amount: (place: number) => number): Float64Array => values.map((value, place) => (Number.isNaN(value) ? amount(place) : value));
  // The index of a base, Σx² / (Σx)², falls as what is missing grows and then rises: its least lies where each missing place has the mean of the known ones, weighted by themselves.
  const known = values.filter((value) => !Number.isNaN(value));
  const total = known.reduce((sum, value) => sum + value, 0);
  const evenest = total > 0 ? known.reduce((sum, value) => sum + value * value, 0) / total : 0;
  return {
    missing,
    values: filled(() => rest / missing.length),
    ends: [filled(() => 0), filled(() => Math.min(evenest, rest / missing.length)), ...missing.map((taker) => filled((place) => (place === taker ? rest : 0)))],
  };
}
