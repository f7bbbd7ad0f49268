import type { DayOrder } from "../../conventions.ts";

const stroked = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;

/** What the days of a column say of the order in which day and month are written. */
export interface DayOrderEvidence {
  /** Null where no cell tells, and where two contradict each other. */
  readonly order: DayOrder | null;
  /** The first cell that can be read in one way only, and the first that can be read in two; null where there is none. */
  readonly telling: string | null;
  readonly open: string | null;
  readonly contradicts: boolean;
}

/** The order of day and month in a column: a first number above 12 is a day, a second one too. `dayOrder(["15/03/2019", "03/04/2019"]).order  // "day-first"` */
export function dayOrder(texts: Iterable<string>): DayOrderEvidence {
  let [dayFirst, monthFirst, open]: (string | null)[] = [null, null, null];
  for (const text of texts) {
    const [, first = "", , second = ""] = stroked.exec(text.trim()) ?? [];
    if (first === "") continue;
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 && b <= 12) dayFirst ??= text;
    else if (b > 12 && a <= 12) monthFirst ??= text;
    else if (a <= 12 && b <= 12 && a !== b) open ??= text;
  }
  const contradicts = dayFirst !== null && monthFirst !== null;
  const order = contradicts ? null : dayFirst !== null ? "day-first" : monthFirst !== null ? "month-first" : null;
  return { order, telling: contradicts ? null : (dayFirst ?? monthFirst ?? null), open: open ?? null, contradicts };
}

/** `3/4/2019` as its parts in ISO order, year, month and day as written; null where it is not of that form. */
export function strokedParts(text: string, order: DayOrder): readonly [string, string, string] | null {
  const [, first, , second, year] = stroked.exec(text) ?? [];
  if (first === undefined || second === undefined || year === undefined) return null;
  return order === "day-first" ? [year, second, first] : [year, first, second];
}
