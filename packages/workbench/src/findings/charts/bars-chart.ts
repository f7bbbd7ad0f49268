import { type FindingChart, isChangeOfShare, isShareUnit, numberText } from "@quoin/core";
import { bracketed } from "../../language/marks.ts";
import { measuredAlike, measuredText } from "../../language/measured-text.ts";
import { unitLine } from "../../language/unit-line.ts";
import { unitText } from "../../language/unit-text.ts";
import { type Chart, type ChartPoint, type ChartTable, type PlotModule, widthWithLabels } from "../../shared/charts/chart.ts";
import { chartWordsIn } from "../../shared/charts/chart-words.ts";
import { type BarRow, foldedBars } from "../../shared/charts/folded-bars.ts";
import { nameRoom } from "../../shared/words/shortened.ts";
import { withoutArticle } from "../../shared/words/without-article.ts";
import { colour } from "../../theme/tokens.ts";
import type { ChartSetting } from "./finding-chart.ts";
import { tickDecimals } from "./tick-decimals.ts";

type Bars = Extract<FindingChart, { kind: "bars" }>;

const rowHeight = 22;
/** Rows of a drawing with room to spare are no higher than this. */
const highestRow = 84;
/** Letters of a unit that stands in the head of the column of figures, at most. */
const longestUnit = 14;
const marginTop = 28;
const marginBottom = 28;

