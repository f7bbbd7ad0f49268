import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, code, date, group, integer, many, reference, required, text } from "../../schema/entity-field.ts";
import { sharedRegister } from "../../schema/entity-policy.ts";

/** A meeting of the entrepreneurial discovery process: who held which position, and what changed by it. */
export const edpRecord = entity({
  type: "edp-record",
  label: { en: "Discovery record", zh: "创业发现记录" },
  policy: { ...sharedRegister, place: [["region"], ["priority"]] },
  fields: {
    date: required(date("Date", "日期")),
    kind: choice(["workshop", "interview", "survey", "consultation", "committee"], "Kind", "形式"),
    organiser: reference("organisation", "Organiser", "组织单位"),
    people: integer("People who took part", "参加人数", { min: 0 }),
    priority: reference("priority", "@Priority", "@priority"),
    region: reference("region", "Region", "地区"),
    criteria: many(code("s3-criteria", "Criteria it answers", "对应条件")),
    positions: many(
      group(
        {
          organisation: reference("organisation", "Organisation", "单位"),
          stakeholder: text("Stakeholder", "利益相关方"),
          group: choice(["business", "research", "public", "society"], "Group", "所属群体"),
          position: required(text("Position", "意见")),
          change: text("What changed", "采纳情况"),
        },
        "Positions",
        "各方意见",
      ),
    ),
    decision: text("What was decided", "形成的决定"),
  },
});
export type EdpRecord = RecordOf<typeof edpRecord>;
