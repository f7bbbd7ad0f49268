import type { ComparisonAnswer, Language } from "@quoin/core";
import { type Chart, chartHead, type PlotModule } from "../shared/charts/chart.ts";
import { type ChartRows, everyRow, fewerRows } from "../shared/charts/folded-rows.ts";
import { colour } from "../theme/tokens.ts";

type Growth = ComparisonAnswer["growth"][number];

export interface GrowthWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly heads: readonly string[];
  readonly own: string;
  readonly band: string;
  says(growth: Growth): string;
}

/**
 * The own part of each place's growth over the band of chance, largest first.
 *
 * @param asked places that stand out, and keep their rows where the projected picture has fewer
 */
export function growthChart(
  { growth, synthetic }: Pick<ComparisonAnswer, "growth" | "synthetic">,
  asked: ReadonlySet<string>,
  file: string,
  words: GrowthWords,
  language: Language,
): Chart {
  const drawn = growth.toSorted((a, b) => b.competitive - a.competitive).map((each) => ({ ...each, id: each.region, name: each.label[language] }));
  const pointsOf = (rows: readonly (typeof drawn)[number][]) => rows.map((each) => ({ x: each.competitive, y: each.id, says: words.says(each) }));
  const chosen = (rows: readonly (typeof drawn)[number][]) => rows.filter(({ id }) => asked.has(id));
  const fewer = fewerRows(drawn, asked, ({ competitive }) => competitive, language);
  return {
    ...chartHead(words, file, synthetic),
    legend: [
      { label: words.own, colour: colour("ink"), isBand: false, mark: "dot" },
      { label: words.band, colour: colour("band"), isBand: true },
    ],
    isLegendKept: true,
    points: pointsOf(drawn),
    table: {
      columns: words.heads,
      rows: drawn.map(({ name, before, after, change, national, mix, competitive, fresh, p05, p95, q }) => [
        name,
        before,
        after,
        change,
        national,
        mix,
        competitive,
        fresh,
        p05,
        p95,
        q,
      ]),
    },
    draw: (plot, width) => drawRows(everyRow(drawn), plot, width),
    ...(fewer === null ? {} : { projected: { draw: (plot: PlotModule, width: number) => drawRows(fewer, plot, width), points: pointsOf(fewer.drawn) } }),
  };

  function drawRows(rows: ChartRows<(typeof drawn)[number]>, plot: PlotModule, width: number) {
    return plot.plot({
      className: "quoin-plot",
      width,
      height: 48 + 18 * rows.order.length,
      marginLeft: language === "zh" ? 72 : 112,
      marginBottom: 36,
      // Counts of six figures need room between the ticks.
      x: { label: words.own, labelArrow: "none", grid: true, ticks: Math.max(3, Math.floor(width / 120)) },
      y: { label: null, domain: rows.order, tickSize: 0, tickFormat: rows.nameOf },
      marks: [
        plot.ruleX([0], { stroke: colour("rule-strong") }),
        plot.ruleY(
          rows.drawn.filter(({ p05 }) => p05 !== null),
          { y: "id", x1: "p05", x2: "p95", stroke: colour("band"), strokeWidth: 10, strokeLinecap: "round" },
        ),
        plot.dot(
          rows.drawn.filter(({ id }) => !asked.has(id)),
          { y: "id", x: "competitive", fill: colour("ink"), r: 3.5 },
        ),
        plot.dot(chosen(rows.drawn), { y: "id", x: "competitive", fill: colour("kind-2"), r: 6 }),
        plot.text(chosen(rows.drawn), {
          y: "id",
          x: "competitive",
          text: "name",
          fontWeight: "bold",
          textAnchor: "start",
          dx: 10,
          fill: colour("ink"),
          stroke: colour("paper"),
          strokeWidth: 4,
        }),
        plot.ruleY(rows.runs, { y: "id", x1: "low", x2: "high", stroke: colour("scale-3"), strokeWidth: 5 }),
      ],
    });
  }
}
