import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, code, group, many, number, reference, required, text, year } from "../../schema/entity-field.ts";
import { openLists } from "../../schema/entity-policy.ts";

/** What progress is measured with. */
export const indicator = entity({
  type: "indicator",
  label: { en: "Indicator", zh: "指标" },
  policy: openLists,
  fields: {
    unit: required(text("Unit", "单位")),
    kind: choice(["output", "result", "context"], "Kind", "类型"),
    erdf_code: code("erdf-indicators", "ERDF common indicator", "ERDF 共同指标"),
    definition: text("Definition", "定义"),
    priority: reference("priority", "@Priority", "@priority"),
    actuals: many(
      group(
        { year: required(year("Year", "年份")), region: reference("region", "Region", "地区"), value: number("Value", "数值"), source: text("Source", "来源") },
        "Actual values",
        "实际值",
      ),
    ),
  },
});
export type Indicator = RecordOf<typeof indicator>;
