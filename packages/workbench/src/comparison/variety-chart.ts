import { type ComparisonAnswer, columnText, type Language } from "@quoin/core";
import { type Chart, chartHead, type PlotModule, widthWithLabels } from "../shared/charts/chart.ts";
import { placedLabels } from "../space/placed-labels.ts";
import { colour } from "../theme/tokens.ts";

type Variety = NonNullable<ComparisonAnswer["variety"]>[number];

export interface VarietyWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly place: string;
  /** What is counted, along the lower edge. */
  readonly counted: string;
  readonly related: string;
  readonly band: string;
  readonly chosen: string;
  says(variety: ReturnType<typeof toldOf>[number]): string;
}

/** How many places lie above and below the band that chance gives to places of their size. */
export function besideBand(variety: readonly Variety[]): { readonly more: number; readonly fewer: number } {
  const told = toldOf(variety);
  return { more: told.filter(({ related, high }) => related > high).length, fewer: told.filter(({ related, low }) => related < low).length };
}

/** The places of which variety and band are known. */
function toldOf(variety: readonly Variety[]) {
  return variety.flatMap(({ related_chance: { mean, p05, p95 }, ...each }) =>
    each.related === null || mean === null || p05 === null || p95 === null || each.units <= 0
      ? []
      : [{ region: each.region, label: each.label, units: each.units, related: each.related, mean, low: p05, high: p95 }],
  );
}

const frame = { height: 420, left: 48, right: 24, top: 28, bottom: 44 } as const;

/** Powers of ten between two sizes, with the threes between them where the drawing is wide enough. */
function ticksOf(least: number, most: number, width: number): readonly number[] {
  const powers = Array.from({ length: 12 }, (_, power) => 10 ** power);
  const ticks = powers.flatMap((power) => (width < widthWithLabels ? [power] : [power, 3 * power])).filter((tick) => tick >= least && tick <= most);
  return ticks.length < 2 ? [least, most] : ticks;
}

/** Names that are tried: the chosen places, then those farthest from what chance gives to their size. */
const named = 12;

/** Related variety of each place over its size, with the band that chance gives to that size: with hundreds of places a list shows no shape. */
export function varietyChart(
  variety: readonly Variety[],
  chosen: ReadonlySet<string>,
  file: string,
  words: VarietyWords,
  { language, synthetic }: { readonly language: Language; readonly synthetic: boolean },
): Chart {
  const drawn = toldOf(variety).map((each) => ({ ...each, name: each.label[language], isChosen: chosen.has(each.region) }));
  const away = ({ related, mean }: (typeof drawn)[number]): number => Math.abs(related - mean);
  const wanted = drawn.toSorted((a, b) => Number(b.isChosen) - Number(a.isChosen) || away(b) - away(a)).slice(0, Math.max(named, chosen.size));
  const sizes = drawn.map(({ units }) => units);
  const values = drawn.flatMap(({ related, low, high }) => [related, low, high]);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const [bottom, top] = [Math.min(...values), Math.max(...values)];
  return {
    ...chartHead(words, file, synthetic),
    legend: [
      { label: words.place, colour: colour("ink"), isBand: false, mark: "dot" },
      { label: words.band, colour: colour("band"), isBand: true },
      ...(chosen.size === 0 ? [] : [{ label: words.chosen, colour: colour("kind-2"), isBand: false, mark: "dot" as const }]),
    ],
    isLegendKept: true,
    points: drawn.map((each) => ({ x: each.units, y: each.related, says: words.says(each) })),
    table: {
      columns: [words.place, words.counted, words.related, `${words.band} ↓`, `${words.band} ↑`],
      rows: drawn.map(({ name, units, related, low, high }) => [name, units, related, low, high]),
    },
    draw: (plot: PlotModule, width: number) => {
      const across = (units: number): number =>
        frame.left + ((width - frame.left - frame.right) * Math.log(units / least)) / Math.max(1e-9, Math.log(most / least));
      const down = (value: number): number => frame.top + ((frame.height - frame.top - frame.bottom) * (top - value)) / Math.max(1e-9, top - bottom);
      const places = wanted.map(({ units, related, name }) => ({ x: across(units), y: down(related) - 10, text: name }));
      const labels = placedLabels(places, width).flatMap(({ index, x }) => {
        const [place, at] = [wanted[index], places[index]];
        return place === undefined || at === undefined ? [] : [{ ...place, dx: x - at.x }];
      });
      return plot.plot({
        className: "quoin-plot",
        width,
        height: frame.height,
        marginLeft: frame.left,
        marginRight: frame.right,
        marginTop: frame.top,
        marginBottom: frame.bottom,
        x: {
          label: words.counted,
          labelArrow: "none",
          type: "log",
          domain: [least, most],
          ticks: [...ticksOf(least, most, width)],
          tickFormat: (size: number) => columnText(size, language, 0),
        },
        y: { label: words.related, labelArrow: "none", grid: true, domain: [bottom, top] },
        marks: [
          plot.ruleX(drawn, { x: "units", y1: "low", y2: "high", stroke: colour("band"), strokeWidth: 5 }),
          plot.dot(drawn, {
            x: "units",
            y: "related",
            r: 2.5,
            fill: (each: (typeof drawn)[number]) => colour(each.isChosen ? "kind-2" : "ink"),
            fillOpacity: 0.7,
          }),
          ...labels.map((each) =>
            plot.text([each], { x: "units", y: "related", text: "name", dx: each.dx, dy: -10, fill: colour("ink"), stroke: colour("paper") }),
          ),
        ],
      });
    },
  };
}
