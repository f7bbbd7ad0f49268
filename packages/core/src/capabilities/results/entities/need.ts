import { entity, type RecordOf } from "../../../schema/entity.ts";
import { choice, currency, date, many, money, reference, required, text } from "../../../schema/entity-field.ts";
import { registerKeepers } from "../../../schema/entity-policy.ts";

/** A problem for which an organisation looks for what others have. */
export const need = entity({
  type: "need",
  label: { en: "Need", zh: "需求" },
  policy: {
    // A need belongs to no department: all of them read it, whoever put it in.
    seen: "departments",
    seenAs: ({ shown }) => (shown === "public" ? "everybody" : "departments"),
    organisation: ["organisation"],
    place: [["region"], ["organisation"]],
    inside: ["contact"],
    edited: registerKeepers,
  },
  personal: ["contact"],
  fields: {
    organisation: reference("organisation", "Organisation", "单位"),
    problem: required(text("Problem", "难题")),
    wanted: text("Looked for", "所求"),
    technologies: many(reference("technology", "Technologies", "技术")),
    region: reference("region", "Region", "地区"),
    budget_low: money("Budget from", "预算下限"),
    budget_high: money("Budget to", "预算上限"),
    currency: currency(),
    posted_on: date("Posted on", "发布日期"),
    until: date("Until", "截止日期"),
    shown: choice(["public", "members", "office"], "Shown to", "公开范围"),
    /** Whom to ask: told to the other side once both have agreed. */
    contact: text("Whom to ask", "联系人"),
  },
});
export type Need = RecordOf<typeof need>;
