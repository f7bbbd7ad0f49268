import { groupedText, type Language, moneyText, numberText, type PlanLine, tableWord } from "@quoin/core";
import { bracketed, semicolon } from "../../language/marks.ts";
import { inOurWords } from "../../language/office-nouns.ts";
import type { Chart, ChartPoint, PlotModule } from "../../shared/charts/chart.ts";
import { colour } from "../../theme/tokens.ts";

const words = {
  en: {
    title: "Many small against few large: what each goal spends and is worth under the same rules",
    subtitle: "Value on the plan's own scale, by public money",
    money: "Public money",
    value: "Value",
    goal: "Goal",
    funded: "Candidates",
    each: "Value for each 100 m",
    says: (goal: string, n: string, each: string) => `${goal}: ${n} candidates, ${each} for each 100 m`,
  },
  zh: {
    title: "多而小与少而大：同样规则下各目标的投入与价值",
    subtitle: "按本方案口径的价值与财政资金",
    money: "财政资金",
    value: "价值",
    goal: "目标",
    funded: "候选项目数",
    each: "每亿元价值",
    says: (goal: string, n: string, each: string) => `${goal}：${n}个候选项目，每亿元价值${each}`,
  },
} as const;

interface Goal {
  readonly goal: string;
  readonly funded: number;
  readonly money: number;
  readonly value: number;
  readonly each: number;
}

/** The three goals of a fund as points: money spent against what it is worth on the plan's scale. Null where a line has no such table. */
export function tradeOffChart(
  { id, details, currency, synthetic }: Pick<PlanLine, "id" | "details" | "currency" | "synthetic">,
  language: Language,
): Chart | null {
  const detail = details.find(({ name }) => name === "trade-off");
  const goals = (detail?.table.rows ?? []).flatMap(([goal, funded, money, value, each]): Goal[] =>
    typeof funded === "number" && typeof money === "number" && typeof value === "number" && typeof each === "number"
      ? [{ goal: inOurWords(tableWord(String(goal), language), language), funded, money, value, each }]
      : [],
  );
  if (goals.length < 2) return null;
  const own = words[language];
  const say = ({ goal, funded, each }: Goal): string => own.says(goal, numberText(funded, language), groupedText(Number(each.toPrecision(3)), language));
  const points: ChartPoint[] = goals.map((each) => ({ x: each.money, y: each.value, says: say(each) }));

  function draw(plot: PlotModule, width: number) {
    return plot.plot({
      className: "quoin-plot",
      width,
      height: 300,
      marginLeft: 56,
      marginRight: 24,
      marginTop: 28,
      marginBottom: 40,
      x: { label: own.money, grid: true, nice: true, zero: true, ticks: 4, tickFormat: (value: number) => moneyText(value, currency, language) },
      y: { label: own.value, grid: true, nice: true, zero: true, ticks: 5, tickFormat: (value: number) => groupedText(value, language) },
      marks: [
        // A line from nothing through each point: the steeper, the more a unit of money is worth.
        plot.link(goals, { x1: 0, y1: 0, x2: "money", y2: "value", stroke: colour("rule-strong"), strokeDasharray: "3 3" }),
        plot.dot(goals, { x: "money", y: "value", r: 6, fill: colour("accent") }),
        // One line a goal: points that lie close together would write over each other.
        ...goals.map((each, at) =>
          plot.text([each], {
            x: "money",
            y: "value",
            text: ({ goal, funded }: Goal) => `${goal}${bracketed(String(funded), language)}`,
            textAnchor: "end",
            dx: -12,
            dy: 16 * at - 8,
            fill: colour("ink"),
          }),
        ),
      ],
    });
  }

  return {
    title: own.title,
    subtitle: own.subtitle,
    alt: goals.map(say).join(semicolon(language)),
    source: id,
    file: `${id}-trade-off`,
    draw,
    points,
    legend: [],
    table: {
      columns: [own.goal, own.funded, own.money, own.value, own.each],
      rows: goals.map(({ goal, funded, money, value, each }) => [goal, funded, money, value, each]),
    },
    synthetic,
  };
}
