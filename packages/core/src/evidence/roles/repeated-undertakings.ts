import { byCodePoint } from "@quoin/methods";
import { groupBy } from "../../contract/group-by.ts";
import { writtenName } from "../../language/written-name.ts";
import { numberOf, type RowWith, textOf } from "./gathered-table.ts";

/** A project by what tells it from others, and its money. */
type Undertaking = RowWith<"project" | "title" | "lead", "central_funds">;

/** Projects that bear one title and one lead institution, twice or more. */
export interface Repeated<R extends Undertaking = Undertaking> {
  /** By the numbers of the projects. */
  readonly rows: readonly R[];
  /** What they cost beyond the largest amount of them, in the currency itself; null where fewer than two amounts are known. */
  readonly beside: number | null;
  readonly unpriced: number;
}

/** Amounts of projects are in ten thousands. */
const tableScale = 10_000;

/** What a project costs in whole hundredths of the currency, so that no order of rows makes another sum; nothing where nobody says it. */
export function hundredthsOf(row: RowWith<never, "central_funds">): readonly number[] {
  const amount = numberOf(row, "central_funds");
  return amount === null ? [] : [Math.round(amount * tableScale * 100)];
}

/** Title and lead as they are compared: whatever case, width and blanks; null where one of them is not given. */
function nameOf(row: RowWith<"title" | "lead">): string | null {
  const [title, lead] = [textOf(row, "title"), textOf(row, "lead")];
  return title === null || lead === null ? null : JSON.stringify([title, lead].map((text) => writtenName(text).replaceAll(/\s+/gu, " ")));
}

/** Whether a project names both a title and a lead institution, without which it cannot be compared. */
export function isNamed(row: RowWith<"title" | "lead">): boolean {
  return nameOf(row) !== null;
}

/**
 * Undertakings that stand more than once in the lists of projects, most money first. Rows that name no title or no lead are left out. Cost: the rows.
 *
 * @param further what their projects must share besides; the same for all where only title and lead count
 */
export function repeatedUndertakings<R extends Undertaking>(rows: readonly R[], further: (row: R) => string): readonly Repeated<R>[] {
  return [...groupBy(rows.filter(isNamed), (row) => `${nameOf(row)} ${further(row)}`)]
    .filter(([, group]) => group.length > 1)
    .map(([name, group]) => ({ name, group: repeatedOf(group) }))
    .sort((a, b) => (b.group.beside ?? 0) - (a.group.beside ?? 0) || byCodePoint(a.name, b.name))
    .map(({ group }) => group);
}

function repeatedOf<R extends Undertaking>(rows: readonly R[]): Repeated<R> {
  const amounts = rows.flatMap(hundredthsOf);
  const sum = amounts.reduce((all, each) => all + each, 0);
  return {
    rows: [...rows].sort((a, b) => byCodePoint(textOf(a, "project") ?? "", textOf(b, "project") ?? "")),
    beside: amounts.length < 2 ? null : (sum - amounts.reduce((most, each) => Math.max(most, each))) / 100,
    unpriced: rows.length - amounts.length,
  };
}

/** Money of repeated undertakings beside the largest amount of each, in the currency itself. */
export function besideLargest(groups: readonly Repeated[]): number {
  return groups.reduce((sum, { beside }) => sum + Math.round((beside ?? 0) * 100), 0) / 100;
}
