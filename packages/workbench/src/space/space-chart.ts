import { elementAt, type Language, lastOf, type SpaceAnswer } from "@quoin/core";
import type { NetworkPlaces } from "@quoin/methods";
import type { Chart, PlotModule } from "../shared/charts/chart.ts";
import { type ColourToken, colour } from "../theme/tokens.ts";
import { placedLabels } from "./placed-labels.ts";
import { spaceWindow } from "./space-window.ts";

type Activity = SpaceAnswer["activities"][number];

/** The words of the drawing, in the reader's language. */
export interface SpaceWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly activity: string;
  readonly group: string;
  readonly holders: string;
  readonly firms: string;
  readonly complexity: string;
  readonly community: string;
  readonly others: string;
  readonly held: string;
  readonly lacking: string;
  readonly untold: string;
  says(activity: Activity): string;
  /** A cluster by its largest activities. */
  cluster(cluster: SpaceAnswer["communities"][number]): string;
  /** Of a step of the scale, from the lowest. */
  step(from: number, to: number): string;
}

/** What is looked at: the activity that is chosen by its number, how near, and what colours say where no place is asked for. */
export interface SpaceView {
  readonly chosen: number | null;
  readonly zoom: number;
  readonly colours: "communities" | "complexity";
}

const height = 560;
/** Letters of a name that are drawn. */
const longest = 34;
/** How far over the edge of its dot the middle of a name stands, in pixels. */
const above = 8;
/** Radius of a dot of nothing and of the largest one, in pixels. */
const radii = [3, 16] as const;
const kinds = ["kind-1", "kind-2", "kind-3", "kind-4", "kind-5"] as const satisfies readonly ColourToken[];
const steps = ["scale-1", "scale-2", "scale-3", "scale-4", "scale-5"] as const satisfies readonly ColourToken[];

/** Activities as dots by the number of firms, joined where the same places hold both. With a place: filled where it holds them; without: by cluster or complexity. */
export function spaceChart(
  { activities, links, communities, region, year, synthetic }: SpaceAnswer,
  places: NetworkPlaces,
  { chosen, zoom, colours }: SpaceView,
  words: SpaceWords,
  language: Language,
  onChoose: (activity: number) => void,
): Chart {
  const most = Math.max(1, ...activities.map(({ firms }) => firms));
  const nodes = activities.map((each, p) => ({
    ...each,
    p,
    x: places.x[p] as number,
    y: places.y[p] as number,
    radius: radii[0] + (radii[1] - radii[0]) * Math.sqrt(each.firms / most),
  }));
  const lines = links.map((link) => ({ ...link, a: elementAt(nodes, link.from), b: elementAt(nodes, link.to) }));
  const ofChosen = lines.filter(({ from, to }) => from === chosen || to === chosen);
  const near = new Set(ofChosen.flatMap(({ from, to }) => [from, to]));
  const scale = complexitySteps(activities);
  const fill = (each: Activity): string => {
    if (region !== null && each.present === null) return colour("rule");
    if (each.present !== null) return colour(each.present ? "accent" : "paper");
    if (colours === "communities") return colour(kindOf(each.community));
    return each.complexity === null || scale === null ? colour("wash") : colour(steps[scale.stepOf(each.complexity)] as ColourToken);
  };
  const seen = spaceWindow(places, zoom, chosen);
  const byWeight = nodes.toSorted(
    (a, b) => Number(b.p === chosen) - Number(a.p === chosen) || Number(near.has(b.p)) - Number(near.has(a.p)) || b.firms - a.firms,
  );
  return {
    title: words.title,
    subtitle: words.subtitle,
    alt: words.title,
    source: words.source,
    file: `quoin-space-${region ?? "all"}-${year}`,
    synthetic,
    legend:
      region !== null
        ? [
            { label: words.held, colour: colour("accent"), isBand: true },
            { label: words.lacking, colour: colour("paper"), isBand: true },
            ...(activities.some(({ present }) => present === null) ? [{ label: words.untold, colour: colour("rule"), isBand: true }] : []),
          ]
        : colours === "communities"
          ? [
              ...communities.slice(0, kinds.length).map((each, k) => ({ label: words.cluster(each), colour: colour(kindOf(k)), isBand: true })),
              ...(activities.some(({ community }) => kindOf(community) === "band") ? [{ label: words.others, colour: colour("band"), isBand: true }] : []),
            ]
          : (scale?.bounds ?? []).map(([from, to], k) => ({ label: words.step(from, to), colour: colour(steps[k] as ColourToken), isBand: true })),
    isLegendKept: true,
    points: nodes.map((each) => ({ x: each.x, y: each.y, says: words.says(each) })),
    onChoose,
    table: {
      columns: [words.activity, words.group, words.holders, words.firms, words.complexity, words.community, ...(region === null ? [] : [words.held]), "x", "y"],
      rows: nodes.map(({ label, group, holders, firms, complexity, community, present, x, y }) => [
        label[language],
        group,
        holders,
        firms,
        complexity,
        community === null ? null : community + 1,
        ...(region === null ? [] : [present === null ? null : Number(present)]),
        Number(x.toFixed(4)),
        Number(y.toFixed(4)),
      ]),
    },
    draw: (plot: PlotModule, width: number) => {
      const [across, down] = [(seen.x[1] - seen.x[0]) / width, (seen.y[1] - seen.y[0]) / height];
      const inside = byWeight.filter(({ x, y }) => isInside(seen, x, y));
      const wanted = inside.map(({ x, y, radius, label }) => ({
        x: (x - seen.x[0]) / across,
        y: (seen.y[1] - y) / down - radius - above,
        text: shortName(label[language]),
      }));
      const named = placedLabels(wanted, width).map(({ index, x }) => {
        const each = elementAt(inside, index);
        return { ...each, x: seen.x[0] + x * across, y: each.y + (each.radius + above) * down };
      });
      return plot.plot({
        className: "quoin-plot",
        width,
        height,
        margin: 0,
        inset: 0,
        clip: true,
        x: { domain: [...seen.x], axis: null },
        y: { domain: [...seen.y], axis: null },
        r: { type: "identity" },
        marks: [
          plot.link(lines, { ...ends, stroke: colour("rule"), strokeWidth: (each: (typeof lines)[number]) => 0.5 + 2 * Math.min(1, each.weight) }),
          plot.link(ofChosen, { ...ends, stroke: colour("accent"), strokeWidth: 2 }),
          plot.dot(nodes, {
            x: "x",
            y: "y",
            r: "radius",
            fill,
            stroke: colour("ink"),
            strokeWidth: (each: (typeof nodes)[number]) => (each.p === chosen ? 3 : near.has(each.p) ? 2 : 0.8),
          }),
          plot.text(
            named.filter(({ p }) => p !== chosen),
            { ...name(language), fontWeight: "normal" },
          ),
          plot.text(
            named.filter(({ p }) => p === chosen),
            { ...name(language), fontWeight: "bold" },
          ),
        ],
      });
    },
  };
}

