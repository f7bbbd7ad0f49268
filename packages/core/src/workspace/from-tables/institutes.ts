import { tableSource } from "../../schema/record-source.ts";
import { type RegisterTable, textOf } from "./table-record.ts";

/** Institutes that are companies, by the pattern of their names: enterprises, and not known to be of the transformed institutes. */
export const institutesTable: RegisterTable = {
  role: "corporatised_institutes",
  columns: ["institute_zh", "region_code"],
  records: () => [],
  mentions: (rows, { table, region }) =>
    rows.flatMap((row) => {
      const name = textOf(row, "institute_zh");
      return name === null
        ? []
        : [
            {
              name,
              source: tableSource(table, "institute_zh", name),
              region: region(textOf(row, "region_code")),
              fields: { kind: "enterprise", description: "institute and company by the pattern of its name" },
            },
          ];
    }),
};
