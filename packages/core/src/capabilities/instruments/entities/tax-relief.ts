import { entity, type RecordOf } from "../../../schema/entity.ts";
import { choice, currency, money, reference, required, year } from "../../../schema/entity-field.ts";
import { registerKeepers } from "../../../schema/entity-policy.ts";

/** Tax that a firm did not owe in a year by a policy. What one firm pays is its own affair: its department and the firm itself read it. */
export const taxRelief = entity({
  type: "tax-relief",
  label: { en: "Tax relief of a year", zh: "年度税收优惠" },
  policy: {
    seen: "only-department",
    department: [["department"]],
    organisation: ["organisation"],
    place: [["organisation"]],
    edited: registerKeepers,
  },
  fields: {
    organisation: required(reference("organisation", "Organisation", "单位")),
    year: required(year("Year", "年份")),
    policy: reference("policy-instrument", "Under which policy", "依据政策"),
    department: reference("organisation", "Department", "主管部门"),
    kind: required(choice(["deduction", "credit", "reduced-rate", "exemption", "depreciation", "contributions", "other"], "Kind", "类型")),
    currency: required(currency()),
    /** Spending, income or goods on which it is reckoned. */
    base: money("Reckoned on", "计算基数"),
    amount: required(money("Tax not owed", "减免税额")),
  },
  nameless: true,
});
export type TaxRelief = RecordOf<typeof taxRelief>;
