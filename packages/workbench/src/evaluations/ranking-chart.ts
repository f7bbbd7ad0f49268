import { type ApiAnswer, columnText, type LocalText } from "@quoin/core";
import type { Catalogue } from "../language/catalogue.ts";
import { currentLanguage } from "../language/language.ts";
import { colon, comma, semicolon } from "../language/marks.ts";
import type { TextOfCatalogue } from "../language/use-text.ts";
import { type Chart, chartHead, type PlotModule } from "../shared/charts/chart.ts";
import { type ChartRows, everyRow, fewerRows } from "../shared/charts/folded-rows.ts";
import { nameRoom } from "../shared/words/shortened.ts";
import { colour } from "../theme/tokens.ts";
import type { evaluationsText } from "./evaluations.text.ts";
import { kindText } from "./kind-text.ts";

type Listed = ApiAnswer<"evaluation-list">["evaluations"][number];
type Translate = typeof evaluationsText extends Catalogue<infer M> ? TextOfCatalogue<M> : never;
type Scored = Listed & { readonly points: number; readonly of: number };
/** At least two that were scored by one card over one period. */
export type Ranking = readonly [Scored, Scored, ...Scored[]];

/** Those that can be held against each other: of one kind and period, by one scorecard; the best first, ties by name of the record. */
export function rankings(evaluations: readonly Listed[]): readonly Ranking[] {
  const scored = evaluations.filter((each): each is Scored => each.points !== null && each.of !== null && each.of > 0);
  const groups = new Map<string, Scored[]>();
  for (const each of scored) {
    const alike = JSON.stringify([each.kind, each.period, each.scorecard, each.of]);
    groups.set(alike, [...(groups.get(alike) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, second, ...others] = group.toSorted((a, b) => b.points - a.points || (a.subject.id < b.subject.id ? -1 : 1));
    return first === undefined || second === undefined ? [] : [[first, second, ...others] as const];
  });
}

const row = 26;

/** Points of all that were evaluated alike, the best first, with the grade of each; whoever has too little known for one is an outline. */
export function rankingChart(ranking: Ranking, t: Translate, pick: (text: LocalText) => string): Chart {
  const [{ kind, period, year, of }] = ranking;
  const language = currentLanguage();
  const bars = ranking.map(({ id, name, points, grade, synthetic }) => ({
    id,
    name: pick(name),
    points,
    grade: grade === null ? t("noGrade") : pick(grade),
    isGraded: grade !== null,
    synthetic,
  }));
  const figure = (points: number) => columnText(points, language, 1);
  const head = chartHead(
    {
      title: t("rankingTitle", { kind: kindText(kind, t), period: t(period), year }),
      subtitle: t("rankingUnit", { of: columnText(of, language, 0) }),
      source: t("rankingSource"),
    },
    `ranking-${kind}-${year}`,
    bars.some(({ synthetic }) => synthetic),
  );
  const joint = comma(language);
  const saysOf = ({ name, points, grade }: (typeof bars)[number]) => [name, figure(points), grade].join(joint);
  const pointsOf = (drawn: readonly (typeof bars)[number][]) => drawn.map((bar) => ({ x: bar.points, y: bar.id, says: saysOf(bar) }));
  const fewer = fewerRows(bars, new Set(), ({ points }) => points, language);
  return {
    ...head,
    alt: `${head.title}${colon(language)}${bars.map(saysOf).join(semicolon(language))}`,
    legend: [],
    points: pointsOf(bars),
    table: { columns: [t("subject"), t("points"), t("grade")], rows: bars.map(({ name, points, grade }) => [name, points, grade]) },
    draw: (plot, width) => drawRows(everyRow(bars), plot, width),
    ...(fewer === null ? {} : { projected: { draw: (plot: PlotModule, width: number) => drawRows(fewer, plot, width), points: pointsOf(fewer.drawn) } }),
  };

  function drawRows({ order, drawn, runs, nameOf }: ChartRows<(typeof bars)[number]>, plot: PlotModule, width: number) {
    const { room, fit } = nameRoom(order.map(nameOf), width);
    return plot.plot({
      className: "quoin-plot",
      width,
      height: 8 + 28 + row * order.length,
      marginLeft: room,
      marginRight: 8,
      marginTop: 8,
      marginBottom: 28,
      // A third more than the most points: the grades stand beside the longest bar.
      x: { label: null, grid: true, domain: [0, of * 1.4], ticks: [0, of / 2, of], tickFormat: (value: number) => columnText(value, language, 0) },
      y: { label: null, axis: null, domain: order },
      marks: [
        plot.axisY({ label: null, tickSize: 0, tickFormat: (id: string) => fit(nameOf(id)) }),
        plot.barX(
          drawn.filter(({ isGraded }) => isGraded),
          { x: "points", y: "id", fill: colour("accent"), insetTop: 4, insetBottom: 4 },
        ),
        plot.barX(
          drawn.filter(({ isGraded }) => !isGraded),
          { x: "points", y: "id", fill: colour("paper"), stroke: colour("soft"), strokeDasharray: "4 3", insetTop: 4, insetBottom: 4 },
        ),
        plot.text(drawn, {
          x: "points",
          y: "id",
          text: ({ points, grade, isGraded }: (typeof bars)[number]) => `${figure(points)}${joint}${isGraded || width > 520 ? grade : "–"}`,
          textAnchor: "start",
          dx: 6,
          fill: colour("ink"),
        }),
        plot.ruleY(runs, { y: "id", x1: "low", x2: "high", stroke: colour("scale-3"), strokeWidth: 5 }),
        plot.ruleX([0], { stroke: colour("rule-strong") }),
      ],
    });
  }
}
