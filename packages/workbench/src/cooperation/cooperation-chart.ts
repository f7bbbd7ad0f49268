import { type CooperationAnswer, elementAt, type Language } from "@quoin/core";
import type { NetworkPlaces } from "@quoin/methods";
import type { Chart, PlotModule } from "../shared/charts/chart.ts";
import { placedLabels } from "../space/placed-labels.ts";
import { spaceWindow } from "../space/space-window.ts";
import { colour } from "../theme/tokens.ts";

export interface CooperationWords {
  readonly title: string;
  readonly subtitle: string;
  readonly heads: readonly string[];
  readonly more: string;
  readonly usual: string;
  readonly fewer: string;
  says(place: CooperationAnswer["places"][number]): string;
}

const height = 480;
const above = 12;

/** Places joined by their strongest ties, apart by what chance gives: a thick tie of two large places may still be a weak one. The table holds every pair. */
export function cooperationChart(
  { places, pairs, links, table, synthetic }: CooperationAnswer,
  at: NetworkPlaces,
  words: CooperationWords,
  language: Language,
): Chart {
  const nodes = places.map((each, c) => ({ ...each, name: each.label[language], x: at.x[c] as number, y: at.y[c] as number }));
  const beyond = new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair.beyond]));
  const lines = links.map(({ from, to, weight }) => {
    const [a, b] = [elementAt(nodes, from), elementAt(nodes, to)];
    return { x1: a.x, y1: a.y, x2: b.x, y2: b.y, weight, beyond: beyond.get(`${from} ${to}`) ?? null };
  });
  const seen = spaceWindow(at, 0, null);
  const strongest = lines.reduce((most, { weight }) => Math.max(most, weight), 1);
  return {
    title: words.title,
    subtitle: words.subtitle,
    alt: words.title,
    source: table,
    file: "quoin-cooperation",
    synthetic,
    legend: [
      { label: words.more, colour: colour("accent"), isBand: false },
      { label: words.usual, colour: colour("rule-strong"), isBand: false },
      { label: words.fewer, colour: colour("kind-2"), isBand: false },
    ],
    isLegendKept: true,
    points: nodes.map((each) => ({ x: each.x, y: each.y, says: words.says(each) })),
    table: {
      columns: words.heads,
      rows: pairs.map(({ a, b, together, p05, p95, q }) => [nodes[a]?.name ?? "", nodes[b]?.name ?? "", together, p05, p95, q]),
    },
    draw: (plot: PlotModule, width: number) => {
      const across = (seen.x[1] - seen.x[0]) / width;
      const ordered = nodes.toSorted((a, b) => b.takes_part - a.takes_part);
      const wanted = ordered.map(({ x, y, name }) => ({
        x: (x - seen.x[0]) / across,
        y: (height * (seen.y[1] - y)) / (seen.y[1] - seen.y[0]) - above,
        text: name,
      }));
      const named = placedLabels(wanted, width).map(({ index, x }) => ({ ...elementAt(ordered, index), x: seen.x[0] + x * across }));
      const thick = ({ weight }: (typeof lines)[number]): number => 0.5 + (3 * weight) / strongest;
      const ties = (kind: "more" | "fewer" | null, stroke: string, look = {}) =>
        plot.link(
          lines.filter((line) => line.beyond === kind),
          { x1: "x1", y1: "y1", x2: "x2", y2: "y2", stroke, strokeWidth: thick, ...look },
        );
      return plot.plot({
        className: "quoin-plot",
        width,
        height,
        margin: 0,
        x: { domain: [...seen.x], axis: null },
        y: { domain: [...seen.y], axis: null },
        r: { range: [3, 16] },
        marks: [
          ties(null, colour("rule-strong")),
          ties("fewer", colour("kind-2"), { strokeDasharray: "6 4" }),
          ties("more", colour("accent")),
          plot.dot(nodes, { x: "x", y: "y", r: "takes_part", fill: colour("paper"), stroke: colour("ink") }),
          plot.text(named, { x: "x", y: "y", text: "name", dy: -above, fill: colour("ink"), stroke: colour("paper") }),
        ],
      });
    },
  };
}
