import { table } from "../../schema/table.ts";
import { code, required, text, titled } from "../../schema/table-column.ts";

/** Outlines of places, as `import` reads them from a GeoJSON file. */
export const regionShapes = table({
  role: "region_shapes",
  title: { en: "Outlines of places for maps", zh: "地图轮廓" },
  meaning: { en: "Outlines of places for maps, of any level", zh: "各级地区的地图轮廓" },
  key: ["region"],
  columns: {
    // Of any level, so no place that is compared: a hall keeps its own outline.
    region: required(code("Place", "地区", { of: "regions", example: "01" })),
    shape: titled(
      "Outline",
      "轮廓",
      required(
        text(
          "Rings of numbers parted by blanks, x before y, one ring from the next by ;",
          "轮廓：横纵坐标交替排列，以空格分隔；各环以“;”分隔",
          "12.1 48.2 12.4 48.2 12.4 48.5 12.1 48.2",
        ),
      ),
    ),
  },
});
