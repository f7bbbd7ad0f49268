import { decimalRatio } from "@quoin/methods";
import { givenPercent, whole } from "../../language/statement/values.ts";
import type { LocalText } from "../../language/text.ts";
import type { Settings } from "../../workspace/settings.ts";
import { daysBetween, lastDay } from "./calendar-days.ts";
import { isDone, milestoneCount } from "./milestone-count.ts";
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
 *   ahead-of-results  the share of the commitment that is paid is more than `ahead_share` above the share of milestones that are reached
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
  if (count.late > 0) return { status: "late", reason: words.text("late", { due: whole(count.due, "milestones"), late: whole(count.late, "milestones") }) };
  const quiet = silentDays(undertaking, at);
  if (quiet !== null && quiet > limits.silent_days)
    return { status: "silent", reason: words.text("silent", { quiet: whole(quiet, "days"), limit: whole(limits.silent_days, "days") }) };
  const ahead = aheadOfResults(undertaking, money, at);
  if (ahead !== null && ahead.paid - ahead.reached > limits.ahead_share)
    return { status: "ahead-of-results", reason: words.text("ahead-of-results", { paid: givenPercent(ahead.paid), reached: givenPercent(ahead.reached) }) };
  return { status: "on-track", reason: words.text("on-track", { done: whole(count.done, "milestones"), all: whole(milestones.length, "milestones") }) };
}

/** Statuses of projects of which nothing more is expected (codes/activity-status). */
const over: ReadonlySet<string> = new Set(["closed", "finalisation", "cancelled"]);

/** Share paid and share of milestones reached; null where there is no commitment, no payment or no milestone to hold it against. */
export function aheadOfResults(
  { milestones }: Undertaking,
  money: readonly MoneyPosition[],
  at: string,
): { readonly paid: number; readonly reached: number } | null {
  const shares = money
    .flatMap(({ committed, paid }) => (committed === null || paid === null ? [] : [decimalRatio(paid, committed)]))
    .filter((share) => share !== null);
  if (shares.length === 0 || milestones.length === 0) return null;
  return { paid: Math.max(...shares), reached: milestones.filter((each) => isDone(each, at)).length / milestones.length };
}

/** Days since anything was heard; null where nothing was ever heard. */
export function silentDays({ transactions, milestones, heard }: Undertaking, at: string): number | null {
  const days = [...transactions.map(({ date }) => date), ...milestones.flatMap(({ done }) => done ?? []), ...heard].map(lastDay).filter((day) => day <= at);
  const newest = days.sort().at(-1);
  return newest === undefined ? null : daysBetween(newest, at);
}
