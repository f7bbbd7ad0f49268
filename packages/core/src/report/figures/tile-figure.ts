import type { Formatter } from "../../language/message/formatter.ts";
import { numberText } from "../../language/number-text.ts";
import { findingWords } from "../document/finding.words.ts";
import { palette } from "../document/palette.ts";
import { svgFrame, svgRect, svgText, textWidth } from "./svg-marks.ts";
import { type TileScale, tileScale } from "./tile-scale.ts";

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

/** The map of a country as tiles of one size, so that no boundary is drawn and no large empty province shouts. */
export function tileFigure(tiles: readonly Tile[], formatter: Formatter, alt: string): string {
  const values = tiles.map(({ value }) => value).filter((value) => value !== null);
  const scale = tileScale(values);
  const decimals = tileDecimals(values);
  const [firstColumn, firstRow] = [Math.min(...tiles.map(({ column }) => column)), Math.min(...tiles.map(({ row }) => row))];
  const place = (n: number, first: number) => (n - first) * (size + gap) + 2;
  const marks = tiles.flatMap(({ name, column, row, value, says }) => {
    const [x, y] = [place(column, firstColumn), place(row, firstRow)];
    const { fill, ink } = value === null ? { fill: palette.paper, ink: palette.soft } : scale.colour(value);
    const box = value === null ? svgRect(x, y, size, size, fill, palette.ruleStrong, "3 3") : svgRect(x, y, size, size, fill);
    const figure = says ?? (value === null ? "–" : numberText(value, formatter, decimals));
    const lines = name.split(" ");
    const nameSize = Math.min(formatter.language === "zh" ? 14 : 11, (size - 4) / Math.max(...lines.map((line) => textWidth(line, 1.06))));
    return [
      box,
      ...lines.map((line, index) =>
        svgText(x + size / 2, y + 24 - (lines.length - 1 - index) * 11, line, {
          anchor: "middle",
          size: Math.round(nameSize * 10) / 10,
          fill: ink,
          weight: 600,
        }),
      ),
      svgText(x + size / 2, y + 44, figure, { anchor: "middle", size: 11, fill: ink }),
    ];
  });
  const width = place(Math.max(...tiles.map(({ column }) => column)), firstColumn) + size + 2;
  const bottom = place(Math.max(...tiles.map(({ row }) => row)), firstRow) + size;
  return svgFrame(Math.max(width, 560), bottom + 44, alt, [...marks, ...legend(scale, decimals, values.length < tiles.length, bottom + 14, formatter)], 27);
}

/** Digits behind the point that tell the tiles apart: three figures of the range; none where all are whole numbers. */
function tileDecimals(values: readonly number[]): number {
  const range = Math.max(...values) - Math.min(...values);
  return values.every(Number.isInteger) || !(range > 0) ? 0 : Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(range))));
}

function legend({ limits, fills }: TileScale, decimals: number, hasGaps: boolean, y: number, formatter: Formatter): readonly string[] {
  const step = 78;
  const boxes = limits.length === 0 ? [] : fills.map((fill, index) => svgRect(2 + index * step, y, step, 10, fill));
  const texts = limits.map((limit, index) =>
    svgText(2 + index * step, y + 24, numberText(limit, formatter, decimals), { size: 11, anchor: index === 0 ? "start" : "middle", fill: palette.soft }),
  );
  const x = 2 + fills.length * step + 40;
  const gaps = hasGaps
    ? [
        svgRect(x, y, 10, 10, palette.paper, palette.ruleStrong, "3 3"),
        svgText(x + 16, y + 9, formatter.of(findingWords)("no-data"), { size: 11, fill: palette.soft }),
      ]
    : [];
  return [...boxes, ...texts, ...gaps];
}
