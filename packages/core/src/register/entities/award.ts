import { daysInOrder } from "../../schema/day-order.ts";
import { entity, type RecordOf } from "../../schema/entity.ts";
import { currency, date, integer, money, reference, required, text } from "../../schema/entity-field.ts";

/** Money awarded to an organisation for a project (360Giving 1.4: eight required fields, the title being the label). */
export const award = entity({
  type: "award",
  label: { en: "Award", zh: "立项" },
  policy: {
    seen: "department",
    money: true,
    department: [["department", "application", "project"], ["call"]],
    organisation: ["recipient_organisation"],
    place: [["region"], ["project", "application"], ["recipient_organisation"]],
    edited: { by: "award" },
  },
  fields: {
    description: required(text("Description", "说明")),
    currency: required(currency()),
    amount_awarded: required(money("Amount awarded", "立项金额")),
    award_date: required(date("Award date", "立项日期")),
    recipient_organisation: required(reference("organisation", "Recipient", "承担单位")),
    funding_organisation: required(reference("organisation", "Funder", "资助方")),
    project: reference("project", "Project", "项目"),
    call: reference("call", "@Call", "@call"),
    programme: reference("programme", "Programme", "计划（专项）"),
    planned_start: date("Planned start", "计划开始"),
    planned_end: date("Planned end", "计划结束"),
    actual_start: date("Actual start", "实际开始"),
    actual_end: date("Actual end", "实际结束"),
    department: reference("organisation", "Department", "立项部门"),
    application: reference("application", "Application", "申报书"),
    reason: text("Reason", "立项理由"),
    /** Why it was taken over from before the register was kept, past the checks of the day. */
    taken_over: text("Taken over from before", "历史补录说明"),
    position: integer("Position in the ranking", "排序名次", { min: 1 }),
    region: reference("region", "Region", "地区"),
  },
  check: daysInOrder(["planned_start", "planned_end"], ["actual_start", "actual_end"]),
});
export type Award = RecordOf<typeof award>;
