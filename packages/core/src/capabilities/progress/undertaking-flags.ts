import { type Decimal, decimalRatio, decimalSum, decimalText } from "@quoin/methods";
import { moneyText, numberText, ownDecimals } from "../../language/number-text.ts";
import { dayInChinese } from "../../language/printers/day-in-chinese.ts";
import { dayInEnglish } from "../../language/printers/day-in-english.ts";
import type { Said } from "../../language/statement/place.ts";
import { givenPercent, integer, year } from "../../language/statement/values.ts";
import type { LocalText } from "../../language/text.ts";
import type { Milestone } from "../../register/entities/milestone.ts";
import type { Settings } from "../../workspace/settings.ts";
import { daysBetween, lastDay } from "./calendar-days.ts";
import { type Flag, raisedFlag } from "./flag.ts";
import { flagWords } from "./flag.words.ts";
import { isDone, isLate } from "./milestone-count.ts";
import { aheadOfResults, progressOf, silentSince } from "./progress-status.ts";
import { isAbove, type MoneyPosition, moneyPositions, type Undertaking } from "./undertaking.ts";

/** Flags of one undertaking. A milestone is flagged once, under what it belongs to itself. */
export function undertakingFlags(undertaking: Undertaking, at: string, limits: Settings["tracking"]): readonly Flag[] {
  const { subject, synthetic, label } = undertaking;
  const raised = (code: Flag["code"], what: Said, rule: LocalText, since: string | null = null): Flag =>
    raisedFlag({ code, subject, synthetic, label, since }, what, rule);
  const money = moneyPositions(undertaking);
  const { status } = progressOf(undertaking, at, limits);
  const flags = ownMilestones(undertaking).flatMap((milestone) => {
    const slipped = slip(milestone, at);
    return slipped === null ? [] : [raised("slip", slipped, flagWords.text("slip-rule"), isLate(milestone, at) ? milestone.due : null)];
  });
  for (const position of money) {
    const over = overSpend(position, undertaking.subject.type);
    if (over !== null) flags.push(raised("over-spend", over, flagWords.text("over-spend-rule")));
  }
  for (const { due, currency, share } of status === "done" ? [] : underSpends(undertaking, at, limits.under_share)) {
    const what = flagWords.say("under-spend", { due: exactMoney(due, currency), before: year(Number(at.slice(0, 4))), share: givenPercent(share) });
    flags.push(raised("under-spend", what, flagWords.text("under-spend-rule", { limit: givenPercent(limits.under_share) })));
  }
  const ahead = aheadOfResults(undertaking, money, at, limits.ahead_share);
  if (status !== "done" && ahead !== null) {
    const what = flagWords.say("ahead", { paid: givenPercent(ahead.paid), reached: givenPercent(ahead.reached) });
    flags.push(raised("money-ahead-of-results", what, flagWords.text("ahead-rule", { limit: givenPercent(limits.ahead_share) })));
  }
  const since = silentSince(undertaking, at);
  const quiet = since === null ? null : daysBetween(since, at);
  if (status !== "done" && status !== "not-started" && quiet !== null && quiet > limits.silent_days)
    flags.push(
      raised(
        "silent",
        flagWords.say("silent", { days: integer(quiet, "days") }),
        flagWords.text("silent-rule", { days: integer(limits.silent_days, "days") }),
        since,
      ),
    );
  return flags;
}

/** Of what was to be paid before this year, per currency, the share that is paid, where it is below the limit; where nothing is paid, none of it is. */
function underSpends(undertaking: Undertaking, at: string, least: number): readonly { currency: string; due: Decimal; share: number }[] {
  return moneyPositions(undertaking).flatMap(({ currency, paid }) => {
    const due = decimalSum(undertaking.commitments.filter((each) => each.currency === currency).flatMap((each) => dueBefore(each, at)));
    const share = due.units <= 0n ? null : decimalRatio(paid ?? { units: 0n, decimals: 0 }, due);
    return share === null || share >= least ? [] : [{ currency, due, share }];
  });
}

/** What of a promise was to be paid in the years before: by the years that it is meant for, else a year after it was made. What was released is asked for at no time. */
function dueBefore({ amount, years, year: made, day }: Undertaking["commitments"][number], at: string): readonly Decimal[] {
  const thisYear = Number(at.slice(0, 4));
  if (amount.units <= 0n) return [amount];
  if (years !== undefined) return years.filter((each) => each.year < thisYear).map((each) => each.amount);
  const isOver = day === undefined ? made < thisYear : daysBetween(day, at) > 365 && made < thisYear;
  return isOver ? [amount] : [];
}

/** A programme or line holds its projects' milestones too; those are flagged at the project. */
function ownMilestones({ subject, milestones }: Undertaking): readonly Milestone[] {
  if (subject.type === "project") return milestones;
  const field = subject.type === "plan-line" ? "plan_line" : "programme";
  return milestones.filter((milestone) => milestone.project === null && milestone[field] === subject.id);
}

function slip(milestone: Milestone, at: string): Said | null {
  const { due, first_due: first } = milestone;
  const own = milestone.labels;
  const name = { en: own.en ?? own.zh ?? milestone.id, zh: own.zh ?? own.en ?? milestone.id };
  if (isLate(milestone, at)) return flagWords.say("late", { milestone: name, due: day(due), days: integer(daysBetween(due, at), "days") });
  if (first !== null && lastDay(due) > lastDay(first) && !isDone(milestone, at))
    return flagWords.say("moved", { milestone: name, first: day(first), due: day(due) });
  return null;
}

function overSpend({ currency, planned, committed, paid, spent, matching }: MoneyPosition, type: string): Said | null {
  const said = (amount: Decimal | null): LocalText => exactMoney(amount, currency);
  if (isAbove(paid, committed)) return flagWords.say("over-paid", { paid: said(paid), committed: said(committed) });
  if (committed !== null && isAbove(spent, matching === null ? committed : decimalSum([committed, matching])))
    return flagWords.say("over-spent", { spent: said(spent), committed: said(committed) });
  if (type === "plan-line" && isAbove(committed, planned)) return flagWords.say("over-committed", { committed: said(committed), planned: said(planned) });
  return null;
}

/** A day as its reader writes it. */
export function day(date: string): LocalText {
  return { en: dayInEnglish(date), zh: dayInChinese(date) };
}

/** To the last digit in English, so that what is above can be told from what is below it; in Chinese as an official writes it: 110万元. */
export function exactMoney(amount: Decimal | null, currency: string): LocalText {
  if (amount === null) return { en: "–", zh: "–" };
  const value = Number(decimalText(amount));
  return { en: `${currency} ${numberText(value, "en", ownDecimals(value))}`, zh: moneyText(value, currency, "zh") };
}
