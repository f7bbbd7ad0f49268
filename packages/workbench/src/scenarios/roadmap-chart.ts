import type { RoadmapAnswer } from "@quoin/core";
import { byCodePoint } from "@quoin/methods";
import type { Catalogue } from "../language/catalogue.ts";
import type { TextOfCatalogue } from "../language/use-text.ts";
import type { Chart } from "../shared/charts/chart.ts";
import { colour } from "../theme/tokens.ts";
import type { scenariosText } from "./scenarios.text.ts";

type Translate = typeof scenariosText extends Catalogue<infer M> ? TextOfCatalogue<M> : never;
type Language = "en" | "zh";

interface Bar {
  readonly id: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly slackEnd: number;
  readonly critical: boolean;
}

const rowHeight = 44;

/** A name is read through the arrow that goes behind it. */
const label = { fill: colour("ink"), stroke: colour("paper"), strokeWidth: 4 };

/** Pixels of a letter and of a Chinese character, a little more than they are. */
const letter = 7.2;
const character = 13;

/** As much of a name as fits; the table below the drawing holds all of it. */
function fitted(name: string, pixels: number): string {
  let used = 0;
  let kept = "";
  for (const each of name) {
    used += each.charCodeAt(0) > 0x2000 ? character : letter;
    if (used > pixels - character) return `${kept}…`;
    kept += each;
  }
  return name;
}

/** Projects as bars from their earliest start, the years by which each can slip behind it, an arrow from what comes first; null where a duration is missing. */
export function roadmapChart({ projects, links, synthetic }: RoadmapAnswer, t: Translate, language: Language): Chart | null {
  const bars = projects
    .flatMap(({ id, label, network, duration, earliest, latest, critical }) =>
      duration === null || earliest === null || latest === null
        ? []
        : [{ id, name: label[language], network, start: earliest, end: earliest + duration, slackEnd: latest + duration, critical }],
    )
    .toSorted((a, b) => a.network - b.network || a.start - b.start || byCodePoint(a.id, b.id));
  if (bars.length === 0) return null;
  const last = Math.max(...bars.map(({ slackEnd }) => slackEnd));
  const byId = new Map(bars.map((bar) => [bar.id, bar]));
  const arrows = links.flatMap(({ first, next }) => {
    const [from, to] = [byId.get(first), byId.get(next)];
    return from === undefined || to === undefined ? [] : [{ x1: from.end, y1: from.id, x2: to.start, y2: to.id }];
  });
  const slack = ({ end, slackEnd, critical }: Bar): string => (critical ? t("critical") : `${t("slack")} ${slackEnd - end}`);
  return {
    title: t("roadmapChart"),
    subtitle: t("roadmapUnit"),
    alt: bars.map((bar) => `${bar.name}: ${bar.start}–${bar.end}, ${slack(bar)}`).join("; "),
    source: t("roadmapSource"),
    file: "roadmap",
    synthetic,
    legend: [],
    points: bars.map((bar) => ({ x: bar.start, y: bar.id, says: `${bar.name}: ${bar.start}–${bar.end}, ${slack(bar)}` })),
    table: { columns: [t("project"), t("earliest"), t("ends"), t("slack")], rows: bars.map((bar) => [bar.name, bar.start, bar.end, bar.slackEnd - bar.end]) },
    draw: (plot, width) =>
      plot.plot({
        className: "quoin-plot",
        width,
        height: bars.length * rowHeight + 60,
        marginLeft: 8,
        marginBottom: 44,
        x: { label: t("years"), domain: [0, last], grid: true, ticks: Math.min(last, width < 520 ? 4 : 10) },
        y: { type: "band", domain: bars.map(({ id }) => id), axis: null, padding: 0.55 },
        marks: [
          plot.barX(
            bars.filter(({ end, slackEnd }) => slackEnd > end),
            { x1: "end", x2: "slackEnd", y: "id", fill: "none", stroke: colour("ink"), strokeDasharray: "3 3" },
          ),
          plot.barX(bars, { x1: "start", x2: "end", y: "id", fill: (bar: Bar) => (bar.critical ? colour("accent") : colour("kind-2")) }),
          plot.arrow(arrows, { x1: "x1", y1: "y1", x2: "x2", y2: "y2", stroke: colour("ink"), bend: 12, headLength: 6 }),
          plot.text(
            bars.filter(({ start }) => start <= last / 2),
            { x: "start", y: "id", text: (bar: Bar) => fitted(bar.name, width * (1 - bar.start / last)), dy: -19, textAnchor: "start", ...label },
          ),
          plot.text(
            bars.filter(({ start }) => start > last / 2),
            { x: "end", y: "id", text: (bar: Bar) => fitted(bar.name, (width * bar.end) / last), dy: -19, textAnchor: "end", ...label },
          ),
        ],
      }),
  };
}
