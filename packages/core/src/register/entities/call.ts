import { entity, type RecordOf } from "../entity.ts";
import { choice, code, currency, date, many, money, reference, text } from "../entity-field.ts";
import { yearlyBudget } from "../money-fields.ts";

/** A call for applications. */
export const call = entity({
  type: "call",
  label: { en: "Call", zh: "申报指南" },
  fields: {
    programme: reference("programme", "Programme", "计划（专项）"),
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
    scorecard: reference("scorecard", "Scorecard", "评分表"),
    /** IANA name of the zone in which `opens` and `closes` are days; UTC+8 where none is given. */
    time_zone: text("Time zone", "时区"),
    plan_line: reference("plan-line", "Plan line", "规划任务"),
    documents: many(text("Documents asked for", "申报材料")),
    largest_award: money("Most for one award", "单项资助上限"),
  },
  lifecycle: { field: "status", first: ["draft"], steps: { draft: ["open"], open: ["closed"], closed: ["open", "decided"], decided: [] } },
});
export type Call = RecordOf<typeof call>;
