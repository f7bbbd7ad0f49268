import { decimalRatio } from "@quoin/methods";
import { percentText } from "../../language/number-text.ts";
import type { LocalText } from "../../language/text.ts";
import type { Settings } from "../../workspace/settings.ts";
import { isDone, milestoneCount } from "./milestone-count.ts";
import { daysBetween, lastDay } from "./office-day.ts";
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
 *   done              every milestone is reached, or every project is finished
 *   not-started       nothing committed, paid, due or reached
 *   late              the day of a milestone is over and it is not reached
 *   silent            nothing was heard for more than `silent_days`
 *   ahead-of-results  the share of the commitment that is paid is more than `ahead_share` above the share of milestones that are reached
 *   on-track          otherwise
 */
export function progressOf(undertaking: Undertaking, at: string, limits: Limits): Progress {
  const { milestones, statuses } = undertaking;
  const count = milestoneCount(milestones, at);
  const finished = statuses.length > 0 && statuses.every((status) => status === "closed" || status === "finalisation");
  if (finished || (milestones.length > 0 && count.done === milestones.length))
    return told("done", "Every milestone is reached or every project is finished.", "全部里程碑已完成或项目均已结束。");
  const money = moneyPositions(undertaking);
  const started = money.some(({ committed, paid }) => committed !== null || paid !== null) || statuses.includes("implementation");
  if (!started && count.due === 0 && count.done === 0)
    return told("not-started", "Nothing is committed or paid, and no milestone is due.", "尚无承诺与拨付，也无到期里程碑。");
  if (count.late > 0)
    return told("late", `Milestones due: ${count.due}; of these not reached: ${count.late}.`, `到期里程碑${count.due}项，其中${count.late}项未完成。`);
  const quiet = silentDays(undertaking, at);
  if (quiet !== null && quiet > limits.silent_days)
    return told("silent", `Nothing was heard for ${quiet} days, more than ${limits.silent_days}.`, `已${quiet}天没有动态，超过${limits.silent_days}天。`);
  const ahead = aheadOfResults(undertaking, money, at);
  if (ahead !== null && ahead.paid - ahead.reached > limits.ahead_share)
    return told(
      "ahead-of-results",
      `${percentText(ahead.paid, "en")} of the commitment is paid, ${percentText(ahead.reached, "en")} of the milestones are reached.`,
      `承诺额已拨付${percentText(ahead.paid, "zh")}，里程碑仅完成${percentText(ahead.reached, "zh")}。`,
    );
  return told(
    "on-track",
    `Milestones reached: ${count.done} of ${milestones.length}; none is late.`,
    `里程碑${milestones.length}项，已完成${count.done}项，无逾期。`,
  );
}

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

function told(status: ProgressStatus, en: string, zh: string): Progress {
  return { status, reason: { en, zh } };
}
