import { tableSource } from "../../schema/record-source.ts";
import { organisationId } from "./organisations.ts";
import { idOf, type RegisterTable, textOf } from "./table-record.ts";

/** National manufacturing innovation centres and the companies that operate them. */
export const innovationCentresTable: RegisterTable = {
  role: "manufacturing_innovation_centres_partial",
  columns: ["name_zh", "field_en", "city_zh", "region_code", "approved", "operator_zh", "source"],
  records: (rows, { table, own, region }) =>
    rows.map((row) => {
      const name = String(textOf(row, "name_zh"));
      const [field, operator] = [textOf(row, "field_en"), textOf(row, "operator_zh")];
      return {
        type: "facility",
        id: own(idOf("NMIC", name)),
        fields: {
          labels: { zh: name, en: field === null ? null : `National innovation centre, ${field}` },
          type: "NMIC",
          ladder_step: "NMIC-2",
          operator: operator === null ? null : organisationId(operator),
          region: region(textOf(row, "region_code")),
          place: textOf(row, "city_zh"),
          fields: field === null ? [] : [field],
          valid_from: textOf(row, "approved"),
          description: textOf(row, "source"),
          source: tableSource(table, "name_zh", name),
        },
      };
    }),
  mentions: (rows, { table, region }) =>
    rows.flatMap((row) => {
      const operator = textOf(row, "operator_zh");
      return operator === null ? [] : [{ name: operator, source: tableSource(table, "operator_zh", operator), region: region(textOf(row, "region_code")) }];
    }),
};
