import { elementAt } from "../../../../contract/assert-present.ts";
import { numberOf, type RowOf, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { gradesTable } from "./gather.ts";

/** One round of the evaluation: every institution with its grade. Rows without a grade are not in it. */
export interface GradedYear {
  readonly year: number;
  readonly hosts: readonly { readonly host: string; readonly region: string | null; readonly score: number; readonly row: RowOf<typeof gradesTable> }[];
}

/** The rounds, oldest first. */
export function gradedYears(rows: readonly RowOf<typeof gradesTable>[]): GradedYear[] {
  const years = new Map<number, GradedYear["hosts"][number][]>();
  for (const row of rows) {
    const year = numberOf(row, "year");
    const host = textOf(row, "host");
    const score = numberOf(row, "score");
    if (year === null || host === null || score === null) continue;
    years.set(year, [...(years.get(year) ?? []), { host, region: textOf(row, "region"), score, row }]);
  }
  return [...years].map(([year, hosts]) => ({ year, hosts })).sort((a, b) => a.year - b.year);
}

export function countAtLeast({ hosts }: Pick<GradedYear, "hosts">, score: number): number {
  return hosts.filter((host) => host.score >= score).length;
}

/**
 * The first year of the unbroken run of rounds, up to the last one, in which each of the good grades was given exactly as often as in the last round although
 * not always to the same institutions: then the grade is a place in a ranking of fixed length, and its share says nothing about the level. Null for a run under three rounds.
 */
export function quotaSince(years: readonly GradedYear[], good: number): number | null {
  const last = years.at(-1);
  if (last === undefined) return null;
  const counts = goodCounts(last, good);
  let first = years.length - 1;
  while (first > 0 && goodCounts(elementAt(years, first - 1), good) === counts) first -= 1;
  const run = years.slice(first);
  const holders = new Set(run.map((year) => goodHolders(year, good)));
  return run.length >= 3 && holders.size > 1 && countAtLeast(last, good) > 0 ? Number(run[0]?.year) : null;
}

function goodCounts({ hosts }: GradedYear, good: number): string {
  const scores = hosts.map(({ score }) => score).filter((score) => score >= good);
  return [...new Set(scores)]
    .sort((a, b) => a - b)
    .map((score) => `${score}:${scores.filter((each) => each === score).length}`)
    .join(" ");
}

function goodHolders({ hosts }: GradedYear, good: number): string {
  return hosts
    .filter(({ score }) => score >= good)
    .map(({ host, score }) => `${score}:${host}`)
    .sort()
    .join("\n");
}
