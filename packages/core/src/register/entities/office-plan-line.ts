import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, code, currency, group, many, money, number, reference, required, text, year } from "../../schema/entity-field.ts";
import { moneyLevel } from "../../schema/money-fields.ts";

/** One line of an office's plan: what it means to do, with which money, for which target and capacity. */
export const officePlanLine = entity({
  type: "office-plan-line",
  label: { en: "Line of an office's plan", zh: "单位规划任务" },
  policy: { seen: "departments", place: [["plan"]], edited: { by: "plan take" } },
  fields: {
    plan: required(reference("office-plan", "Plan", "规划")),
    line: required(text("Line", "任务编号")),
    measure_item: code("measures", "Item of the measure", "措施子项"),
    field: text("Field", "领域"),
    technology: reference("technology", "Technology", "技术"),
    item: reference("item", "Card item", "清单条目"),
    industry: reference("industry", "Industry", "产业"),
    region: reference("region", "Region", "地区"),
    instrument: code("stip-instruments", "Policy instrument", "政策工具"),
    owner: text("Owner", "责任单位"),
    start: year("Start", "起始年份"),
    end: year("End", "截止年份"),
    action: text("Action", "任务内容"),
    money: many(
      group(
        {
          year: required(year("Year", "年份")),
          level: moneyLevel,
          amount: required(money("Amount", "金额")),
          currency: required(currency()),
          kind: required(choice(["commitment", "intention"], "Kind", "性质")),
        },
        "Money",
        "资金",
      ),
    ),
    targets: many(
      group(
        {
          indicator: required(text("Indicator", "指标")),
          unit: text("Unit", "单位"),
          baseline: number("Baseline", "基期值"),
          year: required(year("Year", "年份")),
          target: required(number("Target", "目标值")),
        },
        "Targets",
        "目标",
      ),
    ),
    capacity: many(
      group(
        {
          product: required(text("Product", "产品")),
          year: required(year("Year", "年份")),
          amount: required(number("Amount", "产能", { min: 0 })),
          unit: required(text("Unit", "单位")),
        },
        "Capacity",
        "产能",
      ),
    ),
    needs: many(text("Needs", "需求")),
  },
});
export type OfficePlanLine = RecordOf<typeof officePlanLine>;
