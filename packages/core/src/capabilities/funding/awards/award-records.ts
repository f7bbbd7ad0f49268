import { decimalTextSum } from "@quoin/methods";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { fieldNote } from "../../../register/changes/record-notes.ts";
import type { Application } from "../../../register/entities/application.ts";
import type { Call } from "../../../register/entities/call.ts";
import { labelIn } from "../../../register/record-label.ts";
import type { RecordChange } from "../../../register/record-store.ts";

/** Who pays under a call, and the day of the decision. */
export interface AwardTerms {
  readonly call: Call;
  readonly funder: string;
  readonly date: string;
}

/**
 * The project and the award that an application becomes. Both carry the id of the application, so that the register itself refuses a second award of it.
 */
export async function awardRecords(
  { unrestrictedRecords }: Pick<WorkspacePorts, "unrestrictedRecords">,
  { call, funder, date }: AwardTerms,
  application: Application,
  { reason, position }: { readonly reason: string; readonly position: number },
): Promise<Outcome<readonly RecordChange[]>> {
  const { id, labels, synthetic } = application;
  for (const type of ["project", "award"])
    if ((await unrestrictedRecords.get(type, id)) !== null) return fault(fieldNote("award.project-exists", type, id, "id"));
  const amount = application.amount_requested ?? "0";
  const central = application.budgets.filter(({ level }) => level === "central").map((line) => line.amount);
  const shared = {
    id,
    labels,
    synthetic,
    call: call.id,
    application: id,
    programme: call.programme,
    department: application.department,
    region: application.region,
  };
  const project = patchedRecord("project", null, {
    ...shared,
    plan_line: call.plan_line,
    call_year: call.opens === null ? null : Number(call.opens.slice(0, 4)),
    lead: application.organisation,
    participants: application.participants.map((organisation) => ({ organisation, role: "engagement:participant" })),
    technologies: application.technologies,
    items: application.items,
    equipment: application.equipment,
    status: "implementation",
    published: date,
    start: application.start,
    end: application.end,
    currency: call.currency,
    central_funds: central.length > 0 ? decimalTextSum(central) : null,
    total_investment: application.own_funds === null ? null : decimalTextSum([amount, application.own_funds]),
    description: application.summary,
    source: `call ${call.id}`,
  });
  if (!project.ok) return project;
  const award = patchedRecord("award", null, {
    ...shared,
    project: id,
    description: application.summary ?? labelIn(labels, ["zh", "en"]) ?? id,
    currency: call.currency,
    amount_awarded: amount,
    award_date: date,
    recipient_organisation: application.organisation,
    funding_organisation: funder,
    planned_start: application.start,
    planned_end: application.end,
    reason,
    position,
    source: `call ${call.id}`,
  });
  return award.ok ? success([project.value, award.value]) : award;
}
