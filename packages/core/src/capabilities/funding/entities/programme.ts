import { entity, type RecordOf } from "../../../schema/entity.ts";
import { currency, many, money, reference, text, year } from "../../../schema/entity-field.ts";
import { registerKeepers } from "../../../schema/entity-policy.ts";
import { yearlyBudget } from "../../../schema/money-fields.ts";

/** A programme that projects are funded under. */
export const programme = entity({
  type: "programme",
  label: { en: "Programme", zh: "计划（专项）" },
  policy: {
    seen: "everybody",
    department: [["owner_department"]],
    place: [["fund"]],
    edited: { ...registerKeepers, editor: { but: ["budgets", "central_funds", "owner_department"] } },
  },
  fields: {
    fund: reference("fund", "Fund", "资金"),
    parent: reference("programme", "Belongs to", "上级计划"),
    owner_department: reference("organisation", "Department", "归口部门"),
    category: text("Category code", "类别代码"),
    field: text("Field", "领域"),
    technologies: many(reference("technology", "Technologies", "技术")),
    call_years: many(year("Years with calls", "指南年度")),
    currency: currency(),
    budgets: many(yearlyBudget),
    central_funds: money("Central funds", "中央资金"),
    rules: text("Rules", "管理规定"),
  },
});
export type Programme = RecordOf<typeof programme>;
