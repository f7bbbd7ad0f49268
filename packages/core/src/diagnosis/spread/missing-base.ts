import type { SpreadBase } from "./spread-units.ts";

/** A base some of whose places are missing, filled in by what the row of the whole leaves for them. */
export interface FilledBase {
  /** Places of the panel that are missing, by their number in it. */
  readonly missing: readonly number[];
  /** The rest shared out evenly: what the test is shown with. */
  readonly values: Float64Array;
  /** The ends between which the truth lies: nothing for any of them, and the whole rest for each in turn. */
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
  return {
    missing,
    values: filled(() => rest / missing.length),
    ends: [filled(() => 0), ...missing.map((taker) => filled((place) => (place === taker ? rest : 0)))],
  };
}
