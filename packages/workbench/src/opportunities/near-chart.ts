import { columnText, type Language, type OpportunitiesAnswer } from "@quoin/core";
import { type Chart, chartHead, type PlotModule } from "../shared/charts/chart.ts";
import { nameRoom } from "../shared/words/shortened.ts";
import { colour } from "../theme/tokens.ts";

export interface NearWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly activity: string;
  readonly density: string;
}

/** Of what a place lacks, how many of the nearest are drawn. */
const shown = 15;

/** What a place lacks, nearest first, as bars: where complexity tells nothing there is no second axis to draw it against. */
export function nearChart(
  { activities, synthetic }: Pick<OpportunitiesAnswer, "activities" | "synthetic">,
  file: string,
  words: NearWords,
  language: Language,
): Chart {
  const lacking = activities
    .flatMap(({ present, density, label, activity }) => (present || density === null ? [] : [{ id: activity, name: label[language], density }]))
    .toSorted((a, b) => b.density - a.density);
  const drawn = lacking.slice(0, shown);
  return {
    ...chartHead(words, file, synthetic),
    legend: [],
    points: drawn.map(({ id, name, density }) => ({ x: density, y: id, says: `${name} ${columnText(density, language, 2)}` })),
    table: { columns: [words.activity, words.density], rows: lacking.map(({ name, density }) => [name, density]) },
    draw: (plot: PlotModule, width: number) => {
      const { room, fit } = nameRoom(
        drawn.map(({ name }) => name),
        width,
      );
      const names = new Map(drawn.map(({ id, name }) => [id, fit(name)]));
      return plot.plot({
        className: "quoin-plot",
        width,
        height: 44 + 22 * drawn.length,
        marginLeft: room,
        marginRight: 48,
        marginBottom: 32,
        x: { label: words.density, labelArrow: "none", grid: true, domain: [0, Math.max(0.1, ...drawn.map(({ density }) => density))] },
        y: { label: null, domain: drawn.map(({ id }) => id), tickFormat: (id: string) => names.get(id) ?? id, tickSize: 0 },
        marks: [
          plot.barX(drawn, { y: "id", x: "density", fill: colour("accent"), insetTop: 3, insetBottom: 3 }),
          plot.text(drawn, {
            y: "id",
            x: "density",
            text: ({ density }: { density: number }) => columnText(density, language, 2),
            dx: 6,
            textAnchor: "start",
            fill: colour("ink"),
          }),
        ],
      });
    },
  };
}
