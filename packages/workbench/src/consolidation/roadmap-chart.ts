import { type ApiAnswer, type Language, type RoadmapPaint, roadmapFigure, roadmapWords } from "@quoin/core";
import { currentFormatter } from "../language/language.ts";
import { colon, comma, semicolon } from "../language/marks.ts";
import type { TextOfCatalogue } from "../language/use-text.ts";
import type { Chart, PlotFigure } from "../shared/charts/chart.ts";
import { colour } from "../theme/tokens.ts";
import type { roadmapText } from "./roadmap.text.ts";

type Translate = TextOfCatalogue<(typeof roadmapText)["messages"]>;
type Roadmap = ApiAnswer<"plan-roadmap">;

const paint: RoadmapPaint = {
  ink: colour("ink"),
  soft: colour("soft"),
  rule: colour("rule"),
  strong: colour("rule-strong"),
  wash: colour("wash"),
  bar: colour("scale-2"),
  barInk: colour("scale-2-ink"),
  own: colour("accent"),
  ownInk: colour("accent-ink"),
  mark: colour("kind-2"),
  forecast: colour("kind-1"),
  hatch: colour("hatch"),
  paper: colour("paper"),
};
/** Narrower, the names and each year are not to be read any more. */
const namesRoom = 260;
const yearRoom = 36;

/** The picture of a layered roadmap, drawn by what prints it on paper, with the lines as its table. */
export function roadmapChart(answer: Roadmap, t: Translate, language: Language): Chart {
  const { rows, from, to, synthetic, system } = answer;
  const narrowest = namesRoom + yearRoom * (to - from + 1);
  return {
    title: `${system?.label[language] ?? t("picture")}${comma(language)}${from}–${to}`,
    subtitle: t("unit"),
    alt: rows
      .map(
        ({ label, bars }) => `${label[language]}${colon(language)}${bars.map((bar) => `${bar.office[language]} ${bar.from}–${bar.to}`).join(comma(language))}`,
      )
      .join(semicolon(language)),
    source: t("source"),
    file: "layered-roadmap",
    synthetic,
    legend: [],
    points: [],
    table: {
      columns: [t("layer"), t("thing"), t("line"), t("office"), t("span")],
      rows: rows.flatMap((row) =>
        row.bars.map((bar) => [
          currentFormatter().of(roadmapWords)(row.layer),
          row.label[language],
          bar.label[language],
          bar.office[language],
          `${bar.from}–${bar.to}`,
        ]),
      ),
    },
    narrowest,
    draw: (_, width) => drawing(roadmapFigure(answer, currentFormatter(), paint, Math.max(width, narrowest))),
  };
}

/** The text of a picture as an element; it has no points that could be read off by an axis. */
function drawing(svg: string): PlotFigure {
  const parsed = new DOMParser().parseFromString(svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" '), "image/svg+xml").documentElement;
  const element = document.importNode(parsed, true) as unknown as SVGSVGElement;
  const { width, height } = element.viewBox.baseVal;
  element.setAttribute("width", String(width));
  element.setAttribute("height", String(height));
  return Object.assign(element, { scale: () => undefined, legend: () => undefined }) as unknown as PlotFigure;
}
