import { palette } from "../../report/document/palette.ts";
import { numberOf, type PictureColumn, type PictureKind, type PictureRow, textOf } from "../look/picture-kind.ts";

const columns = {
  place: { column: "region", holds: "text", tells: { en: "Code of the place", zh: "地区代码" } },
  value: { column: "value", holds: "number", tells: { en: "Value", zh: "数值" } },
} as const satisfies Record<string, PictureColumn>;

/** Fifths of the values, from light to dark; without a value grey. */
const colour = {
  condition: {
    test: "isValid(datum.value)",
    field: "value",
    type: "quantitative",
    title: null,
    scale: { type: "quantize", range: palette.scale },
    legend: { type: "symbol", symbolType: "square" },
  },
  value: palette.wash,
};

/** Places as tiles of a table of positions, coloured by their values. */
export const tilesPicture: PictureKind = {
  name: "tiles",
  tells: { en: "Places as tiles, coloured by their values", zh: "分地区方格图" },
  columns,
  places: "tiles",
  once: ["place"],
  panels(rows, { places, width }) {
    if (places === null || !("tiles" in places)) throw new Error("a picture of tiles needs their table");
    const value = valuesOf(rows);
    const values = places.tiles.map((tile) => ({
      place: textOf(tile, "place"),
      column: numberOf(tile, "column"),
      row: numberOf(tile, "row"),
      value: value.get(textOf(tile, "place")) ?? null,
    }));
    const [across, down] = [spread(values.map(({ column }) => column)), spread(values.map(({ row }) => row))];
    const side = width / across;
    const [x, y] = ["column", "row"].map((field) => ({ field, type: "ordinal", axis: null, scale: { paddingInner: 0.06 } }));
    const known = [...value.values()].filter((each) => each !== null);
    // Dark steps of the scale begin at three fifths.
    const dark = Math.min(...known) + 0.6 * (Math.max(...known) - Math.min(...known));
    const fits = values.every(({ place }) => place.length * 4 < side);
    return [
      {
        data: { values },
        width,
        height: Math.round(side * down),
        layer: [
          { mark: { type: "rect", stroke: palette.rule, strokeWidth: 0.5 }, encoding: { x, y, color: colour } },
          ...(fits
            ? [
                {
                  mark: { type: "text", fontSize: 6.5, stroke: null },
                  encoding: {
                    x,
                    y,
                    text: { field: "place" },
                    color: { condition: { test: `datum.value > ${dark}`, value: palette.paper }, value: palette.ink },
                  },
                },
              ]
            : []),
        ],
      },
    ];
  },
};

/** Outlines that were handed in, coloured by values. */
export const mapPicture: PictureKind = {
  name: "map",
  tells: { en: "Places by outlines that you hand in, coloured by their values", zh: "按所提供轮廓绘制的分地区图" },
  columns,
  places: "outlines",
  once: ["place"],
  panels(rows, { places, width }) {
    if (places === null || !("outlines" in places)) throw new Error("a map needs outlines");
    return [
      {
        data: { values: places.outlines, format: { type: "json", property: "features" } },
        width,
        height: Math.round(width * 0.8),
        projection: { type: "mercator" },
        transform: [
          { calculate: `datum.properties[${JSON.stringify(places.key)}]`, as: "place" },
          { lookup: "place", from: { data: { values: [...valuesOf(rows)].map(([place, value]) => ({ place, value })) }, key: "place", fields: ["value"] } },
        ],
        mark: { type: "geoshape", stroke: palette.paper, strokeWidth: 0.4 },
        encoding: { color: colour },
      },
    ];
  },
};

function valuesOf(rows: readonly PictureRow[]): ReadonlyMap<string, number | null> {
  return new Map(rows.map((row) => [textOf(row, "place"), numberOf(row, "value")]));
}

function spread(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return Math.max(...known) - Math.min(...known) + 1;
}
