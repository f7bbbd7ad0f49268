import type { Finding } from "../../diagnosis/finding/finding.ts";
import type { FindingChart } from "../../diagnosis/finding/finding-chart.ts";
import type { Formatter } from "../../language/message/formatter.ts";
import { isShareUnit } from "../../language/share-unit.ts";
import { findingWords } from "../document/finding.words.ts";
import { printedUnit } from "../document/printed-words.ts";
import type { SlideChart, SlideSeries } from "../document/slide-deck.ts";
import { slideWords } from "./slides.words.ts";

/** So many bars can be read from the last row, and so many where each has another one beside it. */
const mostBars = { alone: 14, paired: 8 } as const;

/** Counts up to this one are told and not drawn. */
const fewest = 3;

type Drawn = Pick<Finding, "chart" | "value" | "unit" | "threshold" | "null" | "question" | "comparison">;

/** The comparison of a finding as a chart that can be edited: its own, else its value beside the limit or the range of chance; null where there is no value to compare. */
export function slideChart(finding: Drawn, formatter: Formatter): SlideChart | null {
  const { chart } = finding;
  if (chart?.kind === "trend") return linesOf(chart, formatter);
  if (chart?.kind === "bars") return barsOf(chart, formatter);
  return valueBeside(finding, formatter);
}

function linesOf(chart: Extract<FindingChart, { kind: "trend" }>, formatter: Formatter): SlideChart {
  const say = formatter.of(slideWords);
  const unit = chart.lines[0]?.unit ?? "";
  const band: readonly SlideSeries[] =
    chart.band === null
      ? []
      : [
          { name: say("band-low", { band: chart.band.label }), values: chart.band.low, role: "beside" },
          { name: say("band-high", { band: chart.band.label }), values: chart.band.high, role: "beside" },
        ];
  return {
    kind: "lines",
    title: formatter.text(chart.title),
    unit: printedUnit(unit, formatter) ?? "",
    categories: chart.years.map(String),
    series: [...chart.lines.map(({ label, values }): SlideSeries => ({ name: formatter.text(label), values, role: "own" })), ...band],
    isPercent: isShareUnit(unit),
  };
}

function barsOf(chart: Extract<FindingChart, { kind: "bars" }>, formatter: Formatter): SlideChart {
  const say = formatter.of(slideWords);
  const isPaired = chart.bars.some(({ reference = null }) => reference !== null);
  const shown = chart.bars.slice(0, isPaired ? mostBars.paired : mostBars.alone);
  // What the bars are held against, as bars of their own: an editable chart has no line across.
  const limit: readonly (readonly [string, number])[] = chart.threshold === null ? [] : [[formatter.of(findingWords)("limit"), chart.threshold]];
  const chance: readonly (readonly [string, number])[] =
    chart.band === null
      ? limit
      : [[say("band-low", { band: chart.band.label }), chart.band.low], [say("band-high", { band: chart.band.label }), chart.band.high], ...limit];
  return {
    kind: "bars",
    title: formatter.text(chart.title),
    unit: printedUnit(chart.unit, formatter) ?? "",
    categories: [...shown.map(({ label }) => formatter.text(label)), ...chance.map(([name]) => name)],
    series: [
      { name: say("observed"), values: [...shown.map(({ value }) => value), ...chance.map(([, held]) => held)], role: "own" },
      ...(isPaired
        ? [{ name: say("beside"), values: [...shown.map(({ reference = null }) => reference), ...chance.map(() => null)], role: "beside" as const }]
        : []),
    ],
    isPercent: isShareUnit(chart.unit),
    limits: chance.length,
  };
}

function valueBeside({ value, unit, threshold, null: chance, question, comparison }: Drawn, formatter: Formatter): SlideChart | null {
  const say = formatter.of(slideWords);
  const limits: readonly (readonly [string, number])[] =
    chance !== null
      ? [
          [say("chance-low"), chance.p05],
          [say("chance-high"), chance.p95],
        ]
      : threshold === null
        ? []
        : [[formatter.of(findingWords)("limit"), threshold]];
  if (value === null || limits.length === 0 || saysItself([value, ...limits.map(([, limit]) => limit)], unit)) return null;
  return {
    kind: "bars",
    title: comparison === null ? formatter.text(question) : formatter.of(findingWords)("compared", { what: comparison.text }),
    unit: printedUnit(unit, formatter) ?? "",
    categories: [say("observed"), ...limits.map(([name]) => name)],
    series: [{ name: say("observed"), values: [value, ...limits.map(([, limit]) => limit)], role: "own" }],
    isPercent: isShareUnit(unit),
    limits: limits.length,
  };
}

/** One against one, or two: a sentence says as much, and a bar says nothing. */
function saysItself(values: readonly number[], unit: string): boolean {
  return !isShareUnit(unit) && values.every((value) => Number.isInteger(value) && value >= 0 && value <= fewest);
}
