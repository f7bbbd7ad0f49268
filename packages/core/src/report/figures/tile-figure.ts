import type { Language } from "../../text.ts";
import { numberText } from "../number-text.ts";
import { palette } from "../palette.ts";
import { svgFrame, svgRect, svgText } from "./svg-marks.ts";

/** A place on the tile grid; `value` null is no data, which is never a colour of the scale. */
export interface Tile {
  readonly name: string;
  readonly column: number;
  readonly row: number;
  readonly value: number | null;
  /** What stands in the tile instead of the number. */
  readonly says?: string;
}

const size = 58;
const gap = 3;

/** The map of a country as tiles of one size, so that no boundary is drawn and no large empty province shouts. Five classes of equal width. */
export function tileFigure(tiles: readonly Tile[], language: Language, alt: string): string {
  const values = tiles.map(({ value }) => value).filter((value) => value !== null);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const steps = palette.scale.length;
  const step = (value: number) => (high > low ? Math.min(steps - 1, Math.floor(((value - low) / (high - low)) * steps)) : 0);
  const [firstColumn, firstRow] = [Math.min(...tiles.map(({ column }) => column)), Math.min(...tiles.map(({ row }) => row))];
  const place = (n: number, first: number) => (n - first) * (size + gap) + 2;
  const marks = tiles.flatMap(({ name, column, row, value, says }) => {
    const [x, y] = [place(column, firstColumn), place(row, firstRow)];
    const ink = value === null ? palette.soft : (palette.scaleInk[step(value)] ?? palette.ink);
    const box =
      value === null
        ? svgRect(x, y, size, size, palette.paper, palette.ruleStrong, "3 3")
        : svgRect(x, y, size, size, palette.scale[step(value)] ?? palette.wash);
    const figure = says ?? (value === null ? "–" : numberText(value, language));
    return [
      box,
      svgText(x + size / 2, y + 24, name, { anchor: "middle", size: language === "zh" ? 14 : name.length > 9 ? 9.5 : 11, fill: ink, weight: 600 }),
      svgText(x + size / 2, y + 44, figure, { anchor: "middle", size: 12, fill: ink }),
    ];
  });
  const width = place(Math.max(...tiles.map(({ column }) => column)), firstColumn) + size + 2;
  const bottom = place(Math.max(...tiles.map(({ row }) => row)), firstRow) + size;
  return svgFrame(width, bottom + 44, alt, [...marks, ...legend(low, high, values.length > 0, values.length < tiles.length, bottom + 14, language)]);
}

function legend(low: number, high: number, hasValues: boolean, hasGaps: boolean, y: number, language: Language): readonly string[] {
  const marks: string[] = [];
  if (hasValues && high > low)
    palette.scale.forEach((fill, index) => {
      const from = low + ((high - low) * index) / palette.scale.length;
      marks.push(svgRect(2 + index * 70, y, 70, 10, fill), svgText(2 + index * 70, y + 24, numberText(from, language), { size: 11, fill: palette.soft }));
    });
  if (hasValues && high > low)
    marks.push(svgText(2 + palette.scale.length * 70, y + 24, numberText(high, language), { size: 11, anchor: "end", fill: palette.soft }));
  if (hasGaps)
    marks.push(
      svgRect(380, y, 10, 10, palette.paper, palette.ruleStrong, "3 3"),
      svgText(396, y + 9, language === "zh" ? "无数据" : "no data", { size: 11, fill: palette.soft }),
    );
  return marks;
}
