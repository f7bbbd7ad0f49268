import { palette } from "../../report/document/palette.ts";
import { isGiven, listed, numberOf, type PictureColumn, type PictureKind, textOf } from "../look/picture-kind.ts";
import { kindScales } from "../look/picture-look.ts";

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
  axis: { format: "d", grid: false, tickMinStep: 1 },
});

/** Shares of technologies in years to come: the middle as a line, from one in ten to nine in ten as a band. */
export const substitutionPicture: PictureKind = {
  name: "substitution",
  tells: { en: "Shares of technologies in years to come, with bands", zh: "各技术未来份额及区间" },
  columns: { technology, year: { column: "year", holds: "number", tells: { en: "Year", zh: "年份" } }, ...shares },
  panels(rows, { say, width }) {
    const scales = kindScales(listed(rows, "technology"));
    const color = { field: "technology", type: "nominal", title: null, scale: scales.colour, legend: { symbolType: "stroke", symbolOpacity: 1 } };
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

/** What the same method would have said in former years: a line from each origin on, and what came as dots. */
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
    const scales = kindScales(listed(rows, "technology"));
    const color = { field: "technology", type: "nominal", title: null, scale: scales.colour };
    const x = years(say("year"));
    const values = rows.map((row) => ({
      technology: textOf(row, "technology"),
      ...Object.fromEntries(["origin", "year", "middle", "observed"].map((role) => [role, numberOf(row, role)])),
    }));
    const lines = {
      mark: { type: "line", strokeWidth: 0.9, opacity: 0.75 },
      encoding: { x, y: y("middle", say("share")), color, detail: { field: "origin" } },
    };
    const dots = {
      mark: { type: "point", filled: true, size: 22, opacity: 1, stroke: palette.paper, strokeWidth: 0.6 },
      encoding: { x, y: y("observed", say("share")), color },
    };
    return [{ data: { values }, width, height: Math.round(width * 0.6), layer: isGiven(rows, "observed") ? [lines, dots] : [lines] }];
  },
};
