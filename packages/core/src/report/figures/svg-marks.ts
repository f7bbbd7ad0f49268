import { palette } from "../document/palette.ts";
import { htmlText } from "../html/html-text.ts";

/** A coordinate with one decimal: enough for print, the same on every machine. */
export function at(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** The frame of a figure; `alt` says what the figure says, `maxRem` keeps it from growing with the page. */
export function svgFrame(width: number, height: number, alt: string, marks: readonly string[], maxRem?: number): string {
  return `<svg viewBox="0 0 ${at(width)} ${at(height)}"${maxRem === undefined ? "" : ` style="max-width:${maxRem}rem"`} role="img" aria-label="${htmlText(alt)}"><title>${htmlText(alt)}</title>${marks.join("")}</svg>`;
}

export interface TextStyle {
  readonly anchor?: "start" | "middle" | "end";
  readonly size?: number;
  readonly fill?: string;
  readonly weight?: 400 | 600;
  /** A rim of this colour keeps the text legible on what it stands on. */
  readonly halo?: string;
}

export function svgText(x: number, y: number, text: string, { anchor = "start", size = 12, fill = palette.ink, weight = 400, halo }: TextStyle = {}): string {
  return `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}" font-size="${size}" fill="${fill}"${weight === 400 ? "" : ` font-weight="${weight}"`}${halo === undefined ? "" : ` stroke="${halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`}>${htmlText(text)}</text>`;
}

export function svgLine(x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1, dash = ""): string {
  return `<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" stroke="${stroke}" stroke-width="${width}"${dash === "" ? "" : ` stroke-dasharray="${dash}"`}/>`;
}

export function svgRect(x: number, y: number, width: number, height: number, fill: string, stroke = "none", dash = ""): string {
  return `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" fill="${fill}" stroke="${stroke}"${dash === "" ? "" : ` stroke-dasharray="${dash}"`}/>`;
}

/** Width of a text in a figure, in units of the viewBox: Chinese signs are as wide as high, Latin ones about 0.6 of that. */
export function textWidth(text: string, size = 12): number {
  let width = 0;
  for (const sign of text) width += (sign.codePointAt(0) ?? 0) > 0x2e7f ? size : size * 0.6;
  return width;
}
