import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, code, date, many, reference, text } from "../../schema/entity-field.ts";
import { sharedRegister } from "../../schema/entity-policy.ts";

/** A priority of a strategy: where the region concentrates. */
export const priority = entity({
  type: "priority",
  label: { en: "@Priority", zh: "@priority" },
  policy: { ...sharedRegister, place: [["region"], ["parent"]] },
  fields: {
    objective: text("Objective", "目标"),
    rationale: text("Why this one", "选择理由"),
    state: choice(["proposed", "chosen", "dropped"], "State", "状态"),
    decided: date("Decided on", "决定日期"),
    region: reference("region", "Region", "地区"),
    industries: many(reference("industry", "Industries", "产业")),
    technologies: many(reference("technology", "Technologies", "技术")),
    criteria: many(code("s3-criteria", "Criteria it answers", "对应条件")),
    owner: reference("organisation", "Owner", "责任单位"),
    parent: reference("priority", "Part of", "上级方向"),
  },
});
export type Priority = RecordOf<typeof priority>;
