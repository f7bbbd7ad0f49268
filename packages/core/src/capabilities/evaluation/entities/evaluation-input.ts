import { entity, type RecordOf } from "../../../schema/entity.ts";
import { anyReference, number, required, text, year } from "../../../schema/entity-field.ts";

/** The value of one item of a scorecard in a year, as somebody gives it with what it rests on: what the register cannot compute. */
export const evaluationInput = entity({
  type: "evaluation-input",
  label: { en: "Input of an evaluation", zh: "考核指标填报" },
  policy: { seen: "department", department: [["subject"]], organisation: ["subject"], place: [["subject"]], edited: { by: "evaluation input" } },
  fields: {
    subject: required(anyReference("Subject", "评价对象")),
    item: required(text("Item", "评分项")),
    year: required(year("Year", "年度")),
    value: required(number("Value", "指标值")),
    evidence: required(text("Evidence", "佐证")),
    given_by: text("Given by", "填报人"),
  },
  nameless: true,
});
export type EvaluationInput = RecordOf<typeof evaluationInput>;
