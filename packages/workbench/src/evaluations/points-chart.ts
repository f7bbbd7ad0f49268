import { type ApiAnswer, columnText } from "@quoin/core";
import type { Catalogue } from "../language/catalogue.ts";
import { currentLanguage } from "../language/language.ts";
import type { TextOfCatalogue } from "../language/use-text.ts";
import type { Chart } from "../shared/charts/chart.ts";
import { colour } from "../theme/tokens.ts";
import type { evaluationsText } from "./evaluations.text.ts";

type Listed = ApiAnswer<"evaluation-list">["evaluations"][number];
type Translate = typeof evaluationsText extends Catalogue<infer M> ? TextOfCatalogue<M> : never;

/** Points of each year that has any; a year without points is a gap in the years, not a zero. */
export function pointsChart({ history, of, synthetic, subject }: Listed, name: string, t: Translate): Chart {
  const drawn = history.flatMap(({ year, points }) => (points === null ? [] : [{ year, points }]));
  const title = t("trendTitle", { name });
  return {
    title,
    subtitle: t("trendUnit"),
    alt: `${title}: ${drawn.map(({ year, points }) => `${year} ${columnText(points, currentLanguage(), 1)}`).join("; ")}`,
    source: t("trendSource"),
    file: `points-${subject.id}`,
    synthetic,
    legend: [],
    points: drawn.map(({ year, points }) => ({ x: year, y: points, says: `${year}: ${columnText(points, currentLanguage(), 1)}` })),
    table: { columns: [t("year"), t("points")], rows: drawn.map(({ year, points }) => [year, points]) },
    draw: (plot, width) =>
      plot.plot({
        className: "quoin-plot",
        width,
        height: 240,
        marginLeft: 48,
        x: { label: null, tickFormat: String, ticks: drawn.map(({ year }) => year) },
        y: { label: t("points"), grid: true, domain: [0, of ?? 100] },
        marks: [
          plot.lineY(drawn, { x: "year", y: "points", stroke: colour("accent"), strokeWidth: 2 }),
          plot.dot(drawn, { x: "year", y: "points", fill: colour("accent"), r: 4 }),
        ],
      }),
  };
}
