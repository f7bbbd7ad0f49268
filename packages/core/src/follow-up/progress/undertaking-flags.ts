import { type Decimal, decimalRatio, decimalSum, decimalText } from "@quoin/methods";
import { dayInChinese } from "../../language/day-in-chinese.ts";
import { moneyText, percentText } from "../../language/number-text.ts";
import type { LocalText } from "../../language/text.ts";
import type { Milestone } from "../../register/entities/milestone.ts";
import type { Settings } from "../../workspace/settings.ts";
import type { Flag } from "./flag.ts";
import { isDone, isLate } from "./milestone-count.ts";
import { daysBetween, lastDay } from "./office-day.ts";
import { aheadOfResults, progressOf, silentDays } from "./progress-status.ts";
import { amountText, isAbove, type MoneyPosition, moneyPositions, type Undertaking } from "./undertaking.ts";

/** Flags of one undertaking. A milestone is flagged once, under what it belongs to itself. */
export function undertakingFlags(undertaking: Undertaking, at: string, limits: Settings["tracking"]): readonly Flag[] {
  const { subject, synthetic, label } = undertaking;
  const raised = (code: Flag["code"], statement: LocalText, rule: LocalText): Flag => ({
    code,
    subject,
    statement: marked(statement, synthetic),
    rule,
    synthetic,
  });
  const money = moneyPositions(undertaking);
  const { status } = progressOf(undertaking, at, limits);
  const flags = ownMilestones(undertaking).flatMap((milestone) => {
    const slipped = slip(milestone, at);
    return slipped === null ? [] : [raised("slip", { en: `${label.en}: ${slipped.en}`, zh: `${label.zh}：${slipped.zh}` }, slipRule)];
  });
  for (const position of money) {
    const over = overSpend(position, undertaking.subject.type);
    if (over !== null) flags.push(raised("over-spend", { en: `${label.en}: ${over.en}`, zh: `${label.zh}：${over.zh}` }, overSpendRule));
  }
  for (const short of status === "done" ? [] : underSpends(undertaking, at, limits.under_share))
    flags.push(
      raised(
        "under-spend",
        {
          en: `${label.en}: of ${amountText(short.due)} ${short.currency} committed before ${at.slice(0, 4)}, ${percentText(short.share, "en")} is paid.`,
          zh: `${label.zh}：${at.slice(0, 4)}年以前承诺${zhAmount(short.due, short.currency)}，已拨付${percentText(short.share, "zh")}。`,
        },
        {
          en: `Of what was committed in earlier years less than ${percentText(limits.under_share, "en")} is paid.`,
          zh: `以前年度承诺的资金拨付比例低于${percentText(limits.under_share, "zh")}。`,
        },
      ),
    );
  const ahead = aheadOfResults(undertaking, money, at);
  if (status !== "done" && ahead !== null && ahead.paid - ahead.reached > limits.ahead_share)
    flags.push(
      raised(
        "money-ahead-of-results",
        {
          en: `${label.en}: ${percentText(ahead.paid, "en")} of the commitment is paid, ${percentText(ahead.reached, "en")} of the milestones are reached.`,
          zh: `${label.zh}：承诺额已拨付${percentText(ahead.paid, "zh")}，里程碑完成${percentText(ahead.reached, "zh")}。`,
        },
        {
          en: `Share paid less share of milestones reached is above ${percentText(limits.ahead_share, "en")}.`,
          zh: `拨付比例减去里程碑完成比例大于${percentText(limits.ahead_share, "zh")}。`,
        },
      ),
    );
  const quiet = silentDays(undertaking, at);
  if (status !== "done" && status !== "not-started" && quiet !== null && quiet > limits.silent_days)
    flags.push(
      raised(
        "silent",
        { en: `${label.en}: nothing was heard for ${quiet} days.`, zh: `${label.zh}：已${quiet}天没有动态。` },
        { en: `No payment, milestone or report for more than ${limits.silent_days} days.`, zh: `超过${limits.silent_days}天没有拨付、里程碑或报告。` },
      ),
    );
  return flags;
}

