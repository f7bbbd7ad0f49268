import { columnText, type Language, type OpportunitiesAnswer } from "@quoin/core";
import { currentLanguage } from "../language/language.ts";
import { bracketed } from "../language/marks.ts";
import { type Chart, chartHead, type PlotModule } from "../shared/charts/chart.ts";
import { type ChartRows, everyRow, fewerRows } from "../shared/charts/folded-rows.ts";
import { colour } from "../theme/tokens.ts";

type Place = OpportunitiesAnswer["places"][number];

export interface RankWords {
  readonly title: string;
  readonly subtitle: string;
  /** Lowest, highest. */
  readonly ends: readonly [string, string];
  readonly source: string;
  readonly place: string;
  readonly rank: string;
  readonly swept: string;
  readonly drawn: string;
  says(place: Place): string;
}

/** Ends of a band in words. */
export function bandText(band: readonly [number, number] | null): string {
  if (band === null) return "–";
  const [low, high] = band.map((end) => columnText(end, currentLanguage(), 0)) as [string, string];
  return low === high ? low : `${low}–${high}`;
}

/** Each place's rank as a dot; over it how far it moves with the limit of advantage and with the draw of the firms. */
export function rankChart({ places, synthetic }: Pick<OpportunitiesAnswer, "places" | "synthetic">, file: string, words: RankWords, language: Language): Chart {
  const ranked = places.flatMap((each) => (each.rank === null ? [] : [{ ...each, id: each.region, rank: each.rank, name: each.label[language] }]));
  const pointsOf = (drawn: readonly (typeof ranked)[number][]) => drawn.map((each) => ({ x: each.rank, y: each.id, says: words.says(each) }));
  const fewer = fewerRows(ranked, new Set(), ({ rank }) => rank, language);
  const ends = (band: "swept" | "drawn", end: 0 | 1) => (each: Place) => each[band]?.[end] ?? Number.NaN;
  return {
    ...chartHead(words, file, synthetic),
    legend: [
      { label: words.rank, colour: colour("ink"), isBand: false, mark: "dot" },
      { label: words.swept, colour: colour("band"), isBand: true },
      { label: words.drawn, colour: colour("accent"), isBand: false },
    ],
    isLegendKept: true,
    points: pointsOf(ranked),
    table: {
      columns: [
        words.place,
        words.rank,
        ...words.ends.map((end) => `${words.swept}${bracketed(end, language)}`),
        ...["5%", "95%"].map((end) => `${words.drawn}${bracketed(end, language)}`),
      ],
      rows: places.map(({ label, rank, swept, drawn }) => [
        label[language],
        rank,
        swept?.[0] ?? null,
        swept?.[1] ?? null,
        drawn?.[0] ?? null,
        drawn?.[1] ?? null,
      ]),
    },
    draw: (plot, width) => drawRows(everyRow(ranked), plot, width),
    ...(fewer === null ? {} : { projected: { draw: (plot: PlotModule, width: number) => drawRows(fewer, plot, width), points: pointsOf(fewer.drawn) } }),
  };

  function drawRows({ order, drawn, runs, nameOf }: ChartRows<(typeof ranked)[number]>, plot: PlotModule, width: number) {
    return plot.plot({
      className: "quoin-plot",
      width,
      height: 40 + 18 * order.length,
      marginLeft: language === "zh" ? 72 : 112,
      marginBottom: 32,
      x: { label: words.rank, labelArrow: "none", grid: true, domain: [0.5, ranked.length + 0.5] },
      y: { label: null, domain: order, tickSize: 0, tickFormat: nameOf },
      marks: [
        plot.ruleY(drawn, { y: "id", x1: ends("swept", 0), x2: ends("swept", 1), stroke: colour("band"), strokeWidth: 9, strokeLinecap: "round" }),
        plot.ruleY(drawn, { y: "id", x1: ends("drawn", 0), x2: ends("drawn", 1), stroke: colour("accent"), strokeWidth: 2 }),
        plot.dot(drawn, { y: "id", x: "rank", fill: colour("ink"), r: 3.5 }),
        plot.ruleY(runs, { y: "id", x1: "low", x2: "high", stroke: colour("scale-3"), strokeWidth: 5 }),
      ],
    });
  }
}
