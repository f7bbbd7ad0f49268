import type { ComparisonAnswer, Language } from "@quoin/core";
import { type Chart, chartHead, type PlotModule } from "../shared/charts/chart.ts";
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

/** The own part of each place's growth over the band of chance, largest first. */
export function growthChart(
  { growth, synthetic }: Pick<ComparisonAnswer, "growth" | "synthetic">,
  file: string,
  words: GrowthWords,
  language: Language,
): Chart {
  const drawn = growth.toSorted((a, b) => b.competitive - a.competitive).map((each) => ({ ...each, name: each.label[language] }));
  return {
    ...chartHead(words, file, synthetic),
    legend: [
      { label: words.own, colour: colour("ink"), isBand: false, mark: "dot" },
      { label: words.band, colour: colour("band"), isBand: true },
    ],
    isLegendKept: true,
    points: drawn.map((each) => ({ x: each.competitive, y: each.name, says: words.says(each) })),
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
    draw: (plot: PlotModule, width: number) =>
      plot.plot({
        className: "quoin-plot",
        width,
        height: 48 + 18 * drawn.length,
        marginLeft: language === "zh" ? 72 : 112,
        marginBottom: 36,
        // Counts of six figures need room between the ticks.
        x: { label: words.own, labelArrow: "none", grid: true, ticks: Math.max(3, Math.floor(width / 120)) },
        y: { label: null, domain: drawn.map(({ name }) => name), tickSize: 0 },
        marks: [
          plot.ruleX([0], { stroke: colour("rule-strong") }),
          plot.ruleY(
            drawn.filter(({ p05 }) => p05 !== null),
            { y: "name", x1: "p05", x2: "p95", stroke: colour("band"), strokeWidth: 10, strokeLinecap: "round" },
          ),
          plot.dot(drawn, { y: "name", x: "competitive", fill: colour("ink"), r: 3.5 }),
        ],
      }),
  };
}
