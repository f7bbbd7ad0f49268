import { type Decimal, decimalSum, recordedDecimal } from "@quoin/methods";
import type { LocalText } from "../../language/text.ts";
import type { Award } from "../../register/entities/award.ts";
import type { Milestone } from "../../register/entities/milestone.ts";
import type { PlanLineRecord } from "../../register/entities/plan-line.ts";
import type { Project } from "../../register/entities/project.ts";
import { nameOf } from "../../register/record-label.ts";
import type { ProgressRecords } from "./read-progress.ts";
import type { Undertaking } from "./undertaking.ts";

/** Which undertaking a record belongs to, so that each list is walked once and not once an undertaking. */
export interface ProjectParts {
  readonly commitments: Map<string, ProgressRecords["commitments"][number][]>;
  readonly transactions: Map<string, ProgressRecords["money"]["transactions"][number][]>;
  readonly milestones: Map<string, Milestone[]>;
  readonly heard: Map<string, string[]>;
  readonly awards: Map<string, Award[]>;
}

/** What belongs to each project: by its own id, or by that of an award for it. */
export function projectParts({ money, commitments, milestones, evaluations }: ProgressRecords): ProjectParts {
  const parts: ProjectParts = { commitments: new Map(), transactions: new Map(), milestones: new Map(), heard: new Map(), awards: new Map() };
  for (const each of commitments) push(parts.commitments, each.project, each);
  for (const each of money.transactions)
    push(parts.transactions, each.project ?? (each.award === null ? null : (money.awards.get(each.award)?.project ?? null)), each);
  for (const each of milestones) push(parts.milestones, each.project, each);
  for (const award of money.awards.values()) {
    push(parts.heard, award.project, award.award_date);
    push(parts.awards, award.project, award);
  }
  for (const { subject, year } of evaluations) if (subject.type === "project") push(parts.heard, subject.id, `${year}-12-31`);
  return parts;
}

export function projectUndertaking(project: Project, parts: ProjectParts, currency: string): Undertaking {
  const own = project.currency ?? currency;
  return {
    subject: { type: "project", id: project.id },
    label: nameOf(project),
    planned: { amount: plannedPublic(project, parts.awards.get(project.id) ?? [], own), currency: own },
    commitments: parts.commitments.get(project.id) ?? [],
    transactions: parts.transactions.get(project.id) ?? [],
    milestones: parts.milestones.get(project.id) ?? [],
    statuses: project.status === null ? [] : [project.status],
    heard: [...(parts.heard.get(project.id) ?? []), ...(project.start === null ? [] : [project.start])],
    synthetic: project.synthetic,
  };
}

/**
 * Public money that was meant for a project: what its application was awarded, of every level, else its central funds. Its total investment holds the money of others too, and is no plan of
 * this office.
 */
function plannedPublic(project: Project, awards: readonly Award[], currency: string): Decimal | null {
  const said = plannedRecords(project, awards, currency);
  return said.length === 0 ? null : decimalSum(said.map(({ amount }) => recordedDecimal(amount)));
}

/** Where what was planned of a project is said: its awards, else the project itself; nowhere where nobody said it. */
export function plannedRecords(
  project: Project,
  awards: readonly Award[],
  currency: string,
): readonly { readonly type: "award" | "project"; readonly record: Award | Project; readonly amount: string }[] {
  const { central_funds: central, application } = project;
  const awarded = awards.filter((award) => award.currency === currency);
  if (awarded.length > 0 && (application !== null || central === null))
    return awarded.map((record) => ({ type: "award", record, amount: record.amount_awarded }));
  return central === null ? [] : [{ type: "project", record: project, amount: central }];
}

/** Several projects as one undertaking, with the milestones of its own. */
export function joined(
  subject: Undertaking["subject"],
  label: LocalText,
  planned: Undertaking["planned"],
  members: readonly Undertaking[],
  milestones: readonly Milestone[],
  synthetic: boolean,
): Undertaking {
  return {
    subject,
    label,
    planned,
    commitments: members.flatMap((member) => member.commitments),
    transactions: members.flatMap((member) => member.transactions),
    milestones: [...milestones, ...members.flatMap((member) => member.milestones)],
    statuses: members.flatMap(({ statuses }) => (statuses.length === 0 ? [null] : statuses)),
    heard: members.flatMap(({ heard }) => heard),
    synthetic: synthetic || members.some((member) => member.synthetic),
  };
}

/** The line and the same line of earlier versions of the plan: what was begun under one of them goes on under the newest. */
export function lineage(line: PlanLineRecord, lines: ProgressRecords["lines"]): ReadonlySet<string> {
  const ids = new Set([line.id]);
  for (let at = line.previous; at !== null && !ids.has(at); at = lines.get(at)?.previous ?? null) ids.add(at);
  return ids;
}

/** Planned money of several undertakings in one currency; null where none of them says. */
export function plannedOf(members: readonly Undertaking[], currency: string): Undertaking["planned"] {
  const known = members.flatMap(({ planned }) => (planned.amount === null || planned.currency !== currency ? [] : [planned.amount]));
  return { amount: known.length === 0 ? null : decimalSum(known), currency };
}

function push<T>(groups: Map<string, T[]>, key: string | null, member: T): void {
  if (key === null) return;
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [member]);
  else group.push(member);
}
