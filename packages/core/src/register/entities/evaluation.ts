import { entity, type RecordOf } from "../../schema/entity.ts";
import { anyReference, choice, group, many, number, reference, required, text, year } from "../../schema/entity-field.ts";

/** How a programme, centre, platform, institute or fund did in a year, by a scorecard; what is missing scores nothing and is named. */
export const evaluation = entity({
  type: "evaluation",
  label: { en: "Evaluation", zh: "考核评价" },
  policy: {
    seen: "department",
    department: [["subject"], ["department"]],
    organisation: ["subject"],
    place: [["subject"], ["organisation"]],
    edited: { by: "evaluate, evaluation decide" },
  },
  fields: {
    subject: required(anyReference("Subject", "评价对象")),
    department: reference("organisation", "Department", "主管部门"),
    organisation: reference("organisation", "Organisation evaluated", "被评价单位"),
    year: required(year("Year", "年度")),
    period: required(choice(["yearly", "three-yearly"], "Period", "周期")),
    scorecard: reference("scorecard", "Scorecard", "评分表"),
    inputs: many(
      group(
        {
          item: required(text("Item", "评分项")),
          value: number("Value", "指标值"),
          points: number("Points", "得分", { unit: "points" }),
          evidence: text("Evidence", "佐证"),
          source: text("Source", "来源"),
          /** The years behind a three-yearly value. */
          years: many(
            group(
              {
                year: required(year("Year", "年度")),
                value: number("Value", "指标值"),
                points: number("Points", "得分", { unit: "points" }),
                evidence: text("Evidence", "佐证"),
              },
              "Years",
              "各年度",
            ),
          ),
        },
        "Inputs",
        "指标",
      ),
    ),
    /** What approved lines ask of the hours that it lends, and what came of it in the year. */
    targets: many(
      group(
        {
          line: required(reference("plan-line", "Plan line", "规划任务")),
          facility: reference("facility", "@Facility", "@facility"),
          equipment: reference("equipment", "Equipment", "仪器设备"),
          figure: required(text("Figure", "指标")),
          bound: required(choice(["least", "most"], "At least or at most", "下限或上限")),
          target: required(number("Target", "目标值")),
          before: number("As found", "现值"),
          /** Null: nobody recorded it. */
          value: number("Value", "指标值"),
          by: year("Year by which", "完成年份"),
          state: required(choice(["reached", "not-yet", "missed", "unknown"], "State", "状态")),
        },
        "Targets of plan lines",
        "规划任务目标",
      ),
    ),
    missing: many(text("Missing items", "缺失项")),
    points: number("Points", "得分", { unit: "points" }),
    of: number("Of so many points", "可得分", { unit: "points" }),
    grade: text("Grade", "等级"),
    trend: choice(["better", "same", "worse"], "Trend", "变化趋势"),
    consequence: text("Consequence", "结果运用"),
    decided_by: text("Decided by", "认定人"),
  },
  nameless: true,
});
export type Evaluation = RecordOf<typeof evaluation>;
