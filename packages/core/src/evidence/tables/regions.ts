import { table } from "../../schema/table.ts";
import { code, flag, name, number, region, required, text, titled } from "../../schema/table-column.ts";

/** Regions of the territory: its tree, and where each stands on the map of tiles. */
export const regions = table({
  role: "regions",
  title: { en: "Regions", zh: "地区" },
  meaning: { en: "Regions: code, name, what they belong to, place on the map", zh: "地区：代码、名称、隶属与图上位置" },
  key: ["code"],
  columns: {
    code: required(region("Code of the region", "地区代码")),
    name: required(name("Name of the region", "地区名称", "Northern Region")),
    parent: region("Region that it belongs to", "上级地区"),
    level: code("Level in the tree", "层级", { example: "region" }),
    subdivision: code("ISO 3166-2 code", "ISO 3166-2 代码", { example: "XX-01" }),
    macro_region: code("Macro-region", "区域板块", { example: "north" }),
    tile_column: titled("Column of the tile", "格子列", number("Column of the tile, 0 = west", "格子列，0 为最西", "tile", { example: 3 })),
    tile_row: titled("Row of the tile", "格子行", number("Row of the tile, 0 = north", "格子行，0 为最北", "tile", { example: 2 })),
    in_panel: flag("Whether it is compared with the others", "是否参与比较"),
    note: text("Note", "备注"),
  },
  national: "code",
});
