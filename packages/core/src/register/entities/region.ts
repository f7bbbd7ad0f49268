import { entity, type RecordOf } from "../../schema/entity.ts";
import { code, flag, integer, many, number, reference, text } from "../../schema/entity-field.ts";
import { openLists } from "../../schema/entity-policy.ts";

/** A place: a nation, a province, a prefecture, a NUTS region, a site. Its id is the official code. */
export const region = entity({
  type: "region",
  label: { en: "Region", zh: "地区" },
  policy: { ...openLists, place: [["parent"]] },
  fields: {
    code_system: text("Classification (GB/T 2260, NUTS)", "代码体系（GB/T 2260、NUTS）"),
    code_version: text("Version of the classification", "代码版本"),
    parent: reference("region", "Belongs to", "上级地区"),
    level: text("Level", "层级"),
    iso_3166_2: text("ISO 3166-2 code", "ISO 3166-2 代码"),
    macro_region: text("Macro-region", "区域板块"),
    tile_column: integer("Column in the tile map", "方格图列"),
    tile_row: integer("Row in the tile map", "方格图行"),
    in_panel: flag("Counts in comparisons of regions", "参与地区比较"),
    capital: text("Seat of government", "首府"),
    latitude: number("Latitude", "纬度", { min: -90, max: 90, unit: "degrees" }),
    longitude: number("Longitude", "经度", { min: -180, max: 180, unit: "degrees" }),
    layout_elements: many(code("plan-layout-elements", "Role in the spatial layout", "空间布局角色")),
  },
});
export type Region = RecordOf<typeof region>;
