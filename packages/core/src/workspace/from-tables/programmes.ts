import { tableSource } from "../../schema/record-source.ts";
import { exactAmount } from "./exact-amount.ts";
import { furtherNames, idOf, numberOf, type RegisterTable, textOf } from "./table-record.ts";

/** The table of this name lists the programmes of one national programme; another office's table is a list of its own. */
const national = { table: "nkrdp_programmes", id: "NKRDP" };

/** Programmes of the National Key R&D Programme. Their central funds are those of the projects whose funds are known. */
export const programmesTable: RegisterTable = {
  role: "nkrdp_programmes",
  columns: ["programme_zh", "programme_en", "field", "category", "funds_cny_10k", "call_years"],
  records: (rows, { table, currency }) => [
    ...(rows.length === 0 || table !== national.table
      ? []
      : [
          {
            type: "programme",
            id: national.id,
            fields: {
              labels: { en: "National Key R&D Programme", zh: "国家重点研发计划" },
              currency,
              source: `${table}: the programme that all rows belong to`,
            },
          },
        ]),
    ...rows.map((row) => {
      const name = String(textOf(row, "programme_zh"));
      return {
        type: "programme",
        id: idOf(name),
        fields: {
          labels: { zh: name, en: textOf(row, "programme_en"), ...furtherNames(row, "name") },
          ...(table === national.table ? { parent: national.id } : {}),
          category: textOf(row, "category"),
          field: textOf(row, "field"),
          call_years: (textOf(row, "call_years") ?? "")
            .split("|")
            .filter((year) => year !== "")
            .map(Number),
          currency,
          central_funds: exactAmount(numberOf(row, "funds_cny_10k"), 4),
          source: tableSource(table, "programme_zh", name),
        },
      };
    }),
  ],
};
