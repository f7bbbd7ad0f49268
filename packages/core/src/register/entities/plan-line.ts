import { entity, type RecordOf } from "../../schema/entity.ts";
import { anyReference, choice, code, currency, group, many, money, number, reference, required, text, year } from "../../schema/entity-field.ts";

/** One thing that a kept plan says is to be done; calls, projects and milestones name it. */
export const planLine = entity({
  type: "plan-line",
  label: { en: "Plan line", zh: "规划任务" },
  policy: { seen: "departments", place: [["plan"]], edited: { by: "plan approve" } },
  fields: {
    plan: required(reference("plan", "Plan", "规划")),
    line: required(text("Line", "任务编号")),
    measure: text("Measure", "措施"),
    item: text("Item of the measure", "措施子项"),
    action: text("Action", "任务内容"),
    instrument: code("stip-instruments", "Policy instrument", "政策工具"),
    subject: anyReference("Subject", "对象"),
    amount: money("Amount", "金额"),
    currency: currency(),
    start_year: year("Start", "起始年份"),
    owner: reference("organisation", "Owner", "责任单位"),
    previous: reference("plan-line", "The same line of the plan before", "上一版规划中的对应任务"),
    projects: many(reference("project", "Projects chosen", "选定项目")),
    /** Of a list of their own: never counted together with projects. */
    candidates: many(reference("candidate", "Candidates chosen", "选定候选项目")),
    /** By the numbers of the table that they were chosen from; a record made later takes their place at the next approval. */
    unregistered: many(text("Chosen projects without a record", "已选定而未登记的项目")),
    findings: many(text("Findings answered", "对应诊断结论")),
    /** What it asks of single facilities and equipment. */
    targets: many(
      group(
        {
          facility: reference("facility", "@Facility", "@facility"),
          equipment: reference("equipment", "Equipment", "仪器设备"),
          figure: required(choice(["effective_hours", "external_share", "firm_share", "wait_days", "refused_hours"], "Figure", "指标")),
          bound: required(choice(["least", "most"], "At least or at most", "下限或上限")),
          value: required(number("Target", "目标值")),
          now: number("As found", "现值"),
          by: year("Year by which", "完成年份"),
        },
        "Targets",
        "目标",
      ),
    ),
  },
});
export type PlanLineRecord = RecordOf<typeof planLine>;
