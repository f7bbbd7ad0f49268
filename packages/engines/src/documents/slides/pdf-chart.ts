import type { SlideChart, SlideSeries } from "@quoin/core";
import { inks, type Pen } from "./pdf-page.ts";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Scale {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** The chart of a sheet: bars from zero, the first one above, or lines over years; a gap stays a gap. What it is held against is grey. */
export function drawChart(page: PDFKit.PDFDocument, pen: Pen, chart: SlideChart, box: Box): void {
  const title = chart.unit === "" ? chart.title : `${chart.title} · ${chart.unit}`;
  pen.line(pen.cut(title, box.width, 16), { x: box.x, y: box.y + 16, size: 16, ink: inks.soft });
  const hasKey = chart.series.length > 1;
  if (hasKey) key(page, pen, chart, box);
  const inner = { x: box.x, y: box.y + 28, width: box.width, height: box.height - 28 - (hasKey ? 24 : 0) };
  if (chart.kind === "bars") bars(page, pen, chart, inner);
  else lines(page, pen, chart, inner);
}

function inkOf({ role }: SlideSeries, at: number): string {
  return role === "own" ? (inks.own[at % inks.own.length] ?? inks.ink) : inks.beside;
}

function key(page: PDFKit.PDFDocument, pen: Pen, { series }: SlideChart, box: Box): void {
  let x = box.x;
  const y = box.y + box.height - 6;
  for (const [at, each] of series.entries()) {
    page.rect(x, y - 9, 14, 9).fill(inkOf(each, at));
    pen.line(each.name, { x: x + 20, y, size: 14 });
    x += 44 + pen.width(each.name, 14);
  }
}

function numbersOf({ series }: SlideChart): readonly number[] {
  return series.flatMap(({ values }) => values.flatMap((value) => (value === null || !Number.isFinite(value) ? [] : [value])));
}

/** From zero, in steps of 1, 2 or 5. */
function scaleOf(values: readonly number[]): Scale {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const rough = (high - low || 1) / 5;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = unit * ([1, 2, 5, 10].find((each) => each * unit >= rough) ?? 10);
  return { from: Math.floor(low / step) * step, to: Math.ceil(high / step) * step || step, step };
}

/** Three digits that count, as on the pages; shares and values below one have as many digits as tell the values apart. */
function printed(chart: SlideChart): (value: number) => string {
  const shown = (value: number) => (chart.isPercent ? 100 * value : value);
  const all = numbersOf(chart).map((value) => Math.abs(shown(value)));
  const largest = Math.max(0, ...all);
  const decimals = all.every(Number.isInteger) || largest >= 100 ? 0 : largest >= 1 ? 1 : largest >= 0.1 ? 2 : 4;
  const counting = (value: number) => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
  const isEach = !chart.isPercent && !all.every(Number.isInteger) && largest >= 1;
  return (value) =>
    `${shown(value)
      .toFixed(isEach ? counting(value) : decimals)
      .replace("-", "−")}${chart.isPercent ? "%" : ""}`;
}

function bars(page: PDFKit.PDFDocument, pen: Pen, chart: SlideChart, box: Box): void {
  const say = printed(chart);
  const size = Math.max(8, Math.min(18, (box.height / Math.max(1, chart.categories.length)) * 0.6));
  const left = Math.min(box.width / 3, Math.max(...chart.categories.map((each) => pen.width(each, size)), 0) + 10);
  const right = box.width - Math.max(...numbersOf(chart).map((value) => pen.width(say(value), size)), 0) - 12;
  const { from, to } = scaleOf(numbersOf(chart));
  const at = (value: number) => box.x + left + ((value - from) / (to - from)) * (right - left);
  const row = box.height / Math.max(1, chart.categories.length);
  for (const [index, category] of chart.categories.entries()) {
    const top = box.y + index * row;
    pen.line(pen.cut(category, left - 10, size), { x: box.x + left - 8, y: top + row / 2 + size * 0.35, size, anchor: "end" });
    const thick = (row * 0.7) / chart.series.length;
    for (const [place, each] of chart.series.entries()) {
      const value = each.values[index] ?? null;
      const y = top + row * 0.15 + place * thick;
      if (value === null || !Number.isFinite(value)) {
        pen.line("–", { x: at(0) + 6, y: y + thick / 2 + size * 0.35, size, ink: inks.soft });
        continue;
      }
      page
        .rect(Math.min(at(0), at(value)), y, Math.abs(at(value) - at(0)), thick * 0.9)
        .fill(index >= chart.categories.length - (chart.limits ?? 0) ? inks.beside : inkOf(each, place));
      pen.line(say(value), { x: Math.max(at(0), at(value)) + 6, y: y + thick / 2 + Math.min(size, thick) * 0.35, size: Math.min(size, Math.max(8, thick)) });
    }
  }
  page
    .moveTo(at(0), box.y)
    .lineTo(at(0), box.y + box.height)
    .lineWidth(1)
    .stroke(inks.ink);
}

function lines(page: PDFKit.PDFDocument, pen: Pen, chart: SlideChart, box: Box): void {
  const size = 16;
  const say = printed(chart);
  const { from, to, step } = scaleOf(numbersOf(chart));
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step);
  const left = Math.max(...ticks.map((tick) => pen.width(say(tick), size))) + 10;
  const bottom = box.y + box.height - 24;
  const at = (index: number) => box.x + left + (chart.categories.length < 2 ? 0.5 : index / (chart.categories.length - 1)) * (box.width - left - 40);
  const high = (value: number) => bottom - ((value - from) / (to - from)) * (bottom - box.y - 8);
  for (const tick of ticks) {
    page
      .moveTo(box.x + left, high(tick))
      .lineTo(box.x + box.width, high(tick))
      .lineWidth(0.6)
      .stroke(inks.rule);
    pen.line(say(tick), { x: box.x + left - 8, y: high(tick) + size * 0.35, size, anchor: "end", ink: inks.soft });
  }
  const every = Math.max(1, Math.ceil(chart.categories.length / 10));
  for (const [index, category] of chart.categories.entries())
    if (index % every === 0) pen.line(category, { x: at(index), y: bottom + 20, size, anchor: "middle", ink: inks.soft });
  for (const [place, each] of chart.series.entries()) {
    page.lineWidth(each.role === "own" ? 3 : 1.6);
    if (each.role === "own") page.undash();
    else page.dash(6, { space: 4 });
    let isDown = false;
    for (const [index, value] of each.values.entries()) {
      if (value === null || !Number.isFinite(value)) isDown = false;
      else if (isDown) page.lineTo(at(index), high(value));
      else {
        page.moveTo(at(index), high(value));
        isDown = true;
      }
    }
    page.stroke(inkOf(each, place));
    page.undash();
  }
}