/** Bars from zero, in the order given, against the band that chance alone gives and the limit that the verdict used. */
export function barsChart(chart: Bars, { language, place = null, ...setting }: ChartSetting): Chart {
  const words = chartWordsIn(language);
  const { band, threshold } = chart;
  const bars = chart.bars.map((bar) => ({ ...bar, reference: bar.reference ?? null, name: withoutArticle(bar.label[language]) }));
  const say = (value: number | null) => (value === null ? "–" : measuredText(value, chart.unit, language));
  // Figures below each other bear the same digits.
  const alike = measuredAlike(
    bars.flatMap(({ value }) => value ?? []),
    chart.unit,
    language,
  );
  const top = Math.max(0, band?.high ?? 0, threshold ?? 0, ...bars.map(({ value, high }) => high ?? value ?? 0));
  // From a million on, ticks are written as the values beside them are.
  const isLarge = top >= 1e6;
  const bottom = Math.min(0, band?.low ?? 0, threshold ?? 0, ...bars.map(({ value, low }) => low ?? value ?? 0));

  const pointsOf = (drawn: typeof bars): ChartPoint[] =>
    drawn.flatMap(({ id, name, value, reference, low, high, count }) =>
      value === null
        ? []
        : [
            {
              x: value,
              y: id,
              says:
                words.reads(
                  name,
                  unitText(chart.unit, language),
                  say(value),
                  low === null || high === null ? "" : words.against(words.low, say(low), say(high)),
                ) +
                (reference === null ? "" : words.besides(words.reference, say(reference))) +
                (count === null ? "" : words.counted(numberText(count, language))),
            },
          ],
    );

  const table: ChartTable = {
    columns: [words.subject, words.value, words.reference, words.low, words.high, words.count],
    rows: bars.map(({ name, value, reference, low, high, count }) => [name, value, reference, low, high, count]),
  };

  // Shares bear their sign themselves; a long unit has its room in the subtitle alone.
  const unitSaid = isShareUnit(chart.unit) || isChangeOfShare(chart.unit) ? "" : unitText(chart.unit, language);
  const valueHead = unitSaid === "" || chart.unit === "1" || unitSaid.length > longestUnit ? words.value : words.value + bracketed(unitSaid, language);

  const every = bars.map((bar) => ({ bar }));
  const fewer = foldedBars(bars, new Set(place === null ? [] : [place]));

  function drawRows(rows: readonly BarRow<(typeof bars)[number]>[], plot: PlotModule, width: number, room: number) {
    const drawn = rows.flatMap((row) => ("bar" in row ? [row.bar] : []));
    const folded = rows.flatMap((row) => ("folded" in row ? [asRow(row.folded)] : []));
    const order = rows.map((row) => ("bar" in row ? row.bar.id : asRow(row.folded).id));
    const names = new Map([...drawn, ...folded].map(({ id, name }) => [id, name]));
    const { room: beside, fit } = nameRoom([...names.values()], width);
    const eachRow = Math.max(rowHeight, Math.min(highestRow, (room - marginTop - marginBottom) / rows.length));
    const inset = eachRow > 2 * rowHeight ? eachRow / 5 : 3;
    const present = drawn.filter((bar): bar is typeof bar & { value: number } => bar.value !== null);
    const missing = drawn.filter(({ value }) => value === null);
    const marked = drawn.filter(({ reference }) => reference !== null);
    const spans = present.filter(({ low, high }) => low !== null && high !== null);
    // In a narrow drawing the name of the band would leave it: there it stands in the legend, and that of the limit has its room.
    const namedBand = band === null || width < widthWithLabels ? null : band;
    return plot.plot({
      className: "quoin-plot",
      width,
      height: marginTop + marginBottom + eachRow * rows.length,
      marginLeft: beside,
      marginRight: 64,
      marginTop,
      marginBottom,
      x: {
        label: null,
        grid: true,
        nice: true,
        zero: true,
        ticks: width > 520 ? 6 : 3,
        tickFormat: (value: number) => measuredText(value, chart.unit, language, isLarge ? undefined : tickDecimals(bottom, top)),
      },
      y: { label: null, axis: null, domain: order },
      marks: [
        plot.axisY({
          label: null,
          tickSize: 0,
          tickFormat: (id: string) => fit(names.get(id) ?? id),
        }),
        band === null ? null : plot.rectX([band], { x1: "low", x2: "high", fill: colour("band") }),
        namedBand === null ? null : plot.text([namedBand.label[language]], { x: namedBand.mean, frameAnchor: "top", dy: -20, fill: colour("soft") }),
        plot.barX(present, { x: "value", y: "id", fill: colour("accent"), insetTop: inset, insetBottom: inset }),
        plot.tickX(marked, { x: "reference", y: "id", stroke: colour("ink"), strokeWidth: 2.5, insetTop: 1, insetBottom: 1 }),
        plot.ruleY(spans, { x1: "low", x2: "high", y: "id", stroke: colour("ink"), strokeWidth: 1.5 }),
        threshold === null ? null : plot.ruleX([threshold], { stroke: colour("ink"), strokeDasharray: "4 3" }),
        // Beside a mark a figure would be read as the mark's: where there are marks or intervals the figures of the bars stand in a column of their own.
        marked.length + spans.length > 0
          ? plot.text(present, { y: "id", text: ({ value }) => alike(value), frameAnchor: "right", textAnchor: "end", dx: 60, fill: colour("ink") })
          : plot.text(present, {
              // A bar that goes to the left has its figure at its foot: at its end it would lie under it.
              x: bottom < 0 ? ({ value }) => Math.max(0, value) : "value",
              y: "id",
              text: ({ value }) => alike(value),
              textAnchor: "start",
              dx: 6,
              fill: colour("ink"),
              // The line of the limit goes behind a figure that stands on it.
              stroke: colour("paper"),
              strokeWidth: 5,
            }),
        marked.length + spans.length > 0
          ? plot.text([valueHead], { frameAnchor: "top-right", textAnchor: "end", dx: 60, dy: -20, fill: colour("soft") })
          : null,
        plot.text(missing, { x: 0, y: "id", text: () => `– ${words.noData}`, textAnchor: "start", dx: 6, fill: colour("soft") }),
        threshold === null
          ? null
          : plot.text([`${words.threshold} ${say(threshold)}`], { x: threshold, frameAnchor: "top", dy: namedBand === null ? -15 : -8, fill: colour("ink") }),
        // Several in one row: from the least of them to the most.
        plot.ruleY(folded, { x1: "low", x2: "high", y: "id", stroke: colour("scale-3"), strokeWidth: 5 }),
        plot.text(folded, {
          y: "id",
          text: "range",
          ...(marked.length + spans.length > 0 ? { frameAnchor: "right", textAnchor: "end", dx: 60 } : { x: "high", textAnchor: "start", dx: 6 }),
          fill: colour("soft"),
        }),
        plot.ruleX([0], { stroke: colour("rule-strong") }),
      ],
    });
  }

  /** What is said of several in one row. */
  function asRow(folded: readonly [(typeof bars)[number], ...(typeof bars)[number][]]) {
    const values = folded.flatMap(({ value }) => value ?? []);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const range = values.length === 0 ? words.noData : language === "zh" ? `${say(low)}—${say(high)}` : `${say(low)}–${say(high)}`;
    const count = numberText(folded.length, language);
    return { id: `folded ${folded[0].id}`, name: words.folded(count), low: values.length === 0 ? 0 : low, high: values.length === 0 ? 0 : high, range };
  }

  return {
    ...setting,
    title: chart.title[language],
    subtitle: unitLine(chart.unit, language),
    draw: (plot, width, room = 0) => drawRows(every, plot, width, room),
    points: pointsOf(bars),
    ...(fewer.length === bars.length
      ? {}
      : {
          projected: {
            draw: (plot: PlotModule, width: number, room = 0) => drawRows(fewer, plot, width, room),
            points: pointsOf(fewer.flatMap((row) => ("bar" in row ? [row.bar] : []))),
          },
        }),
    legend: band === null ? [] : [{ label: band.label[language], colour: colour("band"), isBand: true }],
    table,
  };
}
