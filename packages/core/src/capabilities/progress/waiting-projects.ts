import { compareDecimals, decimalSum, decimalText, negated, recordedDecimal } from "@quoin/methods";
import { year as ofYear, recorded, verbatim } from "../../language/statement/values.ts";
import { nameOf } from "../../register/record-label.ts";
import type { Facility } from "../facilities/entities/facility.ts";
import type { Programme } from "../funding/entities/programme.ts";
import { daysBetween, lastDay } from "./calendar-days.ts";
import type { Flag } from "./flag.ts";
import { isDone } from "./milestone-count.ts";
import type { ProgressRecords } from "./read-progress.ts";
import { type Waiting, waitsFor } from "./waiting.ts";
import { waitingWords as words } from "./waiting.words.ts";

/** Milestones are told of so many days ahead. */
const aheadDays = 60;

/** Milestones that are late or near, for who has to reach them; those that are late for the officer too. */
export function waitingMilestones({ milestones }: Pick<ProgressRecords, "milestones">, at: string): readonly Waiting[] {
  return milestones.flatMap((milestone): Waiting[] => {
    if (isDone(milestone, at) || daysBetween(at, milestone.due) > aheadDays) return [];
    const { id, due, synthetic } = milestone;
    const of = { type: "milestone", id, synthetic };
    const name = recorded("milestone", id, nameOf(milestone));
    const late = lastDay(due) < at;
    const days = { since: late ? due : null, due };
    const holder = waitsFor("applicant", "milestone", of, words.say(late ? "milestone-late" : "milestone-near", { name }), days);
    return late ? [holder, waitsFor("programme-officer", "milestone", of, words.say("milestone-asked", { name }), days)] : [holder];
  });
}

/** What is asked back of stopped projects and has not come, for the officer, until it came. */
export function waitingRefunds({ money }: Pick<ProgressRecords, "money">, currency: string): readonly Waiting[] {
  return [...money.projects.values()].flatMap((project): Waiting[] => {
    const { id, stopped, refund_asked: asked, refund_by: due } = project;
    if (stopped === null || asked === null) return [];
    const refunds = money.transactions.filter(({ type, project: of }) => type === "refund" && of === id);
    const before = negated(recordedDecimal(project.refunded_before ?? "0"));
    const came = decimalSum([before, ...refunds.map(({ amount }) => recordedDecimal(amount))]);
    if (compareDecimals(came, recordedDecimal(asked)) >= 0) return [];
    const said = (amount: string) => verbatim(`${amount} ${project.currency ?? currency}`);
    const what = words.say("refund", { asked: said(asked), came: said(decimalText(came)), name: named("project", project) });
    return [waitsFor("programme-officer", "pay", thing("project", project), what, { since: stopped, due })];
  });
}

/** Awards that nothing was paid on, payments above commitments, plans that wait for approval, programmes and platforms without the last year's evaluation. */
export function waitingOffice(
  { money, plans, evaluations }: ProgressRecords,
  facilities: readonly Facility[],
  flags: readonly Flag[],
  at: string,
): readonly Waiting[] {
  const paid = new Set(
    money.transactions.filter(({ type }) => type === "disbursement").flatMap(({ award, project }) => [`award ${award}`, `project ${project}`]),
  );
  const year = Number(at.slice(0, 4)) - 1;
  const evaluated = new Set(evaluations.filter((each) => each.year === year).map(({ subject }) => `${subject.type} ${subject.id}`));
  const undecided = evaluations.filter(({ decided_by }) => decided_by === null);
  const tracked = new Set([...money.awards.values()].flatMap(({ programme }) => programme ?? []));
  const programmes = [...money.programmes.values()].filter(({ id }) => tracked.has(id));
  const measured = facilities.filter(({ effective_hours: hours }) => hours !== null);
  return [
    ...[...money.awards.values()]
      .filter(({ project }) => project === null || money.projects.get(project)?.stopped == null)
      .filter(({ id, project }) => !paid.has(`award ${id}`) && !(project !== null && paid.has(`project ${project}`)))
      .map((award) =>
        waitsFor("programme-officer", "pay", thing("award", award), words.say("pay", { name: named("award", award) }), { since: award.award_date }),
      ),
    ...[...programmes.map((each) => ["programme", each] as const), ...measured.map((each) => ["facility", each] as const)]
      .filter(([type, { id }]) => !evaluated.has(`${type} ${id}`))
      .map(([type, each]) =>
        waitsFor(evaluatedBy(each), "evaluate", thing(type, each), words.say("evaluate", { year: ofYear(year), name: named(type, each) }), {
          since: `${year}-12-31`,
        }),
      ),
    ...undecided.map((each) =>
      waitsFor(
        "planner",
        "evaluation-decide",
        thing("evaluation", each),
        words.say("evaluation-decide", { year: ofYear(each.year), name: named("evaluation", each) }),
      ),
    ),
    ...plans
      .filter(({ status }) => status === "draft")
      .map((plan) => waitsFor("planner", "plan-approve", thing("plan", plan), words.say("plan-approve", { name: named("plan", plan) }))),
    ...flags.filter(({ code }) => code === "slip" || code === "indicator-off-track" || code === "silent").map((flag) => waitingOn(flag, "planner", "replan")),
    ...money.transactions
      .filter(({ over_commitment }) => over_commitment !== null)
      .map((each) =>
        waitsFor("auditor", "history", thing("transaction", each), words.say("over-committed", { why: verbatim(each.over_commitment ?? "") }), {
          since: each.date,
        }),
      ),
    ...flags
      .filter(({ code }) => code === "over-spend" || code === "under-spend" || code === "money-ahead-of-results")
      .map((flag) => waitingOn(flag, "auditor", "track")),
  ];
}

/** Who evaluates: the officers of the department that it belongs to; what no department supervises is the planning office's. */
function evaluatedBy(record: Programme | Facility): Waiting["role"] {
  return "supervisors" in record && record.supervisors.length === 0 ? "planner" : "programme-officer";
}

function thing(type: string, { id, synthetic }: { readonly id: string; readonly synthetic: boolean }) {
  return { type, id, synthetic };
}

function named(type: string, record: Parameters<typeof nameOf>[0]) {
  return recorded(type, record.id, nameOf(record));
}

/** A flag as a matter for somebody, in its own words. */
function waitingOn({ subject, statement, statement_data, since, synthetic }: Flag, role: Waiting["role"], use_case: Waiting["use_case"]): Waiting {
  return waitsFor(role, use_case, { ...subject, synthetic }, { text: statement, data: statement_data }, { since });
}
