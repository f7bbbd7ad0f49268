import { entity, type RecordOf } from "../entity.ts";
import { code, many, reference, text } from "../entity-field.ts";
import { openLists } from "../entity-policy.ts";

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
  },
});
export type PolicyInstrument = RecordOf<typeof policyInstrument>;
