import { entity, type RecordOf } from "../../schema/entity.ts";
import { date, reference, required, text } from "../../schema/entity-field.ts";
import { registerKeepers } from "../../schema/entity-policy.ts";

/** Something that has to be there by a day. */
export const milestone = entity({
  type: "milestone",
  label: { en: "Milestone", zh: "里程碑" },
  policy: {
    seen: "department",
    money: true,
    department: [["project"], ["department", "programme"]],
    organisation: ["owner", "project"],
    takesFromOrganisation: () => true,
    place: [["project"], ["owner"]],
    // Money may wait for it: whose it is, of what and under which name is not every editor's.
    edited: { ...registerKeepers, editor: { but: ["project", "department", "owner", "labels"] } },
    // What is due and what is done is said with its day and reason; a new milestone brings its first day along.
    kept: (before) => ({
      done: "milestone",
      cancelled: "project stop",
      first_due: "milestone",
      accepted: "milestone accept",
      accepted_by: "milestone accept",
      evidence: "milestone accept",
      ...(before === null ? {} : { due: "milestone" }),
    }),
  },
  fields: {
    project: reference("project", "Project", "项目"),
    programme: reference("programme", "Programme", "计划（专项）"),
    plan_line: reference("plan-line", "Plan line", "规划任务"),
    department: reference("organisation", "Department", "主管部门"),
    due: required(date("Due", "应完成日期")),
    /** The day it had before it was first moved. */
    first_due: date("First due", "原定完成日期"),
    done: date("Done", "实际完成日期"),
    /** Nobody waits for it any more from this day on. */
    cancelled: date("Cancelled on", "取消日期"),
    /** By an officer, on evidence: what a contract pays for it is due from this day. */
    accepted: date("Accepted", "验收日期"),
    accepted_by: text("Accepted by", "验收人"),
    evidence: text("Evidence", "验收依据"),
    deliverable: text("Deliverable", "交付成果"),
    owner: reference("organisation", "Owner", "责任单位"),
  },
});
export type Milestone = RecordOf<typeof milestone>;
