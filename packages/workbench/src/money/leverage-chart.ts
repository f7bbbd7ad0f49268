import { type Language, moneyText, numberText } from "@quoin/core";
import { blank, colon, semicolon } from "../language/marks.ts";
import type { Chart, ChartPoint, PlotModule } from "../shared/charts/chart.ts";
import { colour } from "../theme/tokens.ts";

/** Public money and what stood beside it, of one level or fund. */
export interface LeverageBar {
  readonly name: string;
  readonly publicMoney: number;
  readonly otherMoney: number;
}

export interface LeverageWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly publicMoney: string;
  readonly otherMoney: string;
  readonly ratio: string;
}

const row = { height: 60, top: 4, bottom: 28, left: 12, right: 28 } as const;

/** Public money and all that stood beside it as one bar each: how much longer the whole is than its first part is the leverage. Null where nothing can be told. */
export function leverageChart(bars: readonly LeverageBar[], currency: string, language: Language, words: LeverageWords, synthetic: boolean): Chart | null {
  if (bars.length === 0) return null;
  const money = (amount: number) => moneyText(amount, currency, language);
  const ratio = ({ publicMoney, otherMoney }: LeverageBar) => (publicMoney + otherMoney) / publicMoney;
  const times = (bar: LeverageBar) => numberText(ratio(bar), language, 1);
  const says = (bar: LeverageBar) =>
    language === "zh"
      ? `${bar.name}，${words.publicMoney}${money(bar.publicMoney)}，${words.otherMoney}${money(bar.otherMoney)}，${words.ratio}${times(bar)}`
      : `${bar.name}: ${words.publicMoney} ${money(bar.publicMoney)}, ${words.otherMoney} ${money(bar.otherMoney)}, ${words.ratio} ${times(bar)}`;
  const points: ChartPoint[] = bars.map((bar) => ({ x: bar.publicMoney + bar.otherMoney, y: bar.name, says: says(bar) }));
  const parts = bars.flatMap((bar) => [
    { name: bar.name, from: 0, to: bar.publicMoney, fill: colour("accent") },
    { name: bar.name, from: bar.publicMoney, to: bar.publicMoney + bar.otherMoney, fill: colour("scale-2") },
  ]);

  function draw(plot: PlotModule, width: number) {
    return plot.plot({
      className: "quoin-plot",
      width,
      height: row.top + row.bottom + row.height * bars.length,
      marginLeft: row.left,
      marginRight: row.right,
      marginTop: row.top,
      marginBottom: row.bottom,
      x: { label: null, grid: true, zero: true, ticks: width > 520 ? 5 : 1, tickFormat: money },
      y: { label: null, axis: null, domain: bars.map(({ name }) => name) },
      marks: [
        plot.barX(parts, { x1: "from", x2: "to", y: "name", fill: "fill", insetTop: 26, insetBottom: 6 }),
        // Above its bar, where a phone has the room too.
        plot.text(bars, {
          x: 0,
          y: "name",
          text: (bar: LeverageBar) => `${bar.name}${colon(language)}${words.ratio}${blank(language)}${times(bar)}`,
          textAnchor: "start",
          dx: 4,
          dy: -18,
          fill: colour("ink"),
        }),
        plot.ruleX([0], { stroke: colour("rule-strong") }),
      ],
    });
  }

  return {
    title: words.title,
    subtitle: words.subtitle,
    alt: `${words.title} ${bars.map(says).join(semicolon(language))}`,
    source: words.source,
    file: "quoin-leverage",
    draw,
    points,
    legend: [
      { label: words.publicMoney, colour: colour("accent"), isBand: true },
      { label: words.otherMoney, colour: colour("scale-2"), isBand: true },
    ],
    isLegendKept: true,
    table: {
      columns: ["", words.publicMoney, words.otherMoney, words.ratio],
      rows: bars.map((bar) => [bar.name, bar.publicMoney, bar.otherMoney, Number(ratio(bar).toPrecision(5))]),
    },
    synthetic,
  };
}
