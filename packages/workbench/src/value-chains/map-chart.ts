import { columnText, groupedText, type Language, type ValueChainsAnswer } from "@quoin/core";
import { type Chart, chartHead, type PlotModule } from "../shared/charts/chart.ts";
import { halfWidth, shortened, textWidth } from "../shared/words/shortened.ts";
import { colour } from "../theme/tokens.ts";

type ChainMap = ValueChainsAnswer["maps"][number];

export interface MapWords {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly side: string;
  readonly neighbour: string;
  readonly value: string;
  readonly share: string;
  readonly before: string;
  readonly behind: string;
  readonly home: string;
  readonly abroad: string;
  readonly own: string;
  readonly otherInputsHome: string;
  readonly otherInputsAbroad: string;
  readonly valueAdded: string;
  readonly otherSalesHome: string;
  readonly otherSalesAbroad: string;
  readonly finalHome: string;
  readonly finalAbroad: string;
  says(side: "before" | "behind", name: string, share: string, value: string): string;
}

interface Stream {
  readonly side: "before" | "behind";
  readonly name: string;
  /** The economy, where it is another one. */
  readonly from: string;
  readonly kind: "home" | "abroad" | "own";
  readonly value: number;
}

/** A stream with its width and where its two ends stand, in pixels from the top. */
interface Placed {
  readonly stream: Stream;
  readonly width: number;
  readonly middle: number;
  readonly end: number;
}

/** Height of the output of the industry in the drawing, and the least distance of two names, in pixels. */
const [full, apart] = [330, 19];

/** An industry between those that it buys from and those that buy from it; streams are as wide as what flows. */
export function mapChart(map: ChainMap, synthetic: boolean, words: MapWords, language: Language): Chart {
  const streams = [...before(map, words, language), ...behind(map, words, language)].filter(({ value }) => value > 0);
  const share = ({ value }: Stream): number => (map.output > 0 ? (100 * value) / map.output : 0);
  const million = (value: number): string => groupedText(1_000_000 * value, language);
  const sides = (["before", "behind"] as const).map((side) => placed(streams.filter((each) => each.side === side)));
  const all = sides.flat();
  const height = 40 + Math.max(full, ...all.map(({ end, width }) => end + width / 2));
  return {
    ...chartHead(words, "quoin-value-chains-map", synthetic),
    legend: [
      { label: words.home, colour: colour("scale-3"), isBand: true },
      { label: words.abroad, colour: colour("kind-2"), isBand: true },
      { label: words.own, colour: colour("accent"), isBand: true },
    ],
    isLegendKept: true,
    points: all.map(({ stream, end }) => ({
      x: stream.side === "before" ? 0 : 1,
      y: end,
      says: words.says(stream.side, stream.name + stream.from, columnText(share(stream), language, 1), million(stream.value)),
    })),
    table: {
      columns: [words.side, words.neighbour, words.value, words.share],
      rows: streams.map((each) => [words[each.side], each.name + each.from, each.value, share(each)]),
    },
    draw: (plot: PlotModule, width: number) => {
      const room = Math.min(260, width * 0.39);
      const fit = ({ name, from }: Stream, number: string): string => {
        // Of a name that is too long the industry is cut first: whose it is says more.
        const space = (room - 14) / halfWidth - textWidth(number) - 1;
        return `${shortened(`${shortened(name, Math.max(6, space - textWidth(from)))}${from}`, space)} ${number}`;
      };
      const ofSide = (side: Stream["side"]) => all.filter(({ stream }) => stream.side === side);
      const fills = { home: colour("scale-3"), abroad: colour("kind-2"), own: colour("accent") };
      const label = (side: Stream["side"]) =>
        plot.text(ofSide(side), {
          x: side === "before" ? 0 : 1,
          y: "end",
          text: ({ stream }: { stream: Stream }) => fit(stream, columnText(share(stream), language, share(stream) < 9.95 ? 1 : 0)),
          textAnchor: side === "before" ? "end" : "start",
          dx: side === "before" ? -6 : 6,
          fill: colour("ink"),
        });
      return plot.plot({
        className: "quoin-plot",
        width,
        height,
        marginLeft: room,
        marginRight: room,
        marginTop: 8,
        marginBottom: 8,
        x: { axis: null, domain: [0, 1] },
        y: { axis: null, domain: [0, height - 16], range: [8, height - 8] },
        marks: [
          plot.areaY(all.flatMap(ribbon), {
            x: "x",
            y1: "y1",
            y2: "y2",
            z: "stream",
            curve: "bump-x",
            fill: ({ kind }: { kind: Stream["kind"] }) => fills[kind],
            fillOpacity: 0.8,
          }),
          plot.rect([0], { x1: 0.47, x2: 0.53, y1: 0, y2: full, fill: colour("ink") }),
          label("before"),
          label("behind"),
        ],
      });
    },
  };
}

function before(map: ChainMap, words: MapWords, language: Language): readonly Stream[] {
  return [
    ...map.suppliers.map((each): Stream => ({ side: "before", ...nameOf(each, language), kind: each.is_home ? "home" : "abroad", value: each.value })),
    { side: "before", name: words.otherInputsHome, from: "", kind: "home", value: map.other_inputs_home },
    { side: "before", name: words.otherInputsAbroad, from: "", kind: "abroad", value: map.other_inputs_abroad },
    { side: "before", name: words.valueAdded, from: "", kind: "own", value: map.value_added },
  ];
}

function behind(map: ChainMap, words: MapWords, language: Language): readonly Stream[] {
  return [
    ...map.buyers.map((each): Stream => ({ side: "behind", ...nameOf(each, language), kind: each.is_home ? "home" : "abroad", value: each.value })),
    { side: "behind", name: words.otherSalesHome, from: "", kind: "home", value: map.other_sales_home },
    { side: "behind", name: words.otherSalesAbroad, from: "", kind: "abroad", value: map.other_sales_abroad },
    { side: "behind", name: words.finalHome, from: "", kind: "home", value: map.final_home },
    { side: "behind", name: words.finalAbroad, from: "", kind: "abroad", value: map.final_abroad },
  ];
}

/** The two ends of a stream: apart from the others outside, beside them at the industry. */
function ribbon({ stream, width, middle, end }: Placed, at: number) {
  const [outside, inside] = stream.side === "before" ? [0, 0.47] : [1, 0.53];
  const edge = (x: number, y: number) => ({ stream: at, kind: stream.kind, x, y1: y - width / 2, y2: y + width / 2 });
  return [edge(outside, end), edge(inside, middle)];
}

/** An industry at home goes without the name of the economy. */
function nameOf({ economy, industry, is_home }: ChainMap["suppliers"][number], language: Language): Pick<Stream, "name" | "from"> {
  return { name: industry.label[language], from: is_home ? "" : ` · ${economy.label[language]}` };
}

/** Streams side by side at the industry, and apart from each other at their ends. */
function placed(streams: readonly Stream[]): readonly Placed[] {
  const total = streams.reduce((sum, { value }) => sum + value, 0);
  let [at, next] = [0, 0];
  return streams.map((stream) => {
    const width = total > 0 ? (full * stream.value) / total : 0;
    const middle = at + width / 2;
    at += width;
    const end = next + Math.max(apart, width + 3) / 2;
    next += Math.max(apart, width + 3);
    return { stream, width: Math.max(1, width), middle, end };
  });
}
