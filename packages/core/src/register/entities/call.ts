import { entity, type RecordOf } from "../entity.ts";
import { choice, code, currency, date, many, reference, text } from "../entity-field.ts";
import { yearlyBudget } from "../money-fields.ts";

/** A call for applications. */
export const call = entity({
  type: "call",
  label: { en: "Call", zh: "申报指南" },
  fields: {
    programme: reference("programme", "Programme", "计划(专项)"),
    fund: reference("fund", "Fund", "资金"),
    department: reference("organisation", "Department", "发布部门"),
    instrument: code("stip-instruments", "Policy instrument", "政策工具"),
    status: choice(["draft", "open", "closed", "decided"], "Status", "状态"),
    technologies: many(reference("technology", "Technologies", "技术")),
    items: many(reference("item", "Card items", "清单条目")),
    regions: many(reference("region", "Regions", "地区")),
    currency: currency(),
    budgets: many(yearlyBudget),
    opens: date("Opens", "开始日期"),
    closes: date("Closes", "截止日期"),
    scorecard: text("Scorecard", "评分卡"),
    documents: many(text("Documents asked for", "申报材料")),
  },
});
export type Call = RecordOf<typeof call>;
