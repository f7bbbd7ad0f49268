import type { PlanLine } from "@quoin/core";

/** When a task runs, in years and parts of years; a begin that is not known is null. */
export interface TimeSpan {
  readonly from: number | null;
  readonly to: number;
}

export interface TimeSpans {
  /** The years of the axis, both drawn whole. */
  readonly first: number;
  readonly last: number;
  readonly of: ReadonlyMap<string, TimeSpan>;
}

/** The tasks on one axis, by id; those without a deadline have no place on it. Null where none has one. */
export function timeSpans(lines: readonly Pick<PlanLine, "id" | "start_year" | "deadline">[]): TimeSpans | null {
  const of = new Map<string, TimeSpan>();
  for (const { id, start_year: from, deadline } of lines) {
    const to = deadline === null ? null : endOf(deadline);
    if (to !== null) of.set(id, { from: from === null || from >= to ? null : from, to });
  }
  const spans = [...of.values()];
  if (spans.length === 0) return null;
  const begins = spans.map(({ from, to }) => from ?? Math.ceil(to) - 1);
  return { first: Math.min(...begins), last: Math.max(...spans.map(({ to }) => Math.ceil(to) - 1)), of };
}

/** The end of a day, a month or a year: `2027-06` → 2027.5. */
function endOf(date: string): number | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date) ?? [];
  if (year === undefined) return null;
  return Number(year) + (month === undefined ? 12 : Number(month)) / 12;
}
