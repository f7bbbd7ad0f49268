import { entity, type RecordOf } from "../../../schema/entity.ts";
import { choice, currency, date, many, money, reference, required, text } from "../../../schema/entity-field.ts";
import { registerKeepers } from "../../../schema/entity-policy.ts";

/** A dispute over intellectual property: before whom, over which right, how long and with what end. */
export const propertyDispute = entity({
  type: "property-dispute",
  label: { en: "Dispute over intellectual property", zh: "知识产权纠纷" },
  policy: { seen: "departments", organisation: ["claimant", "respondent"], place: [["region"], ["claimant"]], edited: registerKeepers },
  fields: {
    kind: required(choice(["infringement", "validity", "ownership", "licence", "secret", "other"], "Kind", "类型")),
    forum: required(choice(["court", "patent-office", "arbitration", "mediation"], "Before whom", "受理途径")),
    policy: reference("policy-instrument", "Under which policy", "依据政策"),
    claimant: reference("organisation", "Claimant", "申请方"),
    respondent: reference("organisation", "Respondent", "被申请方"),
    result: reference("result", "Result", "成果"),
    right: text("Number of the right", "权利编号"),
    technologies: many(reference("technology", "Technologies", "技术")),
    region: reference("region", "Region", "地区"),
    opened: required(date("Opened", "受理日期")),
    decided: date("Decided", "结案日期"),
    outcome: choice(["upheld", "partly", "rejected", "settled", "withdrawn"], "Outcome", "结果"),
    currency: currency(),
    amount: money("Awarded", "判赔金额"),
  },
  nameless: true,
  check: ({ opened, decided }) =>
    decided !== null && String(decided) < String(opened).slice(0, String(decided).length) ? [{ field: "decided", note: "record.ends-before" }] : [],
});
export type PropertyDispute = RecordOf<typeof propertyDispute>;
