import { entity, type RecordOf } from "../../../schema/entity.ts";
import { currency, date, flag, many, money, reference, required, text } from "../../../schema/entity-field.ts";
import { openLists } from "../../../schema/entity-policy.ts";

/** A public order of research or of something new: what a buyer needs, its tender, and who takes the product first. How far it is, is read off its days. */
export const procurement = entity({
  type: "procurement",
  label: { en: "Public order", zh: "政府采购" },
  policy: { ...openLists, organisation: ["buyer", "supplier"], inside: ["contact", "bidders", "estimate"] },
  personal: ["contact"],
  fields: {
    buyer: required(reference("organisation", "Buyer", "采购单位")),
    policy: reference("policy-instrument", "Under which policy", "依据政策"),
    need: required(text("What is needed", "采购需求")),
    technologies: many(reference("technology", "Technologies", "技术")),
    items: many(reference("item", "Card items", "清单条目")),
    region: reference("region", "Region", "地区"),
    currency: currency(),
    estimate: money("Estimated value", "预算金额"),
    told_on: date("Need published on", "需求发布日期"),
    tendered_on: date("Tender opened on", "招标日期"),
    tender_closes: date("Tender closes on", "投标截止日期"),
    bidders: many(reference("organisation", "Bidders", "投标单位")),
    decided_on: date("Decided on", "中标日期"),
    supplier: reference("organisation", "Supplier", "中标单位"),
    amount: money("Amount", "金额"),
    product: text("Product", "产品"),
    /** Nobody had bought the product before. */
    first_buyer: flag("First buyer", "首购"),
    accepted_on: date("Accepted on", "验收日期"),
    cancelled_on: date("Cancelled on", "取消日期"),
    contact: text("Whom to ask", "联系人"),
  },
  nameless: true,
  check: (order) => inOrder(order, ["told_on", "tendered_on", "tender_closes", "decided_on", "accepted_on"]),
});
export type Procurement = RecordOf<typeof procurement>;

/** The later of two days that stand in the wrong order; what is known to the month or year only is held as far as it goes. */
function inOrder(body: Readonly<Record<string, unknown>>, days: readonly string[]) {
  const known = days.flatMap((field) => (body[field] === null || body[field] === undefined ? [] : [{ field, day: String(body[field]) }]));
  return known.flatMap(({ field, day }, at) => {
    const before = known[at - 1];
    if (before === undefined) return [];
    const length = Math.min(day.length, before.day.length);
    return day.slice(0, length) < before.day.slice(0, length) ? [{ field, note: "record.ends-before" as const }] : [];
  });
}
