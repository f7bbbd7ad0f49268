import { entity, type RecordOf } from "../entity.ts";
import { code, many, reference, text } from "../entity-field.ts";
import { sharedRegister } from "../entity-policy.ts";

/** A priority of a strategy: where the region concentrates. */
export const priority = entity({
  type: "priority",
  label: { en: "Priority", zh: "优先方向" },
  policy: { ...sharedRegister, place: [["region"], ["parent"]] },
  fields: {
    objective: text("Objective", "目标"),
    region: reference("region", "Region", "地区"),
    industries: many(reference("industry", "Industries", "产业")),
    technologies: many(reference("technology", "Technologies", "技术")),
    criteria: many(code("s3-criteria", "Criteria it answers", "对应条件")),
    owner: reference("organisation", "Owner", "责任单位"),
    parent: reference("priority", "Part of", "上级方向"),
  },
});
export type Priority = RecordOf<typeof priority>;
