import type { Language, OpportunitiesAnswer } from "@quoin/core";
import { type Chart, chartHead, type PlotModule } from "../shared/charts/chart.ts";
import { colour } from "../theme/tokens.ts";

type Activity = OpportunitiesAnswer["activities"][number];

/** The words of the chart, in the reader's language. */
export interface OpportunityWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly density: string;
  readonly complexity: string;
  readonly activity: string;
  readonly present: string;
  readonly absent: string;
  readonly frontier: string;
  says(activity: Activity): string;
}

/** Names stand so far apart, as a share of the height, that none covers another. */
const apart = 0.07;

/** Nearness against complexity: filled dots are held, open ones lacking, by size the number of firms. */
export function opportunityChart(
  { activities, synthetic }: Pick<OpportunitiesAnswer, "activities" | "synthetic">,
  file: string,
  words: OpportunityWords,
  language: Language,
): Chart {
  const drawn = activities.flatMap((each) => (each.density === null || each.complexity === null ? [] : [{ ...each, x: each.density, y: each.complexity }]));
  const lacking = drawn.filter(({ present }) => !present);
  const best = labelled(lacking.filter(({ frontier }) => frontier === true));
  return {
    ...chartHead(words, file, synthetic),
    legend: [
      { label: words.present, colour: colour("accent"), isBand: false },
      { label: words.absent, colour: colour("ink"), isBand: false },
    ],
    isLegendKept: true,
    points: drawn.map((each) => ({ x: each.x, y: each.y, says: words.says(each) })),
    table: {
      columns: [words.activity, words.present, words.density, words.complexity, words.frontier],
      rows: activities.map(({ label, present, density, complexity, frontier }) => [
        label[language],
        Number(present),
        density,
        complexity,
        frontier === null ? null : Number(frontier),
      ]),
    },
    draw: (plot: PlotModule, width: number) =>
      plot.plot({
        className: "quoin-plot",
        width,
        height: 420,
        marginLeft: 48,
        marginBottom: 40,
        marginRight: 24,
        // The largest dot stands inside, and the name of the highest below the title of its axis.
        inset: 14,
        insetTop: 24,
        x: { label: words.density, labelArrow: "none", grid: true },
        y: { label: words.complexity, labelArrow: "none", grid: true },
        r: { range: [2, 14] },
        marks: [
          plot.dot(
            drawn.filter(({ present }) => present),
            { x: "x", y: "y", r: "firms", fill: colour("accent"), fillOpacity: 0.5 },
          ),
          plot.dot(lacking, { x: "x", y: "y", r: "firms", stroke: colour("ink"), fill: colour("paper") }),
          plot.text(best, { x: "x", y: "y", text: (each: Activity) => each.label[language], dy: -12, fill: colour("ink"), stroke: colour("paper") }),
        ],
      }),
  };
}

/** The frontier from the most complex down, without the names that would cover the one before. */
function labelled<T extends { readonly y: number }>(frontier: readonly T[]): readonly T[] {
  const ordered = frontier.toSorted((a, b) => b.y - a.y);
  const room = apart * ((ordered[0]?.y ?? 0) - (ordered.at(-1)?.y ?? 0));
  const kept: T[] = [];
  for (const each of ordered) if ((kept.at(-1)?.y ?? Number.POSITIVE_INFINITY) - each.y >= room) kept.push(each);
  return kept;
}
