import type { Formatter } from "../../language/message/formatter.ts";
import { numberText } from "../../language/number-text.ts";
import type { LocalText } from "../../language/text.ts";
import { findingWords } from "../document/finding.words.ts";
import { palette } from "../document/palette.ts";
import { printedLabel } from "../document/printed-words.ts";
import { axisText, axisTicks, tickDecimals } from "./axis-ticks.ts";
import { svgFrame, svgLine, svgRect, svgText, textWidth } from "./svg-marks.ts";

/** One bar a thing, in the order given; `band` and `threshold` are drawn behind all of them. */
export interface Bars {
  readonly bars: readonly {
    readonly label: LocalText;
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
    /** What the bar is held against, drawn as a mark across it. */
    readonly reference?: number | null | undefined;
  }[];
  readonly band: { readonly label: LocalText; readonly low: number; readonly mean: number; readonly high: number } | null;
  readonly threshold: number | null;
  /** Every figure is a percentage, with one decimal. */
  readonly isPercent?: boolean;
}

const top = 24;
/** Bars from which they stand closer. */
const many = 20;

/** Horizontal bars from zero with their values, and intervals where there are any; a missing value is a dash. */
export function barFigure({ bars, band, threshold, isPercent = false }: Bars, formatter: Formatter, alt: string, width = 680): string {
  const row = bars.length > many ? 16 : 20;
  const left = Math.min(width / 3, Math.max(40, ...bars.map(({ label }) => textWidth(printedLabel(label, formatter)))) + 10);
  const values = [
    ...bars.flatMap(({ value, low, high, reference }) => [value, low, high, reference ?? null]),
    band?.low ?? null,
    band?.high ?? null,
    threshold,
  ].filter((value) => value !== null);
  const ticks = axisTicks(Math.min(0, ...values), Math.max(0, ...values), 5);
  const [from = 0, to = 1] = [ticks[0], ticks.at(-1)];
  const right = width - 64;
  const x = (value: number) => left + ((value - from) / (to - from || 1)) * (right - left);
  const bottom = top + bars.length * row + 6;
  const decimals = tickDecimals(ticks);
  const said = (value: number): string => (isPercent ? formatter.percent(numberText(value, formatter, 1)) : numberText(value, formatter));
  // Beside a mark or an interval a figure would be read as theirs: then the figures of the bars have a column of their own.
  const isApart = bars.some(({ high, reference }) => high !== null || typeof reference === "number");
  const marks = ticks.flatMap((tick) => [
    svgLine(x(tick), top, x(tick), bottom, palette.rule),
    svgText(x(tick), bottom + 16, axisText(tick, decimals, isPercent, formatter), { anchor: "middle", fill: palette.soft }),
  ]);
  if (band !== null)
    marks.push(
      svgRect(x(band.low), top, Math.max(1, x(band.high) - x(band.low)), bottom - top, palette.band),
      svgLine(x(band.mean), top, x(band.mean), bottom, palette.ruleStrong),
      svgText(Math.min(x(band.low), right - textWidth(formatter.text(band.label), 11)), top - 7, formatter.text(band.label), { size: 11, fill: palette.soft }),
    );
  bars.forEach(({ label, value, low, high, reference }, index) => {
    const y = top + 4 + index * row;
    const baseline = y + row / 2 + 3;
    marks.push(svgText(left - 8, baseline, shortened(printedLabel(label, formatter), left - 10), { anchor: "end" }));
    if (value === null) {
      marks.push(svgText(x(0) + 6, baseline, "–", { fill: palette.soft }));
      return;
    }
    marks.push(svgRect(Math.min(x(0), x(value)), y + 3, Math.abs(x(value) - x(0)), row - 8, palette.accent));
    if (typeof reference === "number") marks.push(svgLine(x(reference), y + 1, x(reference), y + row - 3, palette.kinds[1], 2.5));
    if (low !== null && high !== null) marks.push(...whisker(x(low), x(high), y + row / 2 - 1));
    marks.push(isApart ? svgText(width - 2, baseline, said(value), { anchor: "end" }) : svgText(Math.max(x(value), x(0)) + 6, baseline, said(value)));
  });
  marks.push(svgLine(x(0), top, x(0), bottom, palette.ruleStrong));
  if (threshold !== null)
    marks.push(
      svgLine(x(threshold), top, x(threshold), bottom, palette.ink, 1, "5 4"),
      // Above the bars, where a band has not its name there.
      svgText(x(threshold) + 4, band === null ? top - 7 : bottom - 4, formatter.of(findingWords)("limit"), { size: 11 }),
    );
  return svgFrame(width, bottom + 26, alt, marks);
}

function whisker(low: number, high: number, y: number): readonly string[] {
  return [svgLine(low, y, high, y, palette.ink), svgLine(low, y - 3, low, y + 3, palette.ink), svgLine(high, y - 3, high, y + 3, palette.ink)];
}

function shortened(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`) > room) kept = kept.slice(0, -1);
  return `${kept}…`;
}
