import { decimalRatio, decimalSum } from "@quoin/methods";
import type { Said } from "../../language/statement/place.ts";
import { integer } from "../../language/statement/values.ts";
import type { Facility } from "../facilities/entities/facility.ts";
import { flowKinds, signedAmount } from "../funding/money/flow-kind.ts";
import { lastDay } from "../progress/calendar-days.ts";
import type { ProgressRecords } from "../progress/read-progress.ts";
import { evaluationWords as words } from "./evaluation.words.ts";

/** A value with what it rests on; null where the register does not say it. */
export interface ComputedInput {
  readonly value: number | null;
  readonly evidence: Said;
}

export interface EvaluationWindow {
  readonly from: string;
  readonly to: string;
  /** Whether hours that name no year count: they are those of now, and say nothing of a year before. */
  readonly takesUndated: boolean;
}

type Compute = (
  read: ProgressRecords,
  facilities: readonly Facility[],
  subject: { readonly type: string; readonly id: string },
  window: EvaluationWindow,
) => ComputedInput;

/** Inputs of scorecards that the register itself answers, by the item's code. Every other item needs a value that somebody gives. */
export const computedInputs: Readonly<Record<string, Compute>> = {
  milestones_on_time: (read, _facilities, subject, { from, to }) => {
    const due = read.milestones.filter(
      ({ project, programme, due: day }) => lastDay(day) >= from && lastDay(day) <= to && belongs(read, subject, project, programme),
    );
    const inTime = due.filter(({ done, due: day }) => done !== null && done <= lastDay(day));
    return {
      value: due.length === 0 ? null : inTime.length / due.length,
      evidence: words.say("milestones", { done: integer(inTime.length, "milestones"), due: integer(due.length, "milestones") }),
    };
  },
  paid_share: (read, _facilities, subject, { to }) => {
    const promised = read.commitments.filter(({ project, programme, fund }) => belongs(read, subject, project, programme, fund));
    const flows = read.money.transactions
      .filter((each) => each.type === "disbursement" || each.type === "refund")
      .filter((each) => each.date <= to && ofSubject(read, subject, each));
    const currencies = new Set([...promised, ...flows].map(({ currency }) => currency));
    const ratio =
      currencies.size === 1 && promised.length > 0
        ? decimalRatio(decimalSum(flows.map((each) => signedAmount(each))), decimalSum(promised.map(({ amount }) => amount)))
        : null;
    return {
      value: ratio,
      evidence: words.say(currencies.size > 1 ? "paid-currencies" : "paid", {
        flows: integer(flows.length, "transactions"),
        promised: integer(promised.length, "commitments"),
      }),
    };
  },
  leverage_private: (read, _facilities, subject, window) => leverage(read, subject, window, (level) => level === "enterprise" || level === "bank"),
  leverage_total: (read, _facilities, subject, window) => leverage(read, subject, window, () => true),
  local_reinvestment: (read, _facilities, subject, { to }) => {
    const region = subject.type === "fund" ? (read.money.funds.get(subject.id)?.region ?? null) : null;
    const flows = read.money.transactions.filter((each) => each.type === "disbursement" && each.date <= to && ofSubject(read, subject, each));
    const placed = flows.flatMap((each) => {
      const at = each.project === null ? null : (read.money.projects.get(each.project)?.region ?? null);
      return at === null ? [] : [{ at, amount: signedAmount(each), currency: each.currency }];
    });
    if (region === null || placed.length === 0 || new Set(placed.map(({ currency }) => currency)).size > 1)
      return { value: null, evidence: words.say("placed", { placed: integer(placed.length, "transactions") }) };
    const own = placed.filter(({ at }) => at === region);
    return {
      value: decimalRatio(decimalSum(own.map(({ amount }) => amount)), decimalSum(placed.map(({ amount }) => amount))),
      evidence: words.say("reinvested", { own: integer(own.length, "transactions"), placed: integer(placed.length, "transactions") }),
    };
  },
  over_commitment_share: (read, _facilities, subject, { to }) => {
    const flows = read.money.transactions.filter((each) => each.type === "disbursement" && each.date <= to && ofSubject(read, subject, each));
    const above = flows.filter(({ over_commitment: why }) => why !== null);
    return {
      value: flows.length === 0 ? null : above.length / flows.length,
      evidence: words.say("above", { above: integer(above.length, "transactions"), flows: integer(flows.length, "transactions") }),
    };
  },
  joint_projects: (read, facilities, subject, { to }) => {
    const host = facilities.find(({ id }) => subject.type === "facility" && id === subject.id)?.host ?? (subject.type === "organisation" ? subject.id : null);
    const led = [...read.money.projects.values()].filter(({ lead, start }) => host !== null && lead === host && start !== null && start <= to);
    const joint = led.filter(({ participants }) => participants.some(({ organisation }) => organisation !== null && organisation !== host));
    return {
      value: led.length === 0 ? null : joint.length / led.length,
      evidence: words.say("joint", { joint: integer(joint.length, "projects"), led: integer(led.length, "projects") }),
    };
  },
  effective_hours: (_read, facilities, subject, window) => {
    const known = hoursOf(facilities, subject, window).flatMap(({ effective_hours: hours }) => hours ?? []);
    return {
      value: known.length === 0 ? null : known.reduce((sum, hours) => sum + hours, 0) / known.length,
      evidence: words.say("hours", { known: integer(known.length, "facilities") }),
    };
  },
  sharing_rate: (_read, facilities, subject, window) => {
    const known = hoursOf(facilities, subject, window).flatMap(({ effective_hours: all, external_hours: others }) =>
      all === null || others === null || all === 0 ? [] : [{ all, others }],
    );
    const sum = (key: "all" | "others") => known.reduce((total, each) => total + each[key], 0);
    return {
      value: known.length === 0 ? null : sum("others") / sum("all"),
      evidence: words.say("sharing", { known: integer(known.length, "facilities") }),
    };
  },
};

