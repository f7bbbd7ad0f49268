import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, number, reference, required, text, year } from "../../schema/entity-field.ts";
import { sharedRegister } from "../../schema/entity-policy.ts";

/** A target figure: baseline, milestone, target of an indicator. Units are the indicator's. */
export const goal = entity({
  type: "goal",
  label: { en: "Goal", zh: "发展目标" },
  policy: { ...sharedRegister, place: [["region"], ["priority"]] },
  fields: {
    indicator: required(reference("indicator", "Indicator", "指标")),
    region: reference("region", "Region", "地区"),
    priority: reference("priority", "@Priority", "@priority"),
    attribute: choice(["binding", "expected"], "Binding or expected", "约束性或预期性"),
    baseline: number("Baseline", "基期值"),
    baseline_year: year("Year of the baseline", "基期年份"),
    milestone: number("Milestone", "阶段值"),
    milestone_year: year("Year of the milestone", "阶段年份"),
    target: number("Target", "目标值"),
    target_year: year("Year of the target", "目标年份"),
    actual: number("Actual", "实际值"),
    actual_year: year("Year of the actual value", "实际值年份"),
    remark: text("Remark", "备注"),
  },
});
export type Goal = RecordOf<typeof goal>;