/** Of what was committed in the years before the day's, per currency, the share that is paid, where it is below the limit; where nothing is paid, none of it is. */
function underSpends(undertaking: Undertaking, at: string, least: number): readonly { currency: string; due: Decimal; share: number }[] {
  const year = Number(at.slice(0, 4));
  return moneyPositions(undertaking).flatMap(({ currency, paid }) => {
    const earlier = undertaking.commitments.filter((each) => each.currency === currency && each.year < year);
    const due = decimalSum(earlier.map(({ amount }) => amount));
    const share = earlier.length === 0 ? null : decimalRatio(paid ?? { units: 0n, decimals: 0 }, due);
    return share === null || share >= least ? [] : [{ currency, due, share }];
  });
}

const slipRule = { en: "A milestone is past its day, was reached after it, or was moved to a later one.", zh: "里程碑逾期未完成、逾期完成，或日期被推迟。" };
const overSpendRule = {
  en: "More is paid than committed, more spent than committed and matched, or more committed than planned, in one currency.",
  zh: "同一币种下，拨付超过承诺、支出超过承诺与配套之和，或承诺超过规划。",
};

/** A programme or line holds its projects' milestones too; those are flagged at the project. */
function ownMilestones({ subject, milestones }: Undertaking): readonly Milestone[] {
  if (subject.type === "project") return milestones;
  const field = subject.type === "plan-line" ? "plan_line" : "programme";
  return milestones.filter((milestone) => milestone.project === null && milestone[field] === subject.id);
}

function slip(milestone: Milestone, at: string): LocalText | null {
  const { due, done, first_due: first } = milestone;
  const name = { en: milestone.labels.en ?? milestone.labels.zh ?? milestone.id, zh: milestone.labels.zh ?? milestone.labels.en ?? milestone.id };
  if (isLate(milestone, at)) {
    const days = daysBetween(due, at);
    return { en: `'${name.en}' was due on ${due} and is ${days} days late.`, zh: `“${name.zh}”应于${dayInChinese(due)}完成，已逾期${days}天。` };
  }
  if (isDone(milestone, at) && done !== null && done > lastDay(due))
    return { en: `'${name.en}' was due on ${due} and reached on ${done}.`, zh: `“${name.zh}”应于${dayInChinese(due)}完成，实际于${dayInChinese(done)}完成。` };
  if (first !== null && lastDay(due) > lastDay(first) && !isDone(milestone, at))
    return { en: `'${name.en}' was moved from ${first} to ${due}.`, zh: `“${name.zh}”由${dayInChinese(first)}推迟至${dayInChinese(due)}。` };
  return null;
}

function overSpend(position: MoneyPosition, type: string): LocalText | null {
  const { currency, planned, committed, paid, spent, matching } = position;
  const [promised, given] = [amountText(committed), amountText(paid)];
  if (isAbove(paid, committed))
    return { en: `${given} ${currency} paid, ${promised} committed.`, zh: `已拨付${zhAmount(paid, currency)}，承诺${zhAmount(committed, currency)}。` };
  if (committed !== null && isAbove(spent, matching === null ? committed : decimalSum([committed, matching])))
    return {
      en: `${amountText(spent)} ${currency} spent, ${promised} committed.`,
      zh: `已支出${zhAmount(spent, currency)}，承诺${zhAmount(committed, currency)}。`,
    };
  if (type === "plan-line" && isAbove(committed, planned))
    return {
      en: `${promised} ${currency} committed, ${amountText(planned)} planned.`,
      zh: `已承诺${zhAmount(committed, currency)}，规划${zhAmount(planned, currency)}。`,
    };
  return null;
}

function marked({ en, zh }: LocalText, synthetic: boolean): LocalText {
  return synthetic ? { en: `${en} (Invented data.)`, zh: `${zh}（虚构数据）` } : { en, zh };
}

/** An amount as an official writes it: 110万元. */
function zhAmount(amount: Decimal | null, currency: string): string {
  return moneyText(amount === null ? null : Number(decimalText(amount)), currency, "zh");
}
