import { palette } from "../../report/document/palette.ts";
import { textWidth } from "../../report/figures/svg-marks.ts";
import type { PictureSpec } from "./picture-drawer.ts";
import type { PictureFrame } from "./picture-kind.ts";

/** Height of a row of names and of a line of small print, in points. */
export const rowHeight = 12;
const small = 7;

/** Colours of kinds after Okabe and Ito; with each goes a way of dashing, so that lines are told apart without colour. */
export const kindColours = palette.kinds;
export const kindDashes: readonly (readonly number[])[] = [
  [1, 0],
  [6, 3],
  [2, 2],
  [8, 3, 2, 3],
  [4, 2, 1, 2],
];
/** Kinds that are told apart; more are said to be too many. */
export const mostKinds = kindColours.length;

/** Shapes of dots in the same order. */
const kindShapes = ["circle", "square", "triangle-up", "diamond", "cross"];

/** Scales of colour, dash and shape by which groups are told apart. */
export function kindScales(groups: readonly string[]): { readonly colour: PictureSpec; readonly dash: PictureSpec; readonly shape: PictureSpec } {
  return {
    shape: { domain: groups, range: kindShapes.slice(0, groups.length) },
    colour: { domain: groups, range: kindColours.slice(0, groups.length) },
    dash: { domain: groups, range: kindDashes.slice(0, groups.length) },
  };
}

/** Marks of numbers in the reader's way. */
function numberLocale(language: string): PictureSpec {
  const german = { decimal: ",", thousands: ".", grouping: [3], currency: ["", " €"] };
  return { number: language === "de" ? german : { decimal: ".", thousands: ",", grouping: [3], currency: ["", ""] } };
}

/** Points that the stroke of a legend is long, squared as its sign is given: two dashes of the longest kind but one. */
const strokeSize = 260;

/** A legend of lines below the drawing: each long enough to show how it is dashed, side by side as far as the width allows. */
export function strokeLegend(texts: readonly string[], width: number): PictureSpec {
  return { symbolType: "stroke", symbolOpacity: 1, symbolSize: strokeSize, columns: legendColumns(texts, width, Math.sqrt(strokeSize) + 16) };
}

/** Columns of a legend of some texts that fit a width; beside each text stands a sign that takes so many points with its room. */
export function legendColumns(texts: readonly string[], width: number, sign = 24): number {
  const widest = texts.reduce((most, text) => Math.max(most, textWidth(text, 8)), 0) + sign;
  return Math.max(1, Math.min(texts.length, Math.floor(width / widest)));
}

const ownOfPanel: PictureSpec = { color: "independent", strokeDash: "independent", opacity: "independent", shape: "independent" };

/** The whole of a picture: its panels under title and subtitle, and under them the small print. */
export function wholePicture(
  panels: readonly PictureSpec[],
  { width }: Pick<PictureFrame, "width">,
  words: { readonly title: string; readonly subtitle: string; readonly smallPrint: string; readonly language: string },
): PictureSpec {
  const lines = wrapped(words.smallPrint, width, small);
  const printed = lines.length === 0 ? [] : [smallPrint(lines, width)];
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    ...(words.title === "" ? {} : { title: titleOf(words.title, words.subtitle, width) }),
    background: palette.paper,
    padding: 4,
    spacing: 6,
    vconcat: [...panels, ...printed],
    // Each panel keeps its own legend, above the small print.
    resolve: { scale: ownOfPanel, legend: ownOfPanel },
    config: {
      font: "Noto Sans CJK SC, DejaVu Sans, sans-serif",
      locale: numberLocale(words.language),
      title: { font: "Noto Sans CJK SC, DejaVu Sans, sans-serif", fontWeight: "normal", color: palette.ink, subtitleColor: palette.soft },
      view: { stroke: null },
      axis: {
        labelPadding: 4,
        labelFontSize: 8,
        titleFontSize: 8,
        titleFontWeight: "normal",
        labelColor: palette.ink,
        titleColor: palette.soft,
        gridColor: palette.rule,
        domainColor: palette.ruleStrong,
        tickColor: palette.ruleStrong,
      },
      legend: {
        labelFontSize: 8,
        titleFontSize: 8,
        titleFontWeight: "normal",
        labelColor: palette.ink,
        titleColor: palette.soft,
        orient: "bottom",
        // One below the other: side by side they would be wider than the picture.
        layout: { bottom: { direction: "vertical", anchor: "start", margin: 4 } },
        symbolSize: 60,
      },
    },
  };
}

function titleOf(title: string, subtitle: string, width: number): PictureSpec {
  return {
    text: wrapped(title, width, 10),
    ...(subtitle === "" ? {} : { subtitle: wrapped(subtitle, width, 8) }),
    anchor: "start",
    fontSize: 10,
    subtitleFontSize: 8,
    offset: 8,
  };
}

function smallPrint(lines: readonly string[], width: number): PictureSpec {
  return {
    data: { values: [{}] },
    width,
    height: lines.length * 9,
    mark: { type: "text", text: lines, align: "left", baseline: "top", fontSize: small, lineHeight: 9, color: palette.soft, x: 0, y: 0 },
  };
}

/** A text in lines that fit a width; one word alone may be longer. Chinese has no spaces and is parted between signs. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? []) {
    if (line !== "" && textWidth(`${line}${part}`.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += part;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}
