import type { Language } from "@quoin/core";
import { unitText } from "../language/unit-text.ts";
import { drawingFonts, escaped } from "../shared/charts/svg-of-chart.ts";
import { colourTokens } from "../theme/tokens.ts";
import type { IndicatorYear } from "./indicator-year.ts";
import { scaleSteps, stepRanges } from "./scale-steps.ts";

/** A place with its cell in the grid that stands for a map. */
export interface PlacedTile {
  readonly id: string;
  readonly column: number;
  readonly row: number;
}

interface Words {
  readonly title: string;
  readonly legend: string;
  readonly source: string;
}

const [width, margin, gap, head, foot] = [720, 8, 3, 60, 78];

/** The tiles of a map as a picture of its own, printed on paper: a place without a figure is an empty tile with a broken outline. */
export function svgOfTiles(
  { figures, indicator, say }: Pick<IndicatorYear, "figures" | "indicator" | "say">,
  places: readonly PlacedTile[],
  nameOf: (id: string) => string,
  language: Language,
  { title, legend, source }: Words,
): string {
  const [left, top] = [Math.min(...places.map(({ column }) => column)), Math.min(...places.map(({ row }) => row))];
  const columns = Math.max(...places.map(({ column }) => column)) - left + 1;
  const rows = Math.max(...places.map(({ row }) => row)) - top + 1;
  const wide = (width - 2 * margin - (columns - 1) * gap) / columns;
  const high = Math.min(wide, 64);
  const height = head + rows * (high + gap) + foot;
  const steps = scaleSteps(figures.map(({ value }) => value));
  const text = (x: number, y: number, size: number, fill: string, said: string, more = "") =>
    `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${more}>${escaped(said)}</text>`;
  const ground = (step: 1 | 2 | 3 | 4 | 5) => [colourTokens[`scale-${step}`].light, colourTokens[`scale-${step}-ink`].light] as const;
  const tiles = places.map(({ id, column, row }) => {
    const [x, y] = [margin + (column - left) * (wide + gap), head + (row - top) * (high + gap)];
    const figure = figures.find(({ region }) => region === id);
    const step = figure === undefined ? undefined : steps.get(figure.value);
    const [fill, ink] = step === undefined ? (["none", colourTokens.soft.light] as const) : ground(step);
    const line = step === undefined ? ` stroke="${colourTokens["rule-strong"].light}" stroke-dasharray="3 3"` : "";
    return [
      `<rect x="${x}" y="${y}" width="${wide}" height="${high}" fill="${fill}"${line}/>`,
      text(x + 5, y + 17, 12, ink, nameOf(id)),
      text(x + 5, y + 36, 13, ink, figure === undefined ? "–" : say(figure.value, language), ' font-weight="600"'),
    ].join("");
  });
  const below = head + rows * (high + gap) + 16;
  const scale = stepRanges(figures.map(({ value }) => value)).map(({ step, low, high: most }, place) => {
    const [fill, ink] = ground(step);
    const x = margin + place * 96;
    return `<rect x="${x}" y="${below + 8}" width="92" height="20" fill="${fill}"/>${text(x + 6, below + 22, 12, ink, `${say(low, language)}–${say(most, language)}`)}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${drawingFonts}">`,
    `<title>${escaped(title)}</title><rect width="100%" height="100%" fill="#ffffff"/>`,
    text(margin, 22, 16, colourTokens.ink.light, title, ' font-weight="600"'),
    text(margin, 42, 13, colourTokens.soft.light, unitText(indicator.unit, language)),
    ...tiles,
    text(margin, below, 12, colourTokens.soft.light, legend),
    ...scale,
    text(margin, height - 12, 11, colourTokens.soft.light, source),
    "</svg>",
  ].join("");
}
