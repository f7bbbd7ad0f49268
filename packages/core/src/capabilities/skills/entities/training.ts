import { entity, type RecordOf } from "../../../schema/entity.ts";
import { currency, integer, many, money, number, reference, text } from "../../../schema/entity-field.ts";
import { sharedRegister } from "../../../schema/entity-policy.ts";

/** A course of training: for which skills, where, for how many. */
export const training = entity({
  type: "training",
  label: { en: "Training", zh: "人才培养" },
  policy: { ...sharedRegister, organisation: ["organisation"], place: [["region"], ["organisation"]] },
  fields: {
    organisation: reference("organisation", "Held by", "培养单位"),
    programme: text("Programme", "项目名称"),
    skills: many(text("Skills", "技能")),
    technologies: many(reference("technology", "Technologies", "技术")),
    region: reference("region", "Region", "地区"),
    seats: integer("Seats a year", "年招生名额", { min: 0, unit: "persons" }),
    months: number("Length", "学制", { min: 0, unit: "months" }),
    cost: money("Cost", "费用"),
    currency: currency(),
    funder: reference("organisation", "Paid by", "出资方"),
  },
});
export type Training = RecordOf<typeof training>;
