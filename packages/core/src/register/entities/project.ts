import { daysInOrder } from "../../schema/day-order.ts";
import { entity, type RecordOf } from "../../schema/entity.ts";
import { code, currency, date, group, many, money, number, reference, required, text, year } from "../../schema/entity-field.ts";
import { registerKeepers } from "../../schema/entity-policy.ts";

/** A funded piece of work. Amounts are null where nobody published them, never 0. */
export const project = entity({
  type: "project",
  label: { en: "Project", zh: "项目" },
  policy: {
    seen: "department",
    money: true,
    department: [["department"], ["application", "call"]],
    organisation: ["lead", "participants.organisation"],
    place: [["region"], ["lead"]],
    edited: registerKeepers,
    kept: () => ({
      stopped: "project stop",
      stopped_reason: "project stop",
      stopped_from: "project stop",
      refund_asked: "project stop",
      refunded_before: "project stop",
      refund_by: "project stop",
    }),
  },
  fields: {
    programme: reference("programme", "Programme", "计划（专项）"),
    call: reference("call", "@Call", "@call"),
    application: reference("application", "Application", "申报书"),
    plan_line: reference("plan-line", "Plan line", "规划任务"),
    department: reference("organisation", "Department", "主管部门"),
    category: text("Category code", "类别代码"),
    call_year: year("Call year", "指南年度"),
    lead: reference("organisation", "Lead", "牵头单位"),
    participants: many(
      group(
        {
          organisation: required(reference("organisation", "Organisation", "单位")),
          role: code("cerif", "Role", "角色", [
            "engagement:applicant",
            "engagement:coordinator",
            "engagement:participant",
            "engagement:funder",
            "engagement:subcontractor",
            "engagement:sponsor",
            "engagement:stakeholder",
          ]),
        },
        "Participants",
        "参与单位",
      ),
    ),
    region: reference("region", "Region", "地区"),
    technologies: many(reference("technology", "Technologies", "技术")),
    items: many(reference("item", "Card items it works on", "对应清单条目")),
    status: code("activity-status", "Status", "状态"),
    published: date("Published", "公示日期"),
    equipment: many(
      group({ name: required(text("Name", "名称")), model: text("Model", "型号"), price: money("Price", "单价") }, "Equipment bought", "购置仪器设备"),
    ),
    start: date("Start", "开始日期"),
    end: date("End", "结束日期"),
    duration_years: number("Duration", "执行期", { min: 0, unit: "years" }),
    prerequisites: many(reference("project", "Needs first", "前置项目")),
    currency: currency(),
    central_funds: money("Central funds", "中央资金"),
    total_investment: money("Total investment", "总投资"),
    /** Day on which it was stopped before its end. */
    stopped: date("Stopped on", "终止日期"),
    stopped_reason: text("Why it was stopped", "终止原因"),
    /** Status that it had before, for who takes the stop back. */
    stopped_from: code("activity-status", "Status before it was stopped", "终止前状态"),
    /** What is asked back of what was paid, in its currency. */
    refund_asked: money("Asked back", "要求退回金额"),
    /** What had come back before it was stopped, which is no answer to what is asked. */
    refunded_before: money("Come back before it was stopped", "终止前已退回金额"),
    refund_by: date("To come back by", "退回期限"),
    description: text("Description", "说明"),
  },
  check: daysInOrder(["start", "end"]),
});
export type Project = RecordOf<typeof project>;
