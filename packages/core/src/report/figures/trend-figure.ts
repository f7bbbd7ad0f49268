import type { Formatter } from "../../language/message/formatter.ts";
import type { LocalText } from "../../language/text.ts";
import { findingWords } from "../document/finding.words.ts";
import { palette } from "../document/palette.ts";
import { axisText, axisTicks, tickDecimals } from "./axis-ticks.ts";
import { at, svgFrame, svgLine, svgText, textWidth } from "./svg-marks.ts";

type Values = readonly (number | null)[];

/** Lines over years, before the band of what chance alone gives. A missing point is null and leaves a gap. */
export interface Trend {
  readonly years: readonly number[];
  readonly lines: readonly { readonly label: LocalText; readonly values: Values }[];
  readonly band: { readonly label: LocalText; readonly low: Values; readonly high: Values } | null;
  readonly threshold: number | null;
  /** The figures of the axis are percentages. */
  readonly isPercent?: boolean;
}

const top = 14;
const left = 52;

/** The chart of a development: observed lines with their names at the end, the comparison as a grey band behind them. `width` in points of the page. */
export function trendFigure({ years, lines, band, threshold, isPercent = false }: Trend, formatter: Formatter, alt: string, width = 680): string {
  const height = Math.round(130 + width * 0.3);
  const bottom = height - 38;
  const present = [...lines.flatMap(({ values }) => values), ...(band === null ? [] : [...band.low, ...band.high]), threshold].filter(
    (value) => value !== null,
  );
  if (years.length === 0 || present.length === 0) return svgFrame(width, 40, alt, [svgText(0, 24, "–")]);
  const names = [...lines.map(({ label }) => formatter.text(label)), ...(band === null ? [] : [formatter.text(band.label)])];
  const right = width - Math.min(240, Math.max(...names.map((name) => textWidth(name, 13))) + 12);
  const ticks = axisTicks(Math.min(...present), Math.max(...present), 5);
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const bottomTick = ticks[0] ?? 0;
  const span = (ticks.at(-1) ?? 1) - bottomTick || 1;
  const x = (year: number) => left + ((year - first) / (last - first || 1)) * (right - left);
  const y = (value: number) => bottom - ((value - bottomTick) / span) * (bottom - top);
  const decimals = tickDecimals(ticks);
  const marks = ticks.map(
    (tick) =>
      `${svgLine(left, y(tick), right, y(tick), palette.rule)}${svgText(left - 8, y(tick) + 4, axisText(tick, decimals, isPercent, formatter), { anchor: "end", fill: palette.soft })}`,
  );
  if (band !== null) marks.push(...bandMarks(band, years, x, y));
  for (const year of shownYears(years, Math.max(2, Math.floor((right - left) / 44))))
    marks.push(svgText(x(year), bottom + 20, String(year), { anchor: "middle", fill: palette.soft }));
  if (threshold !== null)
    marks.push(
      svgLine(left, y(threshold), right, y(threshold), palette.ink, 1, "5 4"),
      svgText(left + 4, y(threshold) - 5, formatter.of(findingWords)("limit"), { size: 11 }),
    );
  lines.forEach(({ values }, index) => {
    marks.push(...lineMarks(values, years, x, y, palette.kinds[index % palette.kinds.length] ?? palette.ink, index > 0));
  });
  marks.push(...endLabels(lines, band, formatter, right, y));
  return svgFrame(width, height, alt, marks);
}

/** Years that can be written under the axis without touching, counted back from the last. */
function shownYears(years: readonly number[], room: number): readonly number[] {
  const every = Math.ceil(years.length / room);
  return years.filter((_, index) => (years.length - 1 - index) % every === 0);
}

type Scale = (value: number) => number;

/** Runs of years in which every one of the series has a value. */
function runs(years: readonly number[], series: readonly Values[]): readonly (readonly number[])[] {
  const found: number[][] = [[]];
  years.forEach((_, index) => {
    if (series.every((values) => typeof values[index] === "number")) found.at(-1)?.push(index);
    else if (found.at(-1)?.length !== 0) found.push([]);
  });
  return found.filter((run) => run.length > 0);
}

function bandMarks({ low, high }: { readonly low: Values; readonly high: Values }, years: readonly number[], x: Scale, y: Scale): readonly string[] {
  return runs(years, [low, high]).map((run) => {
    const corner = (values: Values) => (index: number) => `${at(x(years[index] ?? 0))},${at(y(values[index] ?? 0))}`;
    return `<polygon points="${[...run.map(corner(high)), ...[...run].reverse().map(corner(low))].join(" ")}" fill="${palette.band}"/>`;
  });
}

function lineMarks(values: Values, years: readonly number[], x: Scale, y: Scale, stroke: string, isSecond: boolean): readonly string[] {
  return runs(years, [values]).flatMap((run) => {
    const points = run.map((index) => ({ x: at(x(years[index] ?? 0)), y: at(y(values[index] ?? 0)) }));
    const path = `<polyline points="${points.map((point) => `${point.x},${point.y}`).join(" ")}" fill="none" stroke="${stroke}" stroke-width="2"${isSecond ? ' stroke-dasharray="7 3"' : ""}/>`;
    return [path, ...points.map((point) => `<circle cx="${point.x}" cy="${point.y}" r="3" fill="${stroke}"/>`)];
  });
}

/** Names beside the last points, moved apart where they would touch. */
function endLabels(lines: Trend["lines"], band: Trend["band"], formatter: Formatter, right: number, y: Scale): readonly string[] {
  const labels: { readonly text: string; readonly y: number; readonly fill: string }[] = lines.flatMap(({ label, values }, index) => {
    const last = values.findLast((value) => value !== null);
    return last === undefined || last === null
      ? []
      : [{ text: formatter.text(label), y: y(last) + 4, fill: palette.kinds[index % palette.kinds.length] ?? palette.ink }];
  });
  const [low, high] = [band?.low.findLast((value) => value !== null), band?.high.findLast((value) => value !== null)];
  if (band !== null && typeof low === "number" && typeof high === "number")
    labels.push({ text: formatter.text(band.label), y: (y(low) + y(high)) / 2 + 4, fill: palette.soft });
  let free = Number.NEGATIVE_INFINITY;
  return labels
    .sort((a, b) => a.y - b.y)
    .map((label) => {
      free = Math.max(label.y, free + 15);
      return svgText(right + 8, free, label.text, { fill: label.fill, weight: 600 });
    });
}
