import { daysInOrder } from "../../../schema/day-order.ts";
import { entity, type RecordOf } from "../../../schema/entity.ts";
import { date, flag, reference, required, text } from "../../../schema/entity-field.ts";
import { openLists } from "../../../schema/entity-policy.ts";

/** That an organisation manages its intellectual property as a standard asks, or may act for others in it, as a body has certified. */
export const propertyAccreditation = entity({
  type: "property-accreditation",
  label: { en: "Accreditation in intellectual property", zh: "知识产权认证" },
  policy: { ...openLists, organisation: ["organisation"], place: [["organisation"]] },
  fields: {
    organisation: required(reference("organisation", "Organisation", "单位")),
    policy: reference("policy-instrument", "Under which policy", "依据政策"),
    standard: text("Standard", "标准"),
    body: text("Certified by", "认证机构"),
    number: text("Number", "编号"),
    from: date("From", "起始日期"),
    to: date("Valid until", "有效期至"),
    suspended: flag("Suspended", "已暂停"),
  },
  nameless: true,
  check: daysInOrder(["from", "to"]),
});
export type PropertyAccreditation = RecordOf<typeof propertyAccreditation>;
