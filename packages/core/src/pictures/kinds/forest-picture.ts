import { palette } from "../../report/document/palette.ts";
import { numberOf, type PictureKind, textOf } from "../look/picture-kind.ts";
import { rowHeight } from "../look/picture-look.ts";

/** Estimates as squares with their intervals, one a row, beside the value at which nothing differs. */
export const forestPicture: PictureKind = {
  name: "forest",
  tells: { en: "Effects with their intervals, one a row", zh: "各项效应及区间" },
  columns: {
    name: { column: "name", holds: "text", tells: { en: "What is estimated", zh: "估计对象" } },
    estimate: { column: "estimate", holds: "number", tells: { en: "Estimate", zh: "估计值" } },
    low: { column: "low", holds: "number", tells: { en: "Low end of the interval", zh: "区间下限" } },
    high: { column: "high", holds: "number", tells: { en: "High end of the interval", zh: "区间上限" } },
  },
  once: ["name"],
  panels(rows, { say, width, reference }) {
    const values = rows.map((row) => ({
      name: textOf(row, "name"),
      ...Object.fromEntries(["estimate", "low", "high"].map((role) => [role, numberOf(row, role)])),
    }));
    const y = { field: "name", type: "nominal", sort: null, title: null, axis: { grid: false, labelLimit: 160 } };
    const x = (field: string) => ({ field, type: "quantitative", title: say("estimate"), scale: { zero: false } });
    return [
      {
        data: { values },
        width,
        height: values.length * (rowHeight + 4),
        layer: [
          { mark: { type: "rule", strokeDash: [3, 3], color: palette.soft }, encoding: { x: { datum: reference } } },
          { mark: { type: "rule", strokeWidth: 1.2, color: palette.ink }, encoding: { y, x: x("low"), x2: { field: "high" } } },
          { mark: { type: "point", shape: "square", filled: true, size: 36, color: palette.accent, opacity: 1 }, encoding: { y, x: x("estimate") } },
        ],
      },
    ];
  },
};
