import type { LayeredRoadmap, RoadmapBar, RoadmapMark, RoadmapRow } from "../../../capabilities/consolidation/roadmap/roadmap-answer.ts";
import { roadmapLayers } from "../../../capabilities/consolidation/roadmap/roadmap-kinds.ts";
import { lastOf } from "../../../contract/assert-present.ts";
import type { Formatter } from "../../../language/message/formatter.ts";
import { groupedText, numberText } from "../../../language/number-text.ts";
import { palette } from "../../document/palette.ts";
import { unitWords } from "../../document/printed-words.ts";
import { at, svgFrame, svgLine, svgRect, svgText, textWidth } from "../svg-marks.ts";
import { inLanes } from "./lanes.ts";
import { type RoadmapWord, roadmapWords } from "./roadmap-figure.words.ts";

/** Colours of the picture: of paper in a document, of the reader's light or dark on a page. */
export interface RoadmapPaint {
  readonly ink: string;
  readonly soft: string;
  readonly rule: string;
  readonly strong: string;
  readonly wash: string;
  readonly bar: string;
  readonly barInk: string;
  readonly own: string;
  readonly ownInk: string;
  readonly mark: string;
  readonly forecast: string;
  readonly hatch: string;
  readonly paper: string;
}

export const paperPaint: RoadmapPaint = {
  ink: palette.ink,
  soft: palette.soft,
  rule: palette.rule,
  strong: palette.ruleStrong,
  wash: palette.wash,
  bar: palette.scale[1],
  barInk: palette.ink,
  own: palette.accent,
  ownInk: palette.paper,
  mark: palette.kinds[1],
  forecast: palette.kinds[2],
  hatch: palette.hatch,
  paper: palette.paper,
};

const [layerWidth, widestLabel, head, lane, pad] = [28, 236, 30, 17, 4];
const moneyHeight = 40;
const readinessWidth = 38;
const [mostBars, mostMarks] = [5, 4];
/** More arrows than this are a web and no picture. */
const mostLinks = 60;

interface Placed {
  readonly row: RoadmapRow;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly string[];
}

