import { palette } from "../../report/document/palette.ts";
import { isGiven, listed, numberOf, type PictureColumn, type PictureKind, textOf } from "../look/picture-kind.ts";
import { kindScales, legendColumns, strokeLegend } from "../look/picture-look.ts";

const technology: PictureColumn = { column: "technology", holds: "text", tells: { en: "Technology", zh: "技术" } };
const shares = {
  low: { column: "share_p10", holds: "number", optional: true, tells: { en: "One in ten", zh: "一成分位" } },
  middle: { column: "share_p50", holds: "number", tells: { en: "One in two", zh: "中位" } },
  high: { column: "share_p90", holds: "number", optional: true, tells: { en: "Nine in ten", zh: "九成分位" } },
} as const satisfies Record<string, PictureColumn>;
const y = (field: string, title: string) => ({ field, type: "quantitative", title });
const years = (title: string) => ({
  field: "year",
  type: "quantitative",
  title,
  scale: { zero: false, nice: false },
  // A year stands under its tick, the first and the last too.
  axis: { format: "d", grid: false, tickMinStep: 1, labelFlush: false },
});

/** Shares of technologies in years to come: the middle as a line, from one in ten to nine in ten as a band. */
export const substitutionPicture: PictureKind = {
  name: "substitution",
  tells: { en: "Shares of technologies in years to come, with bands", zh: "各技术未来份额及区间" },
  columns: { technology, year: { column: "year", holds: "number", tells: { en: "Year", zh: "年份" } }, ...shares },
  panels(rows, { say, width }) {
    const technologies = listed(rows, "technology");
    const scales = kindScales(technologies);
    const color = { field: "technology", type: "nominal", title: null, scale: scales.colour, legend: strokeLegend(technologies, width) };
    const strokeDash = { field: "technology", type: "nominal", title: null, scale: scales.dash };
    const x = years(say("year"));
    const values = rows.map((row) => ({
      technology: textOf(row, "technology"),
      ...Object.fromEntries(["year", "low", "middle", "high"].map((role) => [role, numberOf(row, role)])),
    }));
    return [
      {
        data: { values },
        width,
        height: Math.round(width * 0.6),
        layer: [
          { mark: { type: "area", opacity: 0.14 }, encoding: { x, y: y("low", say("share")), y2: { field: "high" }, color } },
          { mark: { type: "line", strokeWidth: 1.4 }, encoding: { x, y: y("middle", say("share")), color, strokeDash } },
        ],
      },
    ];
  },
};

/**
 * What the same method would have said in former years: a line from each origin on, the older the paler, and what came as dots. A technology is told by colour, by dashes and by the shape of
 * its dots; a forecast of one year alone, of which no line can be drawn, is a stroke across its year.
 */
export const vintagesPicture: PictureKind = {
  name: "vintages",
  tells: { en: "What would have been said in former years, and what came", zh: "历次预测与实际值" },
  columns: {
    technology,
    origin: { column: "origin", holds: "number", tells: { en: "Year in which it would have been said", zh: "预测所在年份" } },
    year: { column: "target_year", holds: "number", tells: { en: "Year of which it was said", zh: "预测年份" } },
    middle: shares.middle,
    observed: { column: "observed", holds: "number", optional: true, tells: { en: "What came", zh: "实际值" } },
  },
  panels(rows, { say, width }) {
    const technologies = listed(rows, "technology");
    const scales = kindScales(technologies);
    const color = { field: "technology", type: "nominal", title: null, scale: scales.colour, legend: strokeLegend(technologies, width) };
    const strokeDash = { field: "technology", type: "nominal", title: null, scale: scales.dash };
    const shape = {
      field: "technology",
      type: "nominal",
      title: say("came"),
      scale: scales.shape,
      legend: { columns: legendColumns(technologies, width), symbolFillColor: palette.soft, symbolStrokeColor: palette.soft },
    };
    const x = years(say("year"));
    const lineOf = (row: (typeof rows)[number]): string => JSON.stringify([textOf(row, "technology"), numberOf(row, "origin")]);
    const lengths = new Map<string, number>();
    for (const row of rows) lengths.set(lineOf(row), (lengths.get(lineOf(row)) ?? 0) + 1);
    const values = rows.map((row) => ({
      technology: textOf(row, "technology"),
      ...Object.fromEntries(["origin", "year", "middle", "observed"].map((role) => [role, numberOf(row, role)])),
      alone: lengths.get(lineOf(row)) === 1 ? numberOf(row, "middle") : null,
    }));
    const lines = {
      mark: { type: "line", strokeWidth: 1.2 },
      encoding: { x, y: y("middle", say("share")), color, strokeDash, detail: { field: "origin" }, ...ages(values, say("said-in"), width) },
    };
    const strokes = {
      mark: { type: "point", shape: "stroke", size: 120, strokeWidth: 1.2 },
      encoding: { x, y: y("alone", say("share")), color },
    };
    const dots = {
      mark: { type: "point", filled: true, size: 26, opacity: 1, stroke: palette.paper, strokeWidth: 0.6 },
      encoding: { x, y: y("observed", say("share")), color, shape },
    };
    const layer = [lines, ...(values.some(({ alone }) => alone !== null) ? [strokes] : []), ...(isGiven(rows, "observed") ? [dots] : [])];
    // What came has a legend of its own: its dots are no lines.
    return [{ data: { values }, width, height: Math.round(width * 0.6), layer, resolve: { legend: { color: "shared", shape: "independent" } } }];
  },
};

/** Older forecasts are paler; the legend shows the first and the last. One origin alone needs none. */
function ages(values: readonly object[], title: string, width: number): object {
  const origins = values.flatMap((value) => ("origin" in value && typeof value.origin === "number" ? [value.origin] : []));
  const [first, last] = [Math.min(...origins), Math.max(...origins)];
  if (!(first < last)) return {};
  const legend = { ...strokeLegend([String(first), String(last)], width), values: [first, last], format: "d", title };
  return { opacity: { field: "origin", type: "quantitative", title, scale: { domain: [first, last], range: [0.35, 1] }, legend } };
}
