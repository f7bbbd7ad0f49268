import { entity, type RecordOf } from "../../../schema/entity.ts";
import { date, group, integer, many, reference, required, text } from "../../../schema/entity-field.ts";
import { sharedRegister } from "../../../schema/entity-policy.ts";

/** People who work together on technologies: how many in which role. */
export const team = entity({
  type: "team",
  label: { en: "Team", zh: "团队" },
  policy: { ...sharedRegister, organisation: ["organisation"], place: [["organisation"]] },
  fields: {
    organisation: reference("organisation", "Organisation", "单位"),
    technologies: many(reference("technology", "Technologies", "技术")),
    head: text("Head", "负责人"),
    members: many(group({ role: required(text("Role", "角色")), count: required(integer("Persons", "人数", { min: 0, unit: "persons" })) }, "Members", "成员")),
    from: date("From", "起始日期"),
    to: date("To", "截止日期"),
  },
});
export type Team = RecordOf<typeof team>;