/** The layered roadmap as a picture: a band a layer, a row a thing, a column a year; bars are lines of plans, marks are promises, forecasts and milestones, hatches are gaps; money below. */
export function roadmapFigure(roadmap: LayeredRoadmap, formatter: Formatter, paint: RoadmapPaint = paperPaint, width = 1480): string {
  const { from, to, rows, links, money } = roadmap;
  const say: (word: RoadmapWord) => string = formatter.of(roadmapWords);
  const labelWidth = Math.min(widestLabel, width * 0.28);
  const left = layerWidth + labelWidth;
  const column = (width - left - 8) / (to - from + 1);
  const x = (year: number): number => left + Math.min(Math.max(year - from, 0), to - from + 1) * column;
  const drawn: string[] = [];
  const placed: Placed[] = [];
  let y = head;
  for (const layer of roadmapLayers) {
    const own = rows.filter((row) => row.layer === layer);
    if (own.length === 0) continue;
    const top = y;
    for (const row of own) {
      const next = drawRow(row, y);
      placed.push(next);
      y += next.height;
    }
    drawn.push(...layerBand(say(layer), top, y));
    y += 6;
  }
  const rowMarks = placed.flatMap(({ marks }) => marks);
  const moneyTop = y;
  const most = Math.max(1, ...money.flatMap(({ years }) => years.map(({ committed, intended }) => committed + intended)));
  const moneyMarks = money.flatMap(({ name, years }) => {
    const bottom = y + moneyHeight - 4;
    const marks = [
      svgText(left - 8, y + moneyHeight / 2 + 4, formatter.text(name), { anchor: "end", fill: paint.ink }),
      svgLine(left, bottom, x(to + 1), bottom, paint.rule),
    ];
    const scale = (moneyHeight - 20) / most;
    for (const { year, committed, intended } of years) {
      if (committed + intended === 0) continue;
      const [start, wide] = [x(year) + column * 0.15, column * 0.7];
      const [low, high] = [committed * scale, intended * scale];
      marks.push(svgRect(start, bottom - low, wide, low, paint.own), svgRect(start, bottom - low - high, wide, high, paint.paper, paint.own));
      const text = groupedText(committed + intended, formatter);
      if (textWidth(text, 10) <= column + 4)
        marks.push(svgText(start + wide / 2, bottom - low - high - 3, text, { anchor: "middle", size: 10, fill: paint.soft }));
    }
    y += moneyHeight;
    return marks;
  });
  if (money.length > 0) {
    drawn.push(...layerBand(say("money"), moneyTop, y));
    y += 6;
  }
  const bottom = y;
  const grid = Array.from({ length: to - from + 2 }, (_, place) => svgLine(x(from + place), head - 6, x(from + place), bottom, paint.rule));
  const yearTexts = Array.from({ length: to - from + 1 }, (_, place) =>
    svgText(x(from + place) + column / 2, head - 12, String(from + place), { anchor: "middle", fill: paint.ink, weight: 600, size: 12 }),
  );
  const lines = arrows();
  const legend = legendMarks(bottom + 20, lines.length > 0);
  const alt = `${roadmap.system === null ? "" : `${formatter.text(roadmap.system.label)}, `}${from}–${to}: ${rows.length}`;
  return svgFrame(width, bottom + 20 + legend.height, alt, [
    patterns(paint),
    ...drawn,
    ...grid,
    ...rowMarks.filter((mark) => mark.includes("quoin-")),
    ...lines,
    ...rowMarks.filter((mark) => !mark.includes("quoin-")),
    ...moneyMarks,
    ...yearTexts,
    ...legend.marks,
  ]);

  function layerBand(name: string, top: number, end: number): readonly string[] {
    const middle = (top + end) / 2;
    const size = Math.min(13, Math.max(9, ((end - top) / Math.max(1, textWidth(name, 1))) * 0.9));
    return [
      svgRect(0, top, layerWidth - 4, end - top, paint.wash),
      `<text transform="translate(${at(layerWidth / 2 + 2)} ${at(middle)}) rotate(-90)" text-anchor="middle" font-size="${at(size)}" font-weight="600" fill="${paint.ink}">${name}</text>`,
      svgLine(0, top, width, top, paint.strong),
    ];
  }

  function drawRow(row: RoadmapRow, top: number): Placed {
    const marks: string[] = [];
    const bars = inLanes(
      row.bars.map((bar) => ({ from: x(bar.from), to: x(bar.to + 1), bar })),
      mostBars,
      0,
    );
    const pointed = inLanes(
      row.marks.map((mark) => markStretch(mark, unitOf(row) !== null)),
      row.marks[0]?.kind === "market" ? 1 : mostMarks,
    );
    const height = Math.max(lane + pad * 2, (bars.lanes + pointed.lanes) * lane + pad * 2);
    for (const { from: first, to: last, state } of row.spans)
      if (state !== "money") marks.push(svgRect(x(first), top + 1, x(last + 1) - x(first), height - 2, `url(#quoin-${state})`));
    const readiness = row.trl === null ? "" : `TRL ${row.trl}`;
    const room = labelWidth - 14 - (readiness === "" ? 0 : readinessWidth);
    marks.push(svgText(left - 8, top + height / 2 + 4, readiness, { anchor: "end", size: 10, fill: paint.soft }));
    const edge = left - 8 - (readiness === "" ? 0 : readinessWidth);
    const name = labelOf(row);
    // A name that is a little too long is written smaller before it is cut.
    const size = labelSizes.find((each) => textWidth(name, each) <= room) ?? lastOf(labelSizes);
    marks.push(svgText(edge, top + height / 2 + 4, fitted(name, room, size), { anchor: "end", fill: paint.ink, size, weight: row.needed ? 600 : 400 }));
    for (const { lane: place, of } of bars.placed) marks.push(...barMarks(of.bar, of.from, of.to, top + pad + place * lane));
    for (const { lane: place, of } of pointed.placed) marks.push(...pointMarks(of, top + pad + (bars.lanes + place) * lane + lane / 2));
    const hidden = bars.left + pointed.left;
    if (hidden > 0) marks.push(svgText(width - 10, top + height - 5, `+${hidden} ${say("more")}`, { anchor: "end", size: 10, fill: paint.soft }));
    marks.push(svgLine(layerWidth, top + height, width, top + height, paint.rule));
    return { row, top, height, marks };
  }

  function barMarks(bar: RoadmapBar, first: number, last: number, top: number): readonly string[] {
    const isOwn = bar.type === "plan-line";
    const [fill, ink] = isOwn ? [paint.own, paint.ownInk] : [paint.bar, paint.barInk];
    const text = fitted(formatter.text(bar.office), last - first - 6, 10.5);
    return [
      svgRect(
        first + 1,
        top + 1,
        Math.max(2, last - first - 2),
        lane - 3,
        fill,
        bar.basis === "derived" ? paint.strong : "none",
        bar.basis === "derived" ? "3 2" : "",
      ),
      ...(text === "" ? [] : [svgText(first + 5, top + lane - 5.5, text, { size: 10.5, fill: ink })]),
    ];
  }

  function markStretch(
    mark: RoadmapMark,
    isUnitSaid: boolean,
  ): {
    readonly from: number;
    readonly to: number;
    readonly mark: RoadmapMark;
    readonly x: number;
    readonly text: string;
  } {
    const place =
      mark.year === null ? width - 12 : mark.kind === "takeover" ? x(mark.year) : mark.kind === "milestone" ? x(mark.year) : x(mark.year) + column / 2;
    const text = markText(mark, isUnitSaid);
    if (mark.kind === "market" && mark.year !== null) return { from: x(mark.year) + 1, to: x(mark.year + 1) - 1, mark, x: place, text };
    const wide = textWidth(text, 10.5);
    const isLate = place + wide + 12 > width;
    const [low, high] = mark.kind === "takeover" ? [x(mark.low ?? mark.year ?? to + 1), x(mark.high ?? to + 1)] : [place, place];
    return {
      from: Math.min(low, isLate ? place - wide - 10 : place - 6),
      to: Math.max(high, isLate ? place + 8 : place + wide + 10),
      mark,
      x: place,
      text,
    };
  }

  /** The one unit of the figures of a market, which its row says once. */
  function unitOf(row: RoadmapRow): string | null {
    const [unit, ...others] = new Set(row.marks.map((each) => unitText(each.unit).trim()));
    return row.marks[0]?.kind !== "market" || unit === undefined || unit === "" || others.length > 0 ? null : unit;
  }

  function labelOf(row: RoadmapRow): string {
    const [name, unit] = [formatter.text(row.label), unitOf(row)];
    if (unit === null) return name;
    return `${name}${formatter.aside(unit)}`;
  }

  function markText({ kind, year, value, unit, office, label }: RoadmapMark, isUnitSaid: boolean): string {
    if (kind === "takeover") return year === null ? say("never") : String(Math.floor(year));
    if (kind === "milestone") return formatter.text(label);
    const number = value === null ? "" : value >= 1_000 ? groupedText(value, formatter) : numberText(value, formatter);
    const figure = value === null ? "" : `${number}${isUnitSaid ? "" : unitText(unit)}`;
    return kind === "market" || office === null ? figure : `${figure} ${formatter.text(office)}`;
  }

  function unitText(unit: string | null): string {
    if (unit === null) return "";
    if (unit === "percent" || unit === "%") return say("percent");
    if (unit === "10k") return say("tenThousand");
    return formatter.language === "zh" ? formatter.word(unitWords[unit] ?? ` ${unit}`) : ` ${formatter.text({ en: unit, zh: unit })}`;
  }

  function pointMarks({ mark, x: place, text, from: start }: ReturnType<typeof markStretch>, middle: number): readonly string[] {
    const colour = mark.kind === "takeover" || mark.kind === "market" ? paint.forecast : paint.mark;
    const isLate = place + textWidth(text, 10.5) + 12 > width;
    const said =
      mark.kind === "market"
        ? svgText(place, middle + 4, textWidth(text, 10.5) > column - 2 ? fitted(text, column - 2, 10.5) : text, {
            anchor: "middle",
            size: 10.5,
            fill: paint.forecast,
          })
        : svgText(isLate ? place - 9 : place + 8, middle + 4, text, { anchor: isLate ? "end" : "start", size: 10.5, fill: paint.ink, halo: paint.paper });
    if (mark.kind === "market") return [said];
    if (mark.kind === "takeover") {
      const [low, high] = [x(mark.low ?? mark.year ?? to + 1), x(mark.high ?? to + 1)];
      return [svgLine(low, middle, high, middle, colour, 2.5), svgLine(low, middle - 4, low, middle + 4, colour, 1.5), diamond(place, middle, colour), said];
    }
    if (mark.kind === "milestone")
      return [
        `<circle cx="${at(place)}" cy="${at(middle)}" r="4.5" fill="${mark.done === null ? paint.paper : colour}" stroke="${colour}" stroke-width="1.5"/>`,
        said,
      ];
    return start > place ? [] : [`<path d="M${at(place - 5)} ${at(middle - 4)}h10l-5 9z" fill="${colour}"/>`, said];
  }

  function diamond(px: number, py: number, fill: string): string {
    return `<path d="M${at(px)} ${at(py - 5.5)}l5.5 5.5l-5.5 5.5l-5.5 -5.5z" fill="${fill}"/>`;
  }

  function arrows(): readonly string[] {
    const byId = new Map(placed.map((each) => [each.row.id, each]));
    const shown = links.flatMap((link) => {
      const [below, above] = [byId.get(link.from), byId.get(link.to)];
      return below === undefined || above === undefined ? [] : [{ below, above }];
    });
    if (shown.length > mostLinks) return [];
    return shown.map(({ below, above }, nth) => {
      const tx = pointOf(above, nth);
      // Straight up where a bar lies below the point, else from the end of the bar that is nearest to it.
      const ends = below.row.bars.map(({ from: first, to: last }) => Math.min(Math.max(tx, x(first) + 4), x(last + 1) - 4));
      const sx = ends.length === 0 ? tx : ends.reduce((best, each) => (Math.abs(each - tx) < Math.abs(best - tx) ? each : best));
      const isUp = above.top < below.top;
      const [sy, ty] = [isUp ? below.top + pad : below.top + below.height - pad, isUp ? above.top + above.height - 2 : above.top + 2];
      const bend = (sy + ty) / 2;
      const tip = isUp ? 5 : -5;
      return `<path d="M${at(sx)} ${at(sy)}C${at(sx)} ${at(bend)} ${at(tx)} ${at(bend)} ${at(tx)} ${at(ty)}M${at(tx - 3)} ${at(ty + tip)}L${at(tx)} ${at(ty)}L${at(tx + 3)} ${at(ty + tip)}" fill="none" stroke="${paint.strong}" stroke-width="0.9" stroke-opacity="0.6"/>`;
    });
  }

  /** Where an arrow meets a row: at its first mark, else within its first bar, each arrow a little further. */
  function pointOf({ row }: Placed, nth: number): number {
    const marks = row.marks.flatMap(({ year, kind }) => (year === null ? [] : [kind === "takeover" || kind === "milestone" ? x(year) : x(year) + column / 2]));
    if (marks.length > 0) return Math.min(...marks);
    const starts = row.bars.map(({ from: first }) => x(first));
    return (starts.length === 0 ? left : Math.min(...starts)) + column * (0.25 + 0.5 * ((nth * 0.618) % 1));
  }

  /** Marks that are drawn, each with what it stands for. */
  function legendMarks(top: number, hasArrows: boolean): { readonly marks: readonly string[]; readonly height: number } {
    const bars = rows.flatMap((row) => row.bars);
    const isMarked = (...kinds: readonly RoadmapMark["kind"][]): boolean => rows.some(({ marks: own }) => own.some(({ kind }) => kinds.includes(kind)));
    const isPaid = (part: "committed" | "intended"): boolean => money.some(({ years }) => years.some((year) => year[part] > 0));
    const entries: readonly (readonly [word: RoadmapWord, isDrawn: boolean, mark: (px: number, py: number) => string])[] = [
      ["own", bars.some(({ type }) => type === "plan-line"), (px, py) => svgRect(px, py - 9, 20, 11, paint.own)],
      ["line", bars.some(({ type }) => type !== "plan-line"), (px, py) => svgRect(px, py - 9, 20, 11, paint.bar)],
      ["derived", bars.some(({ basis }) => basis === "derived"), (px, py) => svgRect(px, py - 9, 20, 11, paint.bar, paint.strong, "3 2")],
      ["target", isMarked("target", "capacity", "readiness"), (px, py) => `<path d="M${at(px + 5)} ${at(py - 8)}h10l-5 9z" fill="${paint.mark}"/>`],
      [
        "milestone",
        isMarked("milestone"),
        (px, py) => `<circle cx="${at(px + 10)}" cy="${at(py - 4)}" r="4.5" fill="${paint.paper}" stroke="${paint.mark}" stroke-width="1.5"/>`,
      ],
      ["takeover", isMarked("takeover"), (px, py) => svgLine(px, py - 4, px + 20, py - 4, paint.forecast, 2.5) + diamond(px + 10, py - 4, paint.forecast)],
      ...(["open", "unfunded", "unknown"] as const).map(
        (state) =>
          [
            state,
            rows.some(({ spans }) => spans.some((span) => span.state === state)),
            (px: number, py: number) => svgRect(px, py - 9, 20, 11, `url(#quoin-${state})`, paint.strong),
          ] as const,
      ),
      ["committed", isPaid("committed"), (px, py) => svgRect(px, py - 9, 20, 11, paint.own)],
      ["intended", isPaid("intended"), (px, py) => svgRect(px, py - 9, 20, 11, paint.paper, paint.own)],
      ["needs", hasArrows, (px, py) => svgLine(px, py - 4, px + 20, py - 4, paint.strong)],
    ];
    let [px, py] = [layerWidth, top];
    const marks = entries.flatMap(([word, isDrawn, mark]) => {
      if (!isDrawn) return [];
      const wide = 28 + textWidth(say(word), 11) + 18;
      if (px + wide > width) [px, py] = [layerWidth, py + 20];
      const both = [mark(px, py), svgText(px + 26, py, say(word), { size: 11, fill: paint.soft })];
      px += wide;
      return both;
    });
    return { marks, height: py - top + 12 };
  }
}

/** Hatches of the gaps; told apart by direction and weight, not by colour alone. */
function patterns({ hatch, soft }: RoadmapPaint): string {
  const lines = (id: string, path: string, stroke: string, width: number): string =>
    `<pattern id="quoin-${id}" width="8" height="8" patternUnits="userSpaceOnUse"><path d="${path}" stroke="${stroke}" stroke-width="${width}" stroke-opacity="0.55" fill="none"/></pattern>`;
  return `<defs>${lines("open", "M-2 2L2 -2M0 8L8 0M6 10L10 6", hatch, 2)}${lines("unfunded", "M-2 6L2 10M0 0L8 8M6 -2L10 2", hatch, 0.9)}${lines("unknown", "M4 3.5h1", soft, 1.4)}</defs>`;
}

/** Sizes in which a name is written, the usual one first. */
const labelSizes = [12, 11, 10] as const;

function fitted(text: string, room: number, size = 12): string {
  if (textWidth(text, size) <= room) return text;
  let kept = text;
  while (kept !== "" && textWidth(`${kept}…`, size) > room) kept = kept.slice(0, -1);
  return kept === "" ? "" : `${kept}…`;
}
