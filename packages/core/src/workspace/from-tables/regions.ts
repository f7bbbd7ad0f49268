import type { TableRecord } from "../../register/table-record.ts";
import { idOf, numberOf, type RegisterTable, sourceOf, textOf } from "./table-record.ts";

/** Provinces, and the nation that they belong to. */
export const regionsTable: RegisterTable = {
  role: "regions",
  columns: ["region_code", "iso_3166_2", "name_zh", "name_en", "macro_region", "tile_col", "tile_row", "in_panel"],
  records: (rows, { table, rows: rowsOf }) => {
    const seats = new Map(rowsOf("province_capitals").map((row) => [textOf(row, "region_code"), row]));
    const provinces = rows.map((row): TableRecord => {
      const code = String(textOf(row, "region_code"));
      const seat = seats.get(code);
      return {
        type: "region",
        id: idOf(code),
        fields: {
          labels: { en: textOf(row, "name_en"), zh: textOf(row, "name_zh") },
          code_system: "GB/T 2260",
          parent: "CN",
          level: "province",
          iso_3166_2: textOf(row, "iso_3166_2"),
          macro_region: textOf(row, "macro_region"),
          tile_column: numberOf(row, "tile_col"),
          tile_row: numberOf(row, "tile_row"),
          in_panel: numberOf(row, "in_panel") === 1,
          ...(seat === undefined ? {} : { capital: textOf(seat, "capital_zh"), latitude: numberOf(seat, "latitude"), longitude: numberOf(seat, "longitude") }),
          source: sourceOf(table, "region_code", code),
        },
      };
    });
    return provinces.length === 0 ? [] : [nation, ...provinces];
  },
};

const nation: TableRecord = {
  type: "region",
  id: "CN",
  fields: { labels: { en: "China", zh: "全国" }, code_system: "ISO 3166-1", level: "nation", in_panel: false, source: "ISO 3166-1: CN" },
};
