import type { OpportunitiesAnswer } from "@quoin/core";
import { type Chart, chartHead, type PlotModule } from "../shared/charts/chart.ts";
import { colour } from "../theme/tokens.ts";

export interface HeldWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly held: string;
  readonly places: string;
  says(held: number, places: number): string;
}

/** How many places hold how many activities: with hundreds of places a list shows no shape. */
export function heldChart({ places, synthetic }: Pick<OpportunitiesAnswer, "places" | "synthetic">, file: string, words: HeldWords): Chart {
  const counts = new Map<number, number>();
  for (const { diversity } of places) counts.set(diversity, (counts.get(diversity) ?? 0) + 1);
  const bars = [...counts].map(([held, count]) => ({ held, count })).toSorted((a, b) => a.held - b.held);
  const [low = 0, high = 1] = [bars[0]?.held, bars.at(-1)?.held];
  return {
    ...chartHead(words, file, synthetic),
    legend: [],
    points: bars.map(({ held, count }) => ({ x: held, y: count, says: words.says(held, count) })),
    table: { columns: [words.held, words.places], rows: bars.map(({ held, count }) => [held, count]) },
    draw: (plot: PlotModule, width: number) =>
      plot.plot({
        className: "quoin-plot",
        width,
        height: 300,
        marginLeft: 44,
        marginBottom: 40,
        x: { label: words.held, labelArrow: "none", domain: [low - 1, high + 1] },
        y: { label: words.places, labelArrow: "none", grid: true, domain: [0, Math.max(1, ...bars.map(({ count }) => count))] },
        marks: [plot.rectY(bars, { x1: ({ held }) => held - 0.4, x2: ({ held }) => held + 0.4, y: "count", fill: colour("accent") }), plot.ruleY([0])],
      }),
  };
}
