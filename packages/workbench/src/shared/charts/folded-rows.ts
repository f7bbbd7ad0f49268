import { type Language, numberText } from "@quoin/core";
import { chartWordsIn } from "./chart-words.ts";
import { foldedBars } from "./folded-bars.ts";

/** Several places in one row of a picture: what they are called together, and from where to where they lie. */
export interface FoldedRun {
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

/** What is drawn of places in rows: one row each, or fewer where a projected picture could not be read. */
export interface ChartRows<T> {
  /** Ids from the first row to the last. */
  readonly order: readonly string[];
  readonly drawn: readonly T[];
  readonly runs: readonly FoldedRun[];
  /** What stands beside a row. */
  nameOf(id: string): string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A row for each. */
export function everyRow<T extends Named>(all: readonly T[]): ChartRows<T> {
  return rowsOf(
    all,
    [],
    all.map(({ id }) => id),
  );
}

/** The rows of the projected picture; null where every row can be read. */
export function fewerRows<T extends Named>(
  all: readonly T[],
  asked: ReadonlySet<string>,
  measured: (each: T) => number,
  language: Language,
): ChartRows<T> | null {
  const rows = foldedBars(all, asked);
  if (rows.length === all.length) return null;
  const runs = rows.flatMap((row) => {
    if ("bar" in row) return [];
    const values = row.folded.map(measured);
    const name = chartWordsIn(language).folded(numberText(row.folded.length, language));
    return [{ id: `folded ${row.folded[0].id}`, name, low: Math.min(...values), high: Math.max(...values) }];
  });
  const drawn = rows.flatMap((row) => ("bar" in row ? [row.bar] : []));
  return rowsOf(
    drawn,
    runs,
    rows.map((row) => ("bar" in row ? row.bar.id : `folded ${row.folded[0].id}`)),
  );
}

function rowsOf<T extends Named>(drawn: readonly T[], runs: readonly (FoldedRun & Named)[], order: readonly string[]): ChartRows<T> {
  const names = new Map([...drawn, ...runs].map(({ id, name }) => [id, name]));
  return { order, drawn, runs, nameOf: (id) => names.get(id) ?? id };
}
