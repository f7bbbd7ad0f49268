import { type Language, numberText } from "@quoin/core";
import { type Chart, chartHead, type PlotModule } from "../shared/charts/chart.ts";
import { type ColourToken, colour } from "../theme/tokens.ts";
import { atRiskAt, type Step, thinned } from "./survival-answer.ts";

const kinds = ["accent", "kind-2", "kind-1", "kind-4", "kind-3"] as const satisfies readonly ColourToken[];
/** So many curves are told apart; more are read in the table. */
export const mostLines = kinds.length;
const mostSteps = 400;
const mostPoints = 40;
const rowHeight = 18;

export interface NamedLine {
  readonly name: string;
  readonly steps: readonly Step[];
}

export interface StepWords {
  readonly title: string;
  /** Unit of the time. */
  readonly subtitle: string;
  readonly source: string;
  readonly time: string;
  readonly group: string;
  readonly atRisk: string;
  readonly ended: string;
  readonly stopped: string;
  readonly low: string;
  readonly high: string;
  /** Invented cases are among those that are drawn. */
  readonly synthetic: boolean;
}

/**
 * Shares over time as steps, each with its interval where it has one, half marked, and under the axis how many are still watched.
 *
 * @param start  the share before the first step: 1 of what has not ended, 0 of what has
 */
export function stepChart(lines: readonly NamedLine[], start: 0 | 1, file: string, words: StepWords, language: Language): Chart {
  const drawn = lines.map(({ name, steps }, place) => ({ name, all: steps, steps: thinned(steps, mostSteps), fill: colour(kinds[place] ?? "soft") }));
  const last = Math.max(...lines.map(({ steps }) => steps.at(-1)?.time ?? 0));
  const ticks = ticksTo(last);
  const counted = drawn.filter(({ all }) => all[0]?.atRisk !== null && all[0] !== undefined);
  const percent = (value: number) => `${numberText(value * 100, language, 0)}%`;
  const begin = { time: 0, low: start, high: start, value: start };

  function draw(plot: PlotModule, width: number) {
    const marginBottom = 36 + (counted.length === 0 ? 0 : (counted.length + 1) * rowHeight);
    return plot.plot({
      className: "quoin-plot",
      width,
      height: 300 + marginBottom,
      marginTop: 16,
      marginBottom,
      marginLeft: 48,
      marginRight: 24,
      x: { label: null, domain: [0, last || 1], ticks, tickFormat: (time: number) => numberText(time, language) },
      y: { label: null, domain: [0, 1], grid: true, tickFormat: percent },
      marks: [
        start === 1 ? plot.ruleY([0.5], { stroke: colour("soft"), strokeDasharray: "4 3" }) : null,
        drawn.map(({ steps, fill }) => {
          const band = [begin, ...steps].map(({ time, low, high }) => ({ time, low: low ?? Number.NaN, high: high ?? Number.NaN }));
          const known = steps.some(({ low }) => low !== null);
          return known ? plot.areaY(band, { x: "time", y1: "low", y2: "high", fill, fillOpacity: 0.14, curve: "step-after" }) : null;
        }),
        drawn.map(({ steps, fill }) => plot.lineY([begin, ...steps], { x: "time", y: "value", stroke: fill, strokeWidth: 2, curve: "step-after" })),
        counted.length === 0
          ? null
          : plot.text([words.atRisk], { frameAnchor: "bottom-left", dx: -44, dy: 20 + rowHeight, textAnchor: "start", fill: colour("soft") }),
        counted.map(({ all, fill }, row) =>
          plot.text(
            ticks.map((time) => ({ time, text: String(atRiskAt(all, time)) })),
            { x: "time", text: "text", frameAnchor: "bottom", dy: 20 + (row + 2) * rowHeight, fill, fontWeight: 600 },
          ),
        ),
      ],
    });
  }
  return {
    ...chartHead(words, file, words.synthetic),
    draw,
    points: drawn.flatMap(({ name, all }) =>
      thinned(all, mostPoints).map(({ time, value }) => ({
        x: time,
        y: value,
        says: `${name}, ${numberText(time, language)}: ${percent(value)}`,
      })),
    ),
    legend: drawn.map(({ name, fill }) => ({ label: name, colour: fill, isBand: false })),
    isLegendKept: true,
    table: {
      columns: [words.group, words.time, words.title, words.low, words.high, words.atRisk, words.ended, words.stopped],
      rows: drawn.flatMap(({ name, steps }) =>
        steps.map(({ time, value, low, high, atRisk, events, censored }) => [name, time, value, low, high, atRisk, events, censored]),
      ),
    },
  };
}

/** Round times from 0 on, five to ten of them. */
export function ticksTo(last: number): number[] {
  if (!(last > 0)) return [0];
  const power = 10 ** Math.floor(Math.log10(last));
  const step = [0.1, 0.2, 0.5, 1, 2].map((part) => part * power).find((each) => last / each <= 8) ?? power;
  return Array.from({ length: Math.floor(last / step + 1e-9) + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}
