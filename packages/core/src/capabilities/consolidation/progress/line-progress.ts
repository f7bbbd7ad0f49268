import { type Decimal, decimalSum, decimalText, negated, recordedDecimal } from "@quoin/methods";
import type { OfficePlanLine } from "../../../register/entities/office-plan-line.ts";
import { lastDay } from "../../progress/calendar-days.ts";
import type { OfficeProgress } from "../entities/office-progress.ts";
import { linePromises } from "./line-promises.ts";
import type { TogetherAnswer } from "./together-answer.ts";

type Promised = TogetherAnswer["lines"][number]["promised"][number];

/** Money of a line in one currency: planned up to a year, and in all; committed and paid as its report says. Null is unknown, not 0. */
export interface LineMoney {
  readonly planned: Decimal | null;
  /** What of it the plan calls an intention: nobody has promised it. */
  readonly intended: Decimal | null;
  readonly plannedWhole: Decimal | null;
  readonly committed: Decimal | null;
  readonly paid: Decimal | null;
}

/** A line that says no money at all has planned an unknown amount; one that has money in later years alone has planned 0 so far. */
export function lineMoney({ line, money }: Pick<OfficePlanLine, "line" | "money">, report: OfficeProgress | null, currency: string, year: number): LineMoney {
  const own = money.filter((row) => row.currency === currency);
  const said = report?.lines.find((row) => row.line === line && row.currency === currency);
  const sum = (rows: typeof own): Decimal => decimalSum(rows.map(({ amount }) => recordedDecimal(amount)));
  return {
    planned: own.length === 0 ? null : sum(own.filter((row) => row.year <= year)),
    intended: own.length === 0 ? null : sum(own.filter((row) => row.year <= year && row.kind === "intention")),
    plannedWhole: own.length === 0 ? null : sum(own),
    committed: said?.committed == null ? null : recordedDecimal(said.committed),
    paid: said?.paid == null ? null : recordedDecimal(said.paid),
  };
}

/** Committed less planned; null where one of them is unknown. */
export function differenceOf({ planned, committed }: Pick<LineMoney, "planned" | "committed">): Decimal | null {
  return planned === null || committed === null ? null : decimalSum([committed, negated(planned)]);
}

export function textOrNull(amount: Decimal | null): string | null {
  return amount === null ? null : decimalText(amount);
}

/** What the plan promises of a line held against its report, then the milestones that the report adds, earliest first. */
export function promisedOf(line: OfficePlanLine, report: OfficeProgress | null, at: string): readonly Promised[] {
  const rows = report?.reached.filter((row) => row.line === line.line) ?? [];
  const isFinished = report?.lines.some((row) => row.line === line.line && row.status === "done") === true;
  const promised = linePromises(line).map(({ kind, what, year, value, unit, baseline }): Promised => {
    const said = rows.find((row) => row.kind === kind && (row.what ?? null) === what && row.due.startsWith(String(year)));
    const isOver = `${year}-12-31` <= at;
    const reachedOn = said?.reached_on ?? null;
    const isReached =
      (reachedOn !== null && reachedOn <= at) ||
      (kind === "end" && isFinished) ||
      (said?.value != null && value !== null && meets(said.value, value, baseline));
    return {
      kind,
      what,
      due: String(year),
      promised: value,
      reported: said?.value ?? null,
      unit,
      reached_on: reachedOn,
      state: isReached ? "reached" : !isOver ? "open" : said === undefined ? "not-reported" : "missed",
    };
  });
  const milestones = rows
    .filter(({ kind }) => kind === "milestone")
    .map(({ what, due, value, unit, reached_on }): Promised => {
      const isReached = reached_on != null && reached_on <= at;
      return {
        kind: "milestone",
        what: what ?? null,
        due,
        promised: null,
        reported: value ?? null,
        unit: unit ?? null,
        reached_on: reached_on ?? null,
        state: isReached ? "reached" : lastDay(due) < at ? "missed" : "open",
      };
    });
  return [...promised, ...milestones].toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** A target below its baseline is to be come down to. */
function meets(value: number, target: number, baseline: number | null): boolean {
  return baseline !== null && target < baseline ? value <= target : value >= target;
}
