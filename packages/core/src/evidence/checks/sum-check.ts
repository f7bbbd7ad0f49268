import { byCodePoint } from "@quoin/methods";
import { groupBy } from "../../contract/group-by.ts";
import type { LocalText } from "../../language/text.ts";
import type { EvidenceRow, EvidenceValue } from "../evidence-engine.ts";
import type { TableCheck } from "../table-check.ts";

/** A total that its parts do not make. */
export interface SumException {
  /** The group of rows: `{ indicator: "rd_spend_from_enterprises", year: 2012 }`. */
  readonly group: Readonly<Record<string, EvidenceValue>>;
  readonly total: number;
  readonly parts: number;
  /** |parts - total| / |total|; null where the total is 0. */
  readonly gap: number | null;
  /** Parts that have a value, and those that are empty. */
  readonly present: number;
  readonly missing: number;
  /** Row of the total. */
  readonly row: number;
  /** Why this one is understood, or null where it is not. */
  readonly known: LocalText | null;
}

/** What came of a check: totals that were tested, and the exceptions in the order of their groups. */
export interface SumCheckResult {
  readonly tested: number;
  readonly exceptions: readonly SumException[];
}

/** The columns that a check reads. */
export function checkColumns({ value, part_column: part, within, skip = {}, known }: TableCheck): readonly string[] {
  return [...new Set([part, ...within, value, ...Object.keys(skip), ...known.flatMap(({ where }) => Object.keys(where))])];
}

/**
 * Holds every total against the sum of its parts. A missing part is left out and counted, never taken for 0; a group without a total,
 * or none of whose parts has a value, is not tested.
 */
export function sumCheck(check: TableCheck, rows: readonly EvidenceRow[]): SumCheckResult {
  const { value, part_column: part, within, total, parts, tolerance } = check;
  const looked = rows.filter((row) => !matches(row, check.skip ?? null));
  const groups = groupBy(looked, ({ values }) => JSON.stringify(within.map((column) => values[column] ?? null)));
  const exceptions: SumException[] = [];
  let tested = 0;
  for (const [, members] of [...groups].sort(([a], [b]) => byCodePoint(a, b))) {
    const whole = members.find(({ values }) => String(values[part]) === total);
    const figure = whole?.values[value];
    const pieces = members.filter(({ values }) => (parts === null ? String(values[part]) !== total : parts.includes(String(values[part]))));
    const figures = pieces.map(({ values }) => values[value]).filter((each) => typeof each === "number");
    if (whole === undefined || typeof figure !== "number" || figures.length === 0) continue;
    tested++;
    const sum = figures.reduce((so, each) => so + each, 0);
    if (Math.abs(sum - figure) <= tolerance * Math.abs(figure)) continue;
    exceptions.push({
      group: Object.fromEntries(within.map((column) => [column, whole.values[column] ?? null])),
      total: figure,
      parts: sum,
      gap: figure === 0 ? null : Math.abs(sum - figure) / Math.abs(figure),
      present: figures.length,
      missing: pieces.length - figures.length,
      row: whole.row,
      known: check.known.find(({ where }) => matches(whole, where))?.reason ?? null,
    });
  }
  return { tested, exceptions };
}

function matches({ values }: EvidenceRow, where: Readonly<Record<string, readonly EvidenceValue[]>> | null): boolean {
  return where !== null && Object.entries(where).every(([column, allowed]) => allowed.includes(values[column] ?? null));
}
