import { daysInOrder } from "../../schema/day-order.ts";
import { entity, type RecordOf } from "../../schema/entity.ts";
import { code, currency, integer, many, money, reference, text, year } from "../../schema/entity-field.ts";
import { registerKeepers } from "../../schema/entity-policy.ts";
import { moneyLevel, yearlyBudget } from "../../schema/money-fields.ts";

/** A source of money with its own rules: special fund, development fund, guidance fund, budget line. */
export const fund = entity({
  type: "fund",
  label: { en: "Fund", zh: "资金" },
  policy: {
    seen: "everybody",
    department: [["owner_department"]],
    edited: { ...registerKeepers, editor: { but: ["budgets", "central_funds", "total_investment", "owner_department"] } },
  },
  fields: {
    kind: code("fund-kinds", "Kind", "类型"),
    level: moneyLevel,
    owner_department: reference("organisation", "Department", "归口部门"),
    region: reference("region", "Region", "地区"),
    currency: currency(),
    budgets: many(yearlyBudget),
    first_year: year("First year", "起始年份"),
    last_year: year("Last year", "截止年份"),
    central_funds: money("Central funds", "中央资金"),
    total_investment: money("Total investment", "总投资"),
    projects: integer("Number of projects", "项目数", { min: 0 }),
    indicators: many(code("guidance-fund-indicators", "Evaluated on", "评价指标")),
    rules: text("Rules", "管理规定"),
  },
  check: daysInOrder(["first_year", "last_year"]),
});
export type Fund = RecordOf<typeof fund>;
