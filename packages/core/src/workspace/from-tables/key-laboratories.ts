import { tableSource } from "../../schema/record-source.ts";
import { hosting, hostMentions } from "./hosting.ts";
import { idOf, numberOf, type RegisterTable, textOf } from "./table-record.ts";

/** State key laboratories: one record a row, since a joint laboratory has a row, a host and a province for each of its parts. */
export const keyLaboratoriesTable: RegisterTable = {
  role: "key_laboratories",
  columns: ["list_year", "kind", "name_zh", "area_zh", "area_en", "host_zh", "supervisor_zh", "region_code", "official_no", "start_year"],
  records: (rows, context) =>
    rows.map((row) => {
      const name = String(textOf(row, "name_zh"));
      const area = textOf(row, "area_zh");
      return {
        type: "facility",
        id: context.own(idOf("KEY_LAB", name, textOf(row, "host_zh"))),
        fields: {
          labels: { zh: name },
          type: "KEY_LAB",
          ...hosting(row, context),
          description: textOf(row, "kind"),
          fields: area === null ? [] : [area],
          official_number: textOf(row, "official_no"),
          list_year: numberOf(row, "list_year"),
          valid_from: textOf(row, "start_year"),
          source: tableSource(context.table, "name_zh", `${name} / ${textOf(row, "host_zh") ?? ""}`),
        },
      };
    }),
  mentions: hostMentions,
};
