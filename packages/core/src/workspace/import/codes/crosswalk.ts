/** What one old code became: a new one, and the part of a quantity that goes with it. */
export interface Successor {
  readonly to: string;
  /** Decimal text; 1 where the crosswalk has no weights. */
  readonly weight: string;
  /** First and last day on which the row of the crosswalk holds; null = open. */
  readonly from: string | null;
  readonly until: string | null;
}

/** A change of codes as the workspace's table holds it, and as the mapping says that it is to be used. */
export interface Crosswalk {
  readonly table: string;
  readonly codes: ReadonlyMap<string, readonly Successor[]>;
  readonly isWeighted: boolean;
  /** The day on which the codes of the file hold: the same for all rows, or a column that says it; null where the crosswalk has no dates. */
  readonly at: string | { readonly column: string } | null;
  /** Columns that are divided where a code has several successors, and added up where several have one. */
  readonly quantities: readonly string[];
  /** Whether a figure is one that adds up over places, as far as the table's role says it; null where nothing does. */
  readonly addsUp: (column: string, cellOf: (column: string) => string) => boolean | null;
}

/** Successors whose weights miss 1 by more than this are no whole. */
export const weightTolerance = 1e-6;

/**
 * A day as text that sorts: the day itself, the last one of a year or month (statistics of a year stand for its end), or the first one where a validity begins.
 *
 *   dayOf("2019", "last")  // "2019-12-31"
 *   dayOf("2019", "first") // "2019-01-01"
 *   dayOf("recently")      // null
 *   dayOf("2019-13")       // null
 */
export function dayOf(text: string, end: "first" | "last" = "last"): string | null {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(text.trim());
  if (match === null) return null;
  const [, year = "", month = end === "first" ? "01" : "12", day = end === "first" ? "01" : "31"] = match;
  return `${year}-${month}-${day}`;
}

/** The successors of a code on a day; all of them where the crosswalk has no dates. */
export function successorsOn({ codes }: Pick<Crosswalk, "codes">, code: string, day: string | null): readonly Successor[] {
  return (codes.get(code) ?? []).filter(({ from, until }) => day === null || ((from === null || from <= day) && (until === null || day <= until)));
}
