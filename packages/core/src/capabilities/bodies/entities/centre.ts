import { entity, type RecordOf } from "../../../schema/entity.ts";
import { choice, currency, date, integer, many, money, reference, required, text } from "../../../schema/entity-field.ts";
import { sharedRegister } from "../../../schema/entity-policy.ts";

export const centreKinds = ["foreign-at-home", "home-abroad", "joint", "innovation-centre"] as const;

/** A research centre across a border, of a foreign firm here or of an own one abroad, or an innovation centre of an industry. */
export const centre = entity({
  type: "centre",
  label: { en: "Research centre", zh: "研发中心" },
  policy: { ...sharedRegister, organisation: ["organisation", "parent"], place: [["region"], ["organisation"]] },
  fields: {
    kind: required(choice(centreKinds, "Kind", "类型")),
    organisation: reference("organisation", "Organisation", "单位"),
    parent: reference("organisation", "Belongs to", "上级单位"),
    country: text("Country", "国家"),
    region: reference("region", "Region", "地区"),
    industry: reference("industry", "Industry", "产业"),
    fields: many(text("Fields", "领域")),
    technologies: many(reference("technology", "Technologies", "技术")),
    staff: integer("Staff", "人员", { min: 0, unit: "persons" }),
    money: money("Money a year", "年度经费"),
    currency: currency(),
    opened: date("Opened", "成立日期"),
    closed: date("Closed", "关闭日期"),
    mandate: choice(["adapt", "develop", "research", "global"], "Mandate", "定位"),
  },
  check: ({ opened, closed }) =>
    opened !== null && closed !== null && String(closed) < String(opened).slice(0, String(closed).length)
      ? [{ field: "closed", note: "record.ends-before" }]
      : [],
});
export type Centre = RecordOf<typeof centre>;
