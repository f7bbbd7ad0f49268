import { entity, type RecordOf } from "../../../schema/entity.ts";
import { choice, code, currency, date, group, many, money, number, reference, required, text, year } from "../../../schema/entity-field.ts";
import { openLists } from "../../../schema/entity-policy.ts";

/** How a condition holds what is found of an organisation against its value. */
export const eligibilityOperators = ["is", "at-least", "at-most", "one-of"] as const;

/** Fields of an organisation that a condition may ask for. */
export const eligibilityFields = ["kind", "grade", "region", "industry", "staff", "turnover", "founded"] as const;

/** A policy as it is in force, coded to the STIP taxonomy. */
export const policyInstrument = entity({
  type: "policy-instrument",
  label: { en: "Policy instrument", zh: "政策工具" },
  policy: openLists,
  fields: {
    instrument: code("stip-instruments", "STIP instrument", "STIP 工具代码"),
    target_groups: many(code("stip-target-groups", "Target groups", "目标群体")),
    themes: many(code("stip-themes", "Themes", "主题")),
    budget_range: code("stip-budget-ranges", "Yearly budget band", "年度预算区间"),
    department: reference("organisation", "Department", "主管部门"),
    region: reference("region", "Region", "地区"),
    description: text("Description", "说明"),
    criteria: many(code("s3-criteria", "Criteria it answers", "对应条件")),
    priorities: many(reference("priority", "@Priorities it serves", "服务的@priority")),
    goals: many(reference("goal", "Goals it works towards", "对应发展目标")),
    fund: reference("fund", "Paid from", "资金来源"),
    currency: currency(),
    amount: money("Money", "资金额"),
    from: year("From year", "起始年份"),
    to: year("To year", "截止年份"),
    /** All of them must hold. `one-of` takes values parted by commas. */
    eligible: many(
      group(
        {
          field: required(choice(eligibilityFields, "Field of the organisation", "单位字段")),
          op: required(choice(eligibilityOperators, "Compared as", "比较方式")),
          value: required(text("Value", "数值")),
        },
        "Open to whom",
        "适用条件",
      ),
    ),
    rate: number("Share that is paid", "资助比例", { min: 0, max: 1, unit: "share" }),
    ceiling: money("At most", "上限"),
    budgets: many(group({ year: required(year("Year", "年份")), amount: required(money("Amount", "金额")) }, "Budget by year", "分年度预算")),
    taken_up: many(group({ year: required(year("Year", "年份")), amount: required(money("Amount", "金额")) }, "Taken up by year", "分年度使用")),
    /** Asked for until then. */
    until: date("Until", "截止日期"),
    how: text("How to ask for it", "申请方式"),
    combines_with: many(reference("policy-instrument", "May be combined with", "可叠加政策")),
    excludes: many(reference("policy-instrument", "Excludes", "不可叠加政策")),
    law: text("Law", "法规依据"),
    partners: many(text("Partners outside the country", "境外合作方")),
  },
});
export type PolicyInstrument = RecordOf<typeof policyInstrument>;
