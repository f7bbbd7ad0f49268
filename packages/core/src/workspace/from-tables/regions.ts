import { comparedLevel, type Territory } from "../../evidence/territory/territory.ts";
import { namedIn } from "../../evidence/territory/territory-names.ts";
import type { TableRecord } from "../../register/changes/table-record.ts";
import { tableSource } from "../../schema/record-source.ts";
import { furtherNames, idOf, numberOf, type RegisterTable, textOf } from "./table-record.ts";

/** Places of the territory, and the root that they belong to. */
export const regionsTable: RegisterTable = {
  role: "regions",
  columns: ["region_code", "iso_3166_2", "name_zh", "name_en", "macro_region", "tile_col", "tile_row", "in_panel"],
  also: ["parent", "level"],
  records: (rows, { table, rows: rowsOf, territory, region }) => {
    const seats = new Map(rowsOf("province_capitals").map((row) => [textOf(row, "region_code"), row]));
    const { root, codes } = territory;
    const isMarked = rows.some((row) => numberOf(row, "in_panel") !== null);
    const ofPanel = comparedLevel(territory);
    // Where the table tells levels apart, those of the level that the office compares; else those that belong to the root.
    const isTold = territory.compared !== undefined && rows.some((row) => textOf(row, "level") === territory.compared);
    const isCompared = (row: Parameters<typeof textOf>[0]): boolean => {
      if (isMarked) return numberOf(row, "in_panel") === 1;
      return isTold ? textOf(row, "level") === territory.compared : (textOf(row, "parent") ?? root.id) === root.id;
    };
    const places = rows.map((row): TableRecord => {
      const code = String(textOf(row, "region_code"));
      const seat = seats.get(code);
      const isRoot = code === root.id;
      return {
        type: "region",
        id: idOf(code),
        fields: {
          labels: { en: textOf(row, "name_en"), zh: textOf(row, "name_zh"), ...furtherNames(row, "name") },
          ...(codes === undefined ? {} : { code_system: codes.system, ...(codes.version === undefined ? {} : { code_version: codes.version }) }),
          parent: isRoot ? null : (region(textOf(row, "parent")) ?? root.id),
          level: textOf(row, "level") ?? (isRoot ? territory.levels[0] : ofPanel?.level)?.id ?? null,
          iso_3166_2: textOf(row, "iso_3166_2"),
          macro_region: textOf(row, "macro_region"),
          tile_column: numberOf(row, "tile_col"),
          tile_row: numberOf(row, "tile_row"),
          in_panel: !isRoot && isCompared(row),
          ...(seat === undefined ? {} : { capital: textOf(seat, "capital_zh"), latitude: numberOf(seat, "latitude"), longitude: numberOf(seat, "longitude") }),
          source: tableSource(table, "region_code", code),
        },
      };
    });
    return places.length === 0 || places.some(({ id }) => id === root.id) ? places : [rootRecord(territory), ...places];
  },
};

/** How the source of a root begins that no row describes. */
export const rootSource = "quoin.yaml: territory.root ";

/** The root that no row describes. */
function rootRecord({ root, levels }: Territory): TableRecord {
  const level = levels[0]?.id ?? null;
  return {
    type: "region",
    id: root.id,
    fields: { labels: namedIn(root.names, root.id), level, in_panel: false, source: `${rootSource}${root.id}` },
  };
}
