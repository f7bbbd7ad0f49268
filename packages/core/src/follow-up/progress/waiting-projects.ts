import type { Facility } from "../../register/entities/facility.ts";
import { nameOf } from "../../register/record-label.ts";
import type { Flag } from "./flag.ts";
import { isDone } from "./milestone-count.ts";
import { daysBetween, lastDay } from "./office-day.ts";
import type { ProgressRecords } from "./read-progress.ts";
import type { Waiting } from "./waiting.ts";

/** Milestones are told of so many days ahead. */
const aheadDays = 60;

/** Milestones that are late or near, for who has to reach them; those that are late for the officer too. */
export function waitingMilestones({ milestones }: Pick<ProgressRecords, "milestones">, at: string): readonly Waiting[] {
  return milestones.flatMap((milestone): Waiting[] => {
    if (isDone(milestone, at) || daysBetween(at, milestone.due) > aheadDays) return [];
    const { id, due, synthetic } = milestone;
    const name = nameOf(milestone);
    const late = lastDay(due) < at;
    const item = (role: Waiting["role"], en: string, zh: string): Waiting => ({
      role,
      use_case: "milestone",
      subject: { type: "milestone", id },
      what: { en: `${en}: ${name.en}`, zh: `${zh}：${name.zh}` },
      since: late ? due : null,
      due,
      synthetic,
    });
    const holder = item("applicant", late ? "Reach or move the late milestone" : "Reach the milestone", late ? "完成或申请调整逾期里程碑" : "完成里程碑");
    return late ? [holder, item("programme-officer", "Ask about the late milestone", "督办逾期里程碑")] : [holder];
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
      .filter(({ id, project }) => !paid.has(`award ${id}`) && !(project !== null && paid.has(`project ${project}`)))
      .map((award) =>
        item(
          "programme-officer",
          "pay",
          { type: "award", id: award.id },
          ["Nothing is paid yet", "尚未拨付"],
          nameOf(award),
          award.award_date,
          award.synthetic,
        ),
      ),
    ...[...programmes.map((each) => ["programme", each] as const), ...measured.map((each) => ["facility", each] as const)]
      .filter(([type, { id }]) => !evaluated.has(`${type} ${id}`))
      .map(([type, each]) =>
        item(
          "programme-officer",
          "evaluate",
          { type, id: each.id },
          [`Evaluate ${year}`, `开展${year}年度考核`],
          nameOf(each),
          `${year}-12-31`,
          each.synthetic,
        ),
      ),
    ...undecided.map((evaluation) =>
      item(
        "planner",
        "evaluation-decide",
        { type: "evaluation", id: evaluation.id },
        [`Decide on the evaluation of ${evaluation.year}`, `审定${evaluation.year}年度考核结果`],
        nameOf(evaluation),
        null,
        evaluation.synthetic,
      ),
    ),
    ...plans
      .filter(({ status }) => status === "draft")
      .map((plan) => item("planner", "plan-approve", { type: "plan", id: plan.id }, ["Approve the plan", "审批规划"], nameOf(plan), null, plan.synthetic)),
    ...flags.filter(({ code }) => code === "slip" || code === "indicator-off-track" || code === "silent").map((flag) => waitingOn(flag, "planner", "replan")),
    ...money.transactions
      .filter(({ over_commitment }) => over_commitment !== null)
      .map(({ id, date, over_commitment: why, synthetic }) =>
        item(
          "auditor",
          "history",
          { type: "transaction", id },
          ["Look at the payment above its commitment", "核查超承诺拨付"],
          { en: why ?? "", zh: why ?? "" },
          date,
          synthetic,
        ),
      ),
    ...flags
      .filter(({ code }) => code === "over-spend" || code === "under-spend" || code === "money-ahead-of-results")
      .map((flag) => waitingOn(flag, "auditor", "track")),
  ];
}

function item(
  role: Waiting["role"],
  use_case: string,
  subject: Waiting["subject"],
  [en, zh]: readonly [string, string],
  name: { readonly en: string; readonly zh: string },
  since: string | null,
  synthetic: boolean,
): Waiting {
  return { role, use_case, subject, what: { en: `${en}: ${name.en}`, zh: `${zh}：${name.zh}` }, since, due: null, synthetic };
}

/** A flag as a matter for somebody, in its own words. */
function waitingOn({ subject, statement, statement_data, synthetic }: Flag, role: Waiting["role"], use_case: Waiting["use_case"]): Waiting {
  return { role, use_case, subject, what: statement, what_data: statement_data, since: null, due: null, synthetic };
}
