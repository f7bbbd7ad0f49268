import type { LocalText } from "../../../language/text.ts";
import { tableColumn } from "../../../plan/line-text.ts";
import type { LineDetail } from "../../../plan/plan.ts";

/** What a choice under one goal comes to. */
export interface GoalOutcome {
  readonly goal: string;
  readonly funded: number;
  readonly money: number;
  /** On the scale of the plan, whatever the goal was. */
  readonly value: number;
}

/** What is chosen among, what its value leaves out, and in which money. */
interface TradeOffWords {
  readonly funded: LocalText;
  readonly value: LocalText;
  readonly currency: string | null;
}

/** Many small against few large: what a different goal costs, and the value of each 100 million; that of no money is unknown. */
export function tradeOffDetail(outcomes: readonly GoalOutcome[], { funded, value, currency }: TradeOffWords): LineDetail {
  return {
    name: "trade-off",
    label: { en: "Many small against few large: the same rules under three goals", zh: "多而小与少而大：同样规则下的三种目标" },
    table: {
      columns: [
        tableColumn("goal", "Goal", "目标"),
        tableColumn("funded", funded.en, funded.zh, "projects"),
        tableColumn("money", "Public money", "财政资金", currency),
        tableColumn("value", value.en, value.zh),
        tableColumn("per_money", "Value for each 100 m", "每亿@currency价值"),
      ],
      rows: outcomes.map((each) => [each.goal, each.funded, each.money, each.value, each.money === 0 ? null : each.value / (each.money / 1e8)]),
    },
  };
}
