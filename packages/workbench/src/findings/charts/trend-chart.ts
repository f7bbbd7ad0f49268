import type { FindingChart } from "@quoin/core";
import { measuredText } from "../../language/measured-text.ts";
import { unitLine } from "../../language/unit-line.ts";
import { type Chart, type ChartPoint, type ChartTable, type PlotModule, widthWithLabels } from "../../shared/charts/chart.ts";
import { chartWordsIn } from "../../shared/charts/chart-words.ts";
import { spreadLabels } from "../../shared/charts/spread-labels.ts";
import { inLines } from "../../shared/words/shortened.ts";
import { type ColourToken, colour } from "../../theme/tokens.ts";
import type { ChartSetting } from "./finding-chart.ts";
import { tickDecimals } from "./tick-decimals.ts";

type Trend = Extract<FindingChart, { kind: "trend" }>;

const kinds = ["accent", "kind-2", "kind-1", "kind-4", "kind-3"] as const satisfies readonly ColourToken[];
/** A drawing that stands in a row with others is low. */
const heights = { wide: 320, narrow: 212 } as const;
const marginTop = 16;
const marginBottom = 32;
const marginLeft = 48;
/** A year on the axis and the blank behind it, in pixels. */
const roomOfYear = 46;
/** Half widths that a line's name has in the margin at the right; a longer one is broken, also where no blank parts it. */
const signsAside = 20;

function colourOf(place: number): string {
  return colour(kinds[place % kinds.length] ?? "accent");
}

function known(values: readonly (number | null)[]): number[] {
  return values.filter((value): value is number => value !== null);
}

/** The span of everything that is drawn, with a little air. */
function domain({ lines, band, threshold }: Trend): [number, number] {
  const all = known([...lines.flatMap(({ values }) => values), ...(band?.low ?? []), ...(band?.high ?? []), threshold]);
  const low = Math.min(...all);
  const high = Math.max(...all);
  const air = (high - low || Math.abs(high) || 1) * 0.06;
  return [low >= 0 && low - air < 0 ? 0 : low - air, high + air];
}

/** How near the lines come to a limit in the first or the last third of the years: its name stands where they are farther off. */
function distanceTo(threshold: number, { lines, years }: Trend, end: "first" | "last"): number {
  const third = Math.ceil(years.length / 3);
  const near = lines.flatMap(({ values }) => known(end === "first" ? values.slice(0, third) : values.slice(-third)));
  return Math.min(...near.map((value) => Math.abs(value - threshold)), Number.POSITIVE_INFINITY);
}

