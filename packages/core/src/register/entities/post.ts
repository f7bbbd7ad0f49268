import { entity, type RecordOf } from "../types/entity.ts";
import { reference, text } from "../types/entity-field.ts";
import { sharedRegister } from "../types/entity-policy.ts";

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
  },
  nameless: true,
});
export type Post = RecordOf<typeof post>;