const name = (language: Language) =>
  ({ x: "x", y: "y", text: (each: Activity) => shortName(each.label[language]), fill: colour("ink"), stroke: colour("paper") }) as const;

/** The colour of a community; the small ones and what is alone share one. */
function kindOf(community: number | null): ColourToken {
  return (community === null ? undefined : kinds[community]) ?? "band";
}

/** Names of classifications are sentences: the drawing takes their beginning, the tip and the table have them whole. */
function shortName(name: string): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest - 12)).replace(/[ ,;]+$/, "")}…`;
}

const ends = {
  x1: (each: { readonly a: { readonly x: number } }) => each.a.x,
  y1: (each: { readonly a: { readonly y: number } }) => each.a.y,
  x2: (each: { readonly b: { readonly x: number } }) => each.b.x,
  y2: (each: { readonly b: { readonly y: number } }) => each.b.y,
} as const;

function isInside({ x: [left, right], y: [bottom, top] }: ReturnType<typeof spaceWindow>, x: number, y: number): boolean {
  return x >= left && x <= right && y >= bottom && y <= top;
}

/** Fifths of the activities by complexity; null where none is known. */
function complexitySteps(activities: readonly Activity[]) {
  const known = activities.flatMap(({ complexity }) => (complexity === null ? [] : [complexity])).sort((a, b) => a - b);
  const at = (share: number): number => elementAt(known, Math.min(known.length - 1, Math.floor(share * known.length)));
  if (known.length === 0) return null;
  const limits = [0.2, 0.4, 0.6, 0.8].map(at);
  const bounds = steps.map((_, k): readonly [number, number] => [k === 0 ? at(0) : elementAt(limits, k - 1), k === 4 ? lastOf(known) : elementAt(limits, k)]);
  return { bounds, stepOf: (value: number): number => limits.filter((limit) => value >= limit).length };
}
