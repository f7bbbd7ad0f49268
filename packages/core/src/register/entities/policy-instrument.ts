import { entity, type RecordOf } from "../types/entity.ts";
import { code, currency, many, money, reference, text, year } from "../types/entity-field.ts";
import { openLists } from "../types/entity-policy.ts";

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
    partners: many(text("Partners outside the country", "境外合作方")),
  },
});
export type PolicyInstrument = RecordOf<typeof policyInstrument>;
