import { entity, type RecordOf } from "../../../schema/entity.ts";
import { currency, flag, many, money, number, reference, text, year } from "../../../schema/entity-field.ts";
import { registerKeepers } from "../../../schema/entity-policy.ts";
import { hoursCheck } from "../../../schema/hours-check.ts";

/** An apparatus; from a named price on, its hours count in the evaluation of sharing and its purchase needs a duplicate review. */
export const equipment = entity({
  type: "equipment",
  label: { en: "Equipment", zh: "仪器设备" },
  policy: {
    seen: "departments",
    organisation: ["host", "facility"],
    place: [["region"], ["host", "facility"]],
    takesFromOrganisation: () => true,
    edited: { ...registerKeepers, "facility-manager": "all" },
  },
  fields: {
    facility: reference("facility", "@Facility", "@facility"),
    host: reference("organisation", "Owner", "所属单位"),
    region: reference("region", "Region", "地区"),
    model: text("Model", "型号"),
    /** Codes or names by which alike instruments are found again. */
    classes: many(text("Classes of instruments", "仪器分类")),
    price: money("Price", "原值"),
    currency: currency(),
    year: year("Year of purchase", "购置年份"),
    effective_hours: number("Effective hours", "有效机时", { min: 0, unit: "hours a year" }),
    external_hours: number("Hours for others", "对外服务机时", { min: 0, unit: "hours a year" }),
    hours_year: year("Year of the hours", "机时年份"),
    on_network: flag("On the sharing network", "入网"),
  },
  check: hoursCheck,
});
export type Equipment = RecordOf<typeof equipment>;
