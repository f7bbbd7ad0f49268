import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, group, many, reference, required, text } from "../../schema/entity-field.ts";

const line = required(text("Line", "任务编号"));
const cell = { year: text("Year", "年份"), unit: text("Unit", "单位") } as const;

/** A plan that an office types by hand: every cell as it was typed, empty ones and wrong ones too. Only once it is handed in is it held against the rules of a bundle. */
export const planDraft = entity({
  type: "plan-draft",
  label: { en: "Plan of an office in writing", zh: "在线填报的规划" },
  policy: { seen: "only-department", department: [["office"]], place: "anywhere", edited: { by: "plan draft" } },
  fields: {
    office: required(reference("organisation", "Office", "编制单位")),
    /** Its id at the office. */
    plan: required(text("Plan", "规划编号")),
    status: required(choice(["draft", "handed-in", "taken"], "State", "状态")),
    handed_in_by: text("Handed in by", "报送人"),
    region: text("Region", "地区"),
    level: text("Level", "层级"),
    title: text("Title", "名称"),
    from: text("From", "起始年份"),
    to: text("To", "截止年份"),
    plan_version: text("Version", "版本"),
    plan_status: text("State of the plan", "规划状态"),
    approved_on: text("Approved on", "批准日期"),
    lines: many(
      group(
        {
          line,
          measure_item: text("Item of the measure", "措施子项"),
          field: text("Field", "领域"),
          technology: text("Technology", "技术"),
          item: text("Card item", "清单条目"),
          industry: text("Industry", "产业"),
          region: text("Region", "地区"),
          instrument: text("Policy instrument", "政策工具"),
          owner: text("Owner", "责任单位"),
          start: text("Start", "起始年份"),
          end: text("End", "截止年份"),
          action_en: text("Action (English)", "任务内容（英文）"),
          action_zh: text("Action (Chinese)", "任务内容（中文）"),
        },
        "Lines",
        "任务",
      ),
    ),
    money: many(
      group(
        {
          line,
          year: cell.year,
          level: text("Source", "资金来源"),
          amount: text("Amount", "金额"),
          currency: text("Currency", "币种"),
          kind: text("Kind", "性质"),
        },
        "Money",
        "资金",
      ),
    ),
    targets: many(
      group(
        {
          line,
          indicator: text("Indicator", "指标"),
          unit: cell.unit,
          baseline: text("Baseline", "基期值"),
          year: cell.year,
          target: text("Target", "目标值"),
        },
        "Targets",
        "目标",
      ),
    ),
    capacity: many(group({ line, product: text("Product", "产品"), year: cell.year, amount: text("Amount", "产能"), unit: cell.unit }, "Capacity", "产能")),
    needs: many(group({ line, need: text("Need", "需求") }, "Needs", "需求")),
  },
  lifecycle: { field: "status", first: ["draft"], steps: { draft: ["handed-in"], "handed-in": ["draft", "taken"], taken: ["draft"] } },
});
export type PlanDraft = RecordOf<typeof planDraft>;