/** Lines over years against the band that chance alone gives. Missing years are gaps. */
export function trendChart(trend: Trend, { language, ...setting }: ChartSetting): Chart {
  const words = chartWordsIn(language);
  const { years, lines, band, threshold } = trend;
  const units = [...new Set(lines.map(({ unit }) => unitLine(unit, language)))].join(" · ");
  const unit = lines[0]?.unit ?? "";
  const say = (value: number | null | undefined) => (value === null || value === undefined ? "–" : measuredText(value, unit, language));

  const points: ChartPoint[] = lines.flatMap(({ label, values }) =>
    values.flatMap((value, at) => {
      const year = years[at];
      if (value === null || year === undefined) return [];
      const expected = band === null ? "" : words.against(band.label[language], say(band.low[at]), say(band.high[at]));
      return [{ x: year, y: value, says: words.reads(String(year), label[language], say(value), expected) }];
    }),
  );

  const table: ChartTable = {
    columns: [
      words.year,
      ...lines.map(({ label }) => label[language]),
      ...(band === null ? [] : [words.lowOf(band.label[language]), words.highOf(band.label[language])]),
    ],
    rows: years.map((year, at) => [
      String(year),
      ...lines.map(({ values }) => values[at] ?? null),
      ...(band === null ? [] : [band.low[at] ?? null, band.high[at] ?? null]),
    ]),
  };

  const legend = [
    ...lines.map(({ label }, place) => ({ label: label[language], colour: colourOf(place), isBand: false })),
    ...(band === null ? [] : [{ label: band.label[language], colour: colour("band"), isBand: true }]),
  ];

  function draw(plot: PlotModule, width: number, room = 0) {
    const isWide = width >= widthWithLabels;
    const y = domain(trend);
    const height = Math.max(isWide ? heights.wide : heights.narrow, room);
    const pixels = height - marginTop - marginBottom;
    const inPixels = (value: number) => marginTop + ((y[1] - value) / (y[1] - y[0])) * pixels;
    const last = (values: readonly (number | null)[]) => [...values].reverse().find((value) => value !== null) ?? null;
    const lastYear = years.at(-1) ?? 0;
    const untilOf = (values: readonly (number | null)[]) => years[values.findLastIndex((value) => value !== null)] ?? lastYear;
    const ends = [
      ...lines.map(({ label, values }, place) => ({ text: label[language], value: last(values), fill: colourOf(place), until: untilOf(values) })),
      ...(band === null
        ? []
        : [{ text: band.label[language], value: ((last(band.low) ?? 0) + (last(band.high) ?? 0)) / 2, fill: colour("soft"), until: lastYear }]),
    ].flatMap((end) => (end.value === null ? [] : [{ ...end, value: end.value }]));
    const marginRight = isWide ? 176 : 8;
    // A line that ends before the others bears its name where it ends; in the margin it would float beside nothing.
    const atMargin = ends.filter(({ until }) => until === lastYear);
    const early = ends.filter(({ until }) => until < lastYear);
    const spread = spreadLabels(
      atMargin.map(({ value }) => inPixels(value)),
      34,
      marginTop,
      height - marginBottom,
    );
    const labels = atMargin.map((end, at) => ({ ...end, down: (spread[at] ?? 0) - inPixels(end.value) }));
    const shade = band === null ? [] : years.map((year, at) => ({ year, low: band.low[at] ?? Number.NaN, high: band.high[at] ?? Number.NaN }));
    const isFreeAtStart = threshold === null || distanceTo(threshold, trend, "first") >= distanceTo(threshold, trend, "last");
    const most = Math.max(2, Math.min(years.length, 10, Math.floor((width - marginLeft - marginRight) / roomOfYear)));
    return plot.plot({
      className: "quoin-plot",
      width,
      height,
      marginTop,
      marginBottom,
      marginRight,
      marginLeft,
      x: { label: null, tickFormat: (year: number) => String(year), ticks: (years.at(-1) ?? 0) - (years[0] ?? 0) < most ? years : most, nice: false },
      y: { label: null, domain: y, grid: true, tickFormat: (value: number) => measuredText(value, unit, language, tickDecimals(y[0], y[1])) },
      marks: [
        plot.areaY(shade, { x: "year", y1: "low", y2: "high", fill: colour("band") }),
        threshold === null ? null : plot.ruleY([threshold], { stroke: colour("ink"), strokeDasharray: "4 3" }),
        threshold === null
          ? null
          : plot.text([`${words.threshold} ${say(threshold)}`], {
              x: isFreeAtStart ? (years[0] ?? 0) : lastYear,
              y: threshold,
              dy: -7,
              dx: isFreeAtStart ? 4 : -4,
              textAnchor: isFreeAtStart ? "start" : "end",
              fill: colour("ink"),
            }),
        lines.map(({ values }, place) => {
          const drawn = years.map((year, at) => ({ year, value: values[at] ?? Number.NaN }));
          return [
            plot.lineY(drawn, { x: "year", y: "value", stroke: colourOf(place), strokeWidth: 2 }),
            plot.dot(drawn, { x: "year", y: "value", fill: colourOf(place), r: 3 }),
          ];
        }),
        isWide
          ? labels.map(({ text, value, fill, down }) =>
              plot.text([inLines(text, signsAside, 3).join("\n")], { x: lastYear, y: value, dx: 10, dy: down, textAnchor: "start", fill, fontWeight: 600 }),
            )
          : null,
        isWide
          ? early.map(({ text, value, fill, until }) =>
              plot.text([text], {
                x: until,
                y: value,
                dy: -12,
                textAnchor: until - (years[0] ?? 0) < (lastYear - (years[0] ?? 0)) / 4 ? "start" : "end",
                fill,
                fontWeight: 600,
                stroke: colour("paper"),
                strokeWidth: 4,
              }),
            )
          : null,
      ],
    });
  }

  return { ...setting, title: trend.title[language], subtitle: units, draw, points, legend, table };
}
