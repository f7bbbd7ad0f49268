import { decimalRatio, decimalSum } from "@quoin/methods";
import { groupBy } from "../../contract/group-by.ts";
import { givenPercent, integer } from "../../language/statement/values.ts";
import type { LocalText } from "../../language/text.ts";
import type { Settings } from "../../workspace/settings.ts";
import { daysBetween, lastDay } from "./calendar-days.ts";
import { isDone, isLate, milestoneCount } from "./milestone-count.ts";
import { progressWords as words } from "./progress.words.ts";
import { type MoneyPosition, moneyPositions, type Undertaking } from "./undertaking.ts";

export const progressStatuses = ["not-started", "on-track", "late", "ahead-of-results", "silent", "done"] as const;
export type ProgressStatus = (typeof progressStatuses)[number];

type Limits = Settings["tracking"];

export interface Progress {
  readonly status: ProgressStatus;
  readonly reason: LocalText;
}

/**
 * Where an undertaking stands on a day, the first that holds:
 *
 *   done              every milestone is reached, or every project is finished or was stopped
 *   not-started       nothing committed, paid, due or reached
 *   late              the day of a milestone is over and it is not reached
 *   silent            nothing was heard for more than `silent_days`
 *   ahead-of-results  the share of the commitment that is paid is more than `ahead_share` above the share of milestones that are reached, and its plan does not ask for that
 *   on-track          otherwise
 */
export function progressOf(undertaking: Undertaking, at: string, limits: Limits): Progress {
  const { milestones, statuses } = undertaking;
  const count = milestoneCount(milestones, at);
  const finished = statuses.length > 0 && statuses.every((status) => status !== null && over.has(status));
  if (finished && statuses.every((status) => status === "cancelled")) return { status: "done", reason: words.text("stopped") };
  if (finished || (milestones.length > 0 && count.done === milestones.length)) return { status: "done", reason: words.text("done") };
  const money = moneyPositions(undertaking);
  const started = money.some(({ committed, paid }) => committed !== null || paid !== null) || statuses.includes("implementation");
  if (!started && count.due === 0 && count.done === 0) return { status: "not-started", reason: words.text("not-started") };
  if (count.late > 0) return { status: "late", reason: words.text("late", { due: integer(count.due, "milestones"), late: integer(count.late, "milestones") }) };
  const quiet = silentDays(undertaking, at);
  if (quiet !== null && quiet > limits.silent_days)
    return { status: "silent", reason: words.text("silent", { quiet: integer(quiet, "days"), limit: integer(limits.silent_days, "days") }) };
  const ahead = aheadOfResults(undertaking, money, at, limits.ahead_share);
  if (ahead !== null)
    return { status: "ahead-of-results", reason: words.text("ahead-of-results", { paid: givenPercent(ahead.paid), reached: givenPercent(ahead.reached) }) };
  return { status: "on-track", reason: words.text("on-track", { done: integer(count.done, "milestones"), all: integer(milestones.length, "milestones") }) };
}

/** Statuses of projects of which nothing more is expected (codes/activity-status). */
const over: ReadonlySet<string> = new Set(["closed", "finalisation", "cancelled"]);

/**
 * Share paid and share of milestones reached, where the first is more than `limit` above the second and the plan of the work does not ask for it: a milestone is late, or more is paid than is
 * meant for the years up to this one. Null elsewhere, and where there is no commitment, payment or milestone to hold it against. A plan that names no years excuses nothing.
 */
export function aheadOfResults(
  { milestones, commitments }: Undertaking,
  money: readonly MoneyPosition[],
  at: string,
  limit: number,
): { readonly paid: number; readonly reached: number } | null {
  const shares = money
    .flatMap(({ committed, paid }) => (committed === null || paid === null ? [] : [decimalRatio(paid, committed)]))
    .filter((share) => share !== null);
  if (shares.length === 0 || milestones.length === 0) return null;
  const [paid, reached] = [Math.max(...shares), milestones.filter((each) => isDone(each, at)).length / milestones.length];
  if (paid - reached <= limit) return null;
  if (milestones.some((each) => isLate(each, at))) return { paid, reached };
  const planned = plannedShare(commitments, Number(at.slice(0, 4)));
  return planned === null || paid - planned > limit ? { paid, reached } : null;
}

/** Share of what was promised that is meant for the years up to this one, in the currency where it is the most; null where a promise names no years. */
function plannedShare(commitments: Undertaking["commitments"], thisYear: number): number | null {
  const kept = commitments.filter(({ amount }) => amount.units > 0n);
  if (kept.length === 0 || kept.some(({ years }) => years === undefined)) return null;
  const shares = [...groupBy(kept, ({ currency }) => currency).values()].map((own) => {
    const due = own.flatMap(({ years = [] }) => years.filter(({ year }) => year <= thisYear).map(({ amount }) => amount));
    return decimalRatio(decimalSum(due), decimalSum(own.map(({ amount }) => amount))) ?? 1;
  });
  return Math.max(...shares);
}

/**
 * Days since anything was heard; null where nothing was ever heard, and where nothing had to be: the next milestone is known, still to come, and none is late.
 */
export function silentDays(undertaking: Undertaking, at: string): number | null {
  const since = silentSince(undertaking, at);
  return since === null ? null : daysBetween(since, at);
}

/** The day of the newest sign of life up to a day; null where `silentDays` is. */
export function silentSince({ transactions, milestones, heard }: Undertaking, at: string): string | null {
  if (milestones.some(({ due, done }) => done === null && lastDay(due) >= at) && !milestones.some((each) => isLate(each, at))) return null;
  const days = [...transactions.map(({ date }) => date), ...milestones.flatMap(({ done }) => done ?? []), ...heard].map(lastDay).filter((day) => day <= at);
  return days.sort().at(-1) ?? null;
}
