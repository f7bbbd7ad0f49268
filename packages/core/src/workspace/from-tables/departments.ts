import { tableSource } from "../../schema/record-source.ts";
import { furtherNames, type RegisterTable, textOf } from "./table-record.ts";

/** Departments that supervise laboratories, stations and institutions. */
export const departmentsTable: RegisterTable = {
  role: "supervising_departments",
  columns: ["name_zh", "name_en", "kind", "region_code"],
  records: () => [],
  mentions: (rows, { table, region }) =>
    rows.map((row) => {
      const name = String(textOf(row, "name_zh"));
      return {
        name,
        source: tableSource(table, "name_zh", name),
        region: region(textOf(row, "region_code")),
        fields: { labels: { zh: name, en: textOf(row, "name_en"), ...furtherNames(row, "department") }, kind: textOf(row, "kind") },
      };
    }),
};
