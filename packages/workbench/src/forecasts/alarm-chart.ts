import type { ApiAnswer } from "@quoin/core";
import { currentLanguage } from "../language/language.ts";
import { percentText } from "../language/marks.ts";
import type { Chart, PlotModule } from "../shared/charts/chart.ts";
import { colour } from "../theme/tokens.ts";

type AlarmPoint = ApiAnswer<"forecast">["alarm_curve"][number];

export interface AlarmWords {
  readonly title: string;
  readonly lead: string;
  readonly falseAlarms: string;
  readonly threshold: string;
  readonly source: string;
  says(point: AlarmPoint): string;
}

/** Lead time against false alarms: each dot is a threshold to warn from, the chosen one is filled. */
export function alarmChart(curve: readonly AlarmPoint[], chosen: number, words: AlarmWords): Chart {
  const points = curve.flatMap((each) =>
    each.median_lead_years === null || each.without_takeover === 0
      ? []
      : [
          {
            each,
            x: (100 * each.false_alarms) / each.without_takeover,
            y: each.median_lead_years,
            text: percentText(String(Math.round(100 * each.alarm)), currentLanguage()),
          },
        ],
  );
  return {
    title: words.title,
    subtitle: `${words.lead} · ${words.falseAlarms}`,
    alt: words.title,
    source: words.source,
    file: "quoin-alarm-curve",
    synthetic: false,
    legend: [],
    points: points.map(({ each, x, y }) => ({ x, y, says: words.says(each) })),
    table: {
      columns: [words.threshold, words.lead, words.falseAlarms],
      rows: points.map(({ text, x, y }) => [text, Number(y.toFixed(1)), Number(x.toFixed(0))]),
    },
    draw: (plot: PlotModule, width: number) =>
      plot.plot({
        className: "quoin-plot",
        width,
        height: 280,
        marginLeft: 48,
        marginBottom: 40,
        marginRight: 24,
        x: { label: words.falseAlarms, labelArrow: "none", grid: true, domain: [0, Math.max(...points.map(({ x }) => x)) + 5] },
        y: { label: words.lead, labelArrow: "none", grid: true, domain: [0, Math.max(...points.map(({ y }) => y)) + 1] },
        marks: [
          plot.line(points, { x: "x", y: "y", stroke: colour("accent"), strokeWidth: 2 }),
          plot.dot(points, { x: "x", y: "y", r: 5, stroke: colour("accent"), fill: colour("paper") }),
          plot.dot(
            points.filter(({ each }) => each.alarm === chosen),
            { x: "x", y: "y", r: 7, fill: colour("accent") },
          ),
          plot.text(points, { x: "x", y: "y", text: "text", dy: -12, fill: colour("ink") }),
        ],
      }),
  };
}
