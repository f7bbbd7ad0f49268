import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, code, date, reference, required, text } from "../../schema/entity-field.ts";
import { sharedRegister } from "../../schema/entity-policy.ts";

/** How far a criterion of the enabling condition is met, as the office itself states it on a day; the latest day counts, earlier ones are the history. */
export const criterionState = entity({
  type: "criterion-state",
  label: { en: "State of a criterion", zh: "条件达成情况" },
  policy: { ...sharedRegister, place: [["region"]] },
  fields: {
    criterion: required(code("s3-criteria", "Criterion", "对应条件")),
    region: reference("region", "Region", "地区"),
    state: required(choice(["met", "partly-met", "not-met"], "State", "达成情况")),
    assessed: required(date("Assessed on", "评估日期")),
    owner: reference("organisation", "Owner", "责任单位"),
    evidence: text("What shows it", "佐证"),
    missing: text("What is still missing", "尚缺内容"),
    until: date("To be met by", "计划达成日期"),
  },
});
export type CriterionState = RecordOf<typeof criterionState>;
