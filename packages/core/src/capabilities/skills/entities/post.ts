import { entity, type RecordOf } from "../../../schema/entity.ts";
import { date, many, reference, text } from "../../../schema/entity-field.ts";
import { sharedRegister } from "../../../schema/entity-policy.ts";

/** A post of a research system: who fills which role where. */
export const post = entity({
  type: "post",
  label: { en: "Post", zh: "岗位" },
  policy: { ...sharedRegister, place: [["facility"], ["organisation"]] },
  fields: {
    facility: reference("facility", "@Facility", "@facility"),
    industry: reference("industry", "Industry", "产业"),
    title: text("Title", "岗位名称"),
    organisation: reference("organisation", "Filled by", "承担单位"),
    holder: text("Person", "任职人"),
    skills: many(text("Skills", "技能")),
    needed_from: date("Needed from", "需用起始日期"),
    filled_on: date("Filled on", "到岗日期"),
    left_on: date("Left on", "离岗日期"),
  },
  nameless: true,
});
export type Post = RecordOf<typeof post>;
