import { tableSource } from "../../schema/record-source.ts";
import { hosting, hostMentions } from "./hosting.ts";
import { idOf, numberOf, type RegisterTable, textOf } from "./table-record.ts";

/** Field observation and test stations. */
export const fieldStationsTable: RegisterTable = {
  role: "field_stations",
  columns: ["list_year", "designated_by", "name_zh", "host_zh", "supervisor_zh", "region_code"],
  records: (rows, context) =>
    rows.map((row) => {
      const name = String(textOf(row, "name_zh"));
      return {
        type: "facility",
        id: context.own(idOf("FIELD_STATION", name)),
        fields: {
          labels: { zh: name },
          type: "FIELD_STATION",
          ...hosting(row, context),
          designated_by: textOf(row, "designated_by"),
          list_year: numberOf(row, "list_year"),
          source: tableSource(context.table, "name_zh", name),
        },
      };
    }),
  mentions: hostMentions,
};
