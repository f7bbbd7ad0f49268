import type { Language, ValueChainsAnswer } from "@quoin/core";
import { type Chart, chartHead, type PlotModule } from "../shared/charts/chart.ts";
import { nameRoom } from "../shared/words/shortened.ts";
import { colour } from "../theme/tokens.ts";

type Standing = ValueChainsAnswer["industries"][number];

export interface RelianceWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly industry: string;
  readonly lookThrough: string;
  readonly face: string;
  readonly median: string;
  readonly rank: string;
  readonly origin: string;
  readonly originShare: string;
  readonly upstreamness: string;
  says(industry: Standing): string;
}

/** Foreign reliance of each industry, looked through and at face value, beside the median of all economies; the strongest first. */
export function relianceChart({ industries, synthetic }: Pick<ValueChainsAnswer, "industries" | "synthetic">, words: RelianceWords, language: Language): Chart {
  const percent = (value: number | null): number => (value === null ? Number.NaN : 100 * value);
  const shown = industries
    .filter((each) => each.reliance_look_through !== null)
    .toSorted((a, b) => Number(b.reliance_look_through) - Number(a.reliance_look_through))
    .map((each) => ({
      each,
      name: each.industry.label[language],
      through: percent(each.reliance_look_through),
      face: percent(each.reliance_face),
      median: percent(each.reliance_median),
    }));
  return {
    ...chartHead(words, "quoin-value-chains-reliance", synthetic),
    legend: [
      { label: words.lookThrough, colour: colour("accent"), isBand: true },
      { label: words.face, colour: colour("ink"), isBand: false, mark: "dot" },
      { label: words.median, colour: colour("kind-2"), isBand: false, mark: "tick" },
    ],
    isLegendKept: true,
    points: shown.map(({ each, name, through }) => ({ x: through, y: name, says: words.says(each) })),
    table: {
      columns: [words.industry, words.lookThrough, words.face, words.median, words.rank, words.origin, words.originShare, words.upstreamness],
      rows: shown.map(({ each, name, through, face, median }) => [
        name,
        through,
        face,
        median,
        each.rank,
        each.largest_origin?.label[language] ?? null,
        percent(each.largest_origin_share),
        each.upstreamness,
      ]),
    },
    draw: (plot: PlotModule, width: number) => {
      const { room, fit } = nameRoom(
        shown.map(({ name }) => name),
        width,
        { most: 0.5 },
      );
      return plot.plot({
        className: "quoin-plot",
        width,
        height: 44 + 22 * shown.length,
        marginLeft: room,
        marginBottom: 32,
        x: { label: "%", labelArrow: "none", grid: true, domain: [0, Math.max(5, ...shown.flatMap(({ through, median }) => [through, median]))] },
        y: { label: null, domain: shown.map(({ name }) => name), tickSize: 0, tickFormat: fit },
        marks: [
          plot.barX(shown, { y: "name", x: "through", fill: colour("accent"), fillOpacity: 0.75, insetTop: 4, insetBottom: 4 }),
          plot.dot(shown, { y: "name", x: "face", fill: colour("ink"), r: 3 }),
          plot.tickX(shown, { y: "name", x: "median", stroke: colour("kind-2"), strokeWidth: 2.5 }),
        ],
      });
    },
  };
}
