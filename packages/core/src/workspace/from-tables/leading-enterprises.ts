import { tableSource } from "../../schema/record-source.ts";
import { type RegisterTable, textOf } from "./table-record.ts";

/** National key leading enterprises of agricultural industrialisation. */
export const leadingEnterprisesTable: RegisterTable = {
  role: "agri_leading_enterprises",
  columns: ["name_zh", "region_code"],
  records: () => [],
  mentions: (rows, { table, region }) =>
    rows.flatMap((row) => {
      const name = textOf(row, "name_zh");
      return name === null
        ? []
        : [
            {
              name,
              source: tableSource(table, "name_zh", name),
              region: region(textOf(row, "region_code")),
              fields: { kind: "enterprise", grade: "leading-enterprise" },
            },
          ];
    }),
};
