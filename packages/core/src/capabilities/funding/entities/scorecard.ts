import { entity, type RecordOf } from "../../../schema/entity.ts";
import { group, many, number, required, text } from "../../../schema/entity-field.ts";

const point = group(
  { input: required(number("Input", "指标值")), score: required(number("Score", "得分", { unit: "points" })) },
  "Points, straight between them and flat outside the ends",
  "折点（两点之间按直线，两端之外持平）",
);

/** What is judged and how it is scored: each item is piecewise linear in one input, and the score of the whole is the sum. */
export const scorecard = entity({
  type: "scorecard",
  label: { en: "Scorecard", zh: "评分表" },
  policy: { seen: "everybody", edited: { "programme-officer": "all", planner: "all", administrator: "all" } },
  fields: {
    items: many(
      group(
        {
          code: required(text("Code", "代码")),
          group: text("Group", "类别"),
          name_en: text("Name in English", "英文名称"),
          name_zh: text("Name in Chinese", "中文名称"),
          unit: text("Unit of the input", "指标单位"),
          points: many(point),
        },
        "Items",
        "评分项",
      ),
    ),
    grades: many(
      group(
        { grade: required(text("Grade", "等级")), from: required(number("From so many points", "起评分", { unit: "points" })) },
        "Grades by points",
        "等级与分数线",
      ),
    ),
    description: text("Description", "说明"),
  },
});
export type Scorecard = RecordOf<typeof scorecard>;