/** Whether money, milestones or projects that the register counts for a subject are invented. */
export function hasInventedRecords(read: ProgressRecords, subject: { readonly type: string; readonly id: string }): boolean {
  return (
    read.money.transactions.some((each) => each.synthetic && ofSubject(read, subject, each)) ||
    read.commitments.some(({ synthetic, project, programme, fund }) => synthetic && belongs(read, subject, project, programme, fund)) ||
    read.milestones.some(({ synthetic, project, programme }) => synthetic && belongs(read, subject, project, programme)) ||
    [...read.money.projects.values()].some(({ synthetic, id }) => synthetic && belongs(read, subject, id, null))
  );
}

function hoursOf(
  facilities: readonly Facility[],
  { type, id }: { readonly type: string; readonly id: string },
  { to, takesUndated }: EvaluationWindow,
): readonly Facility[] {
  return facilities
    .filter((facility) => (type === "facility" ? facility.id === id : facility.host === id || facility.operator === id))
    .filter(({ hours_year: year }) => (year === null ? takesUndated : year === Number(to.slice(0, 4))));
}

function leverage(
  read: ProgressRecords,
  subject: { readonly type: string; readonly id: string },
  { to }: EvaluationWindow,
  counts: (level: string) => boolean,
): ComputedInput {
  const flows = read.money.transactions.filter(
    (each) => flowKinds[each.type] === "paid" && each.level !== null && each.date <= to && ofSubject(read, subject, each),
  );
  const isPublic = (level: string | null): boolean => level === "central" || level === "provincial" || level === "local";
  const evidence = words.say("payments", { flows: integer(flows.length, "transactions") });
  if (new Set(flows.map(({ currency }) => currency)).size !== 1) return { value: null, evidence };
  const given = decimalSum(flows.filter(({ level }) => isPublic(level)).map((each) => signedAmount(each)));
  if (given.units <= 0n) return { value: null, evidence };
  return { value: decimalRatio(decimalSum(flows.filter(({ level }) => counts(level as string)).map((each) => signedAmount(each))), given), evidence };
}

function ofSubject(
  read: ProgressRecords,
  subject: { readonly type: string; readonly id: string },
  { award, project, fund }: { award: string | null; project: string | null; fund: string | null },
): boolean {
  const of = project ?? (award === null ? null : (read.money.awards.get(award)?.project ?? null));
  return belongs(read, subject, of, null, fund);
}

function belongs(
  read: ProgressRecords,
  { type, id }: { readonly type: string; readonly id: string },
  project: string | null,
  programme: string | null,
  fund: string | null = null,
): boolean {
  const record = project === null ? undefined : read.money.projects.get(project);
  const under = programme ?? record?.programme ?? null;
  if (type === "programme") return under === id;
  if (type === "fund") return fund === id || (under !== null && read.money.programmes.get(under)?.fund === id);
  if (type === "organisation") return record?.lead === id;
  return type === "project" && project === id;
}
