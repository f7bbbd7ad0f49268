import type { Finding, Language, Verdict } from "@quoin/core";
import { measuredText } from "../../language/measured-text.ts";
import { unitText } from "../../language/unit-text.ts";
import type { Chart, ChartPoint, PlotModule } from "../../shared/charts/chart.ts";
import { chartWordsIn } from "../../shared/charts/chart-words.ts";
import { nameRoom } from "../../shared/words/shortened.ts";
import { colour } from "../../theme/tokens.ts";
import { specificationWords } from "./specification-words.ts";
import { tickDecimals } from "./tick-decimals.ts";

/** Pixels of half a Chinese character at the size of the labels. */
const marginTop = 20;
const curveHeight = 180;
const gap = 26;
const rowHeight = 20;
const marginBottom = 12;

/** A level line as wide as a point: what the point was held against. */
const dash = {
  draw: (context: { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void }, size: number): void => {
    const half = Math.sqrt(size / Math.PI);
    context.moveTo(-half, 0);
    context.lineTo(half, 0);
  },
};

type Choices = Finding["choices"];

/** A choice that counts what the finding counts, with its row in the list and what it is held against. */
interface Point {
  readonly id: string;
  readonly row: number;
  readonly name: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly limit: number | null;
  readonly verdict: Verdict;
}

/**
 * The specification curve: every defensible choice of the rule as a point, smallest value first, against the reach of chance or the limit that it was held against; below, which
 * choice each point is. Null where fewer than two choices give a value.
 */
export function specificationChart({ id, choices, unit, threshold, synthetic }: Finding, language: Language, source: string): Chart | null {
  const points = pointsOf(choices, threshold, language);
  if (points.length < 2) return null;
  const [words, shared] = [specificationWords[language], chartWordsIn(language)];
  const sorted = [...points].sort((a, b) => a.value - b.value || a.row - b.row);
  const all = points.flatMap(({ value, low, high, limit }) => [value, low, high, limit]).filter((value) => value !== null);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const air = (most - least || Math.abs(most) || 1) * 0.08;
  const inPixels = (value: number): number => marginTop + ((most + air - value) / (most - least + 2 * air)) * curveHeight;
  const rowAt = (row: number): number => marginTop + curveHeight + gap + rowHeight * (row + 0.5);
  const say = (value: number): string => measuredText(value, unit, language);
  const confirmed = points.filter(({ verdict }) => verdict === "confirmed").length;

  const reads: ChartPoint[] = sorted.map(({ id: point, name, value, low, high, verdict }) => ({
    x: point,
    y: inPixels(value),
    says: shared.reads(name, words.verdicts[verdict], say(value), low === null || high === null ? "" : shared.against(words.chance, say(low), say(high))),
  }));

  function draw(plot: PlotModule, width: number) {
    const { room, fit } = nameRoom(
      points.map(({ name }) => name),
      width,
      { most: 0.55, least: 8 },
    );
    const ticks = [0, 1, 2, 3].map((step) => least + (step / 3) * (most - least));
    const of = (verdict: Verdict) => sorted.filter((point) => point.verdict === verdict);
    const ring = { x: "id", y: ({ value }: Point) => inPixels(value), r: 5, strokeWidth: 2 };
    const inRow = { x: "id", y: ({ row }: Point) => rowAt(row), r: 4 };
    return plot.plot({
      className: "quoin-plot",
      width,
      height: rowAt(points.length - 0.5) + marginBottom,
      marginLeft: room,
      marginRight: 12,
      x: { type: "point", domain: sorted.map((point) => point.id), axis: null, padding: 0.6 },
      y: { type: "identity", axis: null },
      marks: [
        plot.ruleY(ticks, { y: inPixels, stroke: colour("grid") }),
        plot.text(ticks, {
          frameAnchor: "left",
          dx: -8,
          y: inPixels,
          text: (value: number) => measuredText(value, unit, language, tickDecimals(least, most)),
          textAnchor: "end",
          fill: colour("soft"),
        }),
        plot.ruleX(
          sorted.filter(({ low, high }) => low !== null && high !== null),
          { x: "id", y1: ({ low }) => inPixels(low ?? 0), y2: ({ high }) => inPixels(high ?? 0), stroke: colour("band"), strokeWidth: 9 },
        ),
        plot.dot(
          sorted.filter(({ limit }) => limit !== null),
          { x: "id", y: ({ limit }: Point) => inPixels(limit ?? 0), symbol: dash, r: 9, stroke: colour("ink"), strokeWidth: 2 },
        ),
        plot.dot(of("confirmed"), { ...ring, fill: colour("confirmed"), stroke: colour("confirmed") }),
        plot.dot(of("not-supported"), { ...ring, fill: colour("paper"), stroke: colour("not-supported") }),
        plot.dot(of("insufficient-data"), { ...ring, fill: colour("paper"), stroke: colour("insufficient-data"), strokeDasharray: "3 2.6" }),
        plot.ruleY(
          points.map(({ row }) => row),
          { y: rowAt, stroke: colour("grid") },
        ),
        plot.dot(of("confirmed"), { ...inRow, fill: colour("confirmed") }),
        plot.dot(
          sorted.filter(({ verdict }) => verdict !== "confirmed"),
          { ...inRow, fill: ({ verdict }: Point) => colour(verdict === "not-supported" ? "not-supported" : "insufficient-data") },
        ),
        plot.text(points, {
          frameAnchor: "left",
          dx: -8,
          y: ({ row }: Point) => rowAt(row),
          text: ({ name }: Point) => fit(name),
          textAnchor: "end",
          fill: colour("ink"),
        }),
      ],
    });
  }

  return {
    title: words.title(confirmed, points.length),
    subtitle: `${unitText(unit, language)} · ${points.some(({ low }) => low !== null) ? words.band : words.limit}`,
    alt: words.title(confirmed, points.length),
    source,
    file: `quoin-${id}-choices`,
    synthetic,
    draw,
    points: reads,
    legend: [],
    table: {
      columns: [words.choice, words.verdict, shared.value, shared.low, shared.high, shared.threshold],
      rows: points.map(({ name, verdict, value, low, high, limit }) => [name, words.verdicts[verdict], value, low, high, limit]),
    },
  };
}

function pointsOf(choices: Choices, threshold: number | null, language: Language): readonly Point[] {
  return choices
    .filter(({ value, unit }) => value !== null && unit === undefined)
    .map((choice, row) => ({
      id: String(row),
      row,
      name: choice.label[language],
      value: choice.value ?? 0,
      low: choice.null?.p05 ?? null,
      high: choice.null?.p95 ?? null,
      limit: limitOf(choice, row === 0 ? threshold : null),
      verdict: choice.verdict,
    }));
}

/** What a choice without a null was held against. */
function limitOf(choice: Choices[number], threshold: number | null): number | null {
  if (choice.null !== null) return null;
  return typeof choice["limit"] === "number" ? choice["limit"] : threshold;
}
