import { pictureWords } from "../look/picture.words.ts";
import { isGiven, numberOf, type PictureKind, textOf } from "../look/picture-kind.ts";
import { kindScales, legendColumns, rowHeight } from "../look/picture-look.ts";

const parts = ["dva", "ddc", "fva", "fdc"] as const;

/** Where the value of exports comes from: one bar a country, its parts side by side; as shares of exports where these are known. */
export const chainsPicture: PictureKind = {
  name: "value-chains",
  tells: { en: "Where the value of exports comes from", zh: "出口价值的来源构成" },
  columns: {
    name: { column: "country", holds: "text", tells: { en: "Country", zh: "国家" } },
    whole: { column: "exports", holds: "number", optional: true, tells: { en: "Exports", zh: "出口" } },
    ...Object.fromEntries(parts.map((part) => [part, { column: part, holds: "number", tells: pictureWords.text(part) }] as const)),
  },
  once: ["name"],
  panels(rows, { say, width }) {
    const isShare = isGiven(rows, "whole");
    const values = rows.flatMap((row) =>
      parts.map((part, order) => {
        const [value, whole] = [numberOf(row, part), numberOf(row, "whole")];
        return {
          name: textOf(row, "name"),
          part: say(part),
          order,
          value: value === null ? null : isShare ? (whole === null || whole === 0 ? null : value / whole) : value,
        };
      }),
    );
    const { colour } = kindScales(parts.map((part) => say(part)));
    return [
      {
        data: { values },
        width,
        height: rows.length * (rowHeight + 4),
        mark: { type: "bar", height: rowHeight },
        encoding: {
          y: { field: "name", type: "nominal", sort: null, title: null, axis: { labelLimit: 120 } },
          x: { field: "value", type: "quantitative", title: say(isShare ? "part-of" : "amount"), axis: isShare ? { format: ".0%" } : {} },
          color: {
            field: "part",
            type: "nominal",
            title: null,
            scale: colour,
            legend: {
              columns: legendColumns(
                parts.map((part) => say(part)),
                width,
              ),
            },
          },
          order: { field: "order", type: "quantitative" },
        },
      },
    ];
  },
};
