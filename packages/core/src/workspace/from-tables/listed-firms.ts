import { tableSource } from "../../schema/record-source.ts";
import { furtherNames, idOf, type RegisterTable, textOf } from "./table-record.ts";

/** Listed companies by security code. Their names are short names of the exchange, so they are never joined with full names of other tables. */
export const listedFirmsTable: RegisterTable = {
  role: "listed_firms",
  columns: ["security_code", "name_zh", "region_code", "area_zh", "industry_zh", "list_date"],
  records: (rows, { table, region, rows: rowsOf }) => {
    const industries = new Set(rowsOf("listed_firm_industries").map((row) => textOf(row, "industry_zh")));
    return rows.map((row) => {
      const code = String(textOf(row, "security_code"));
      const industry = textOf(row, "industry_zh");
      return {
        type: "organisation",
        id: idOf(code),
        fields: {
          labels: { zh: textOf(row, "name_zh") ?? code, ...furtherNames(row, "name") },
          kind: "enterprise",
          region: region(textOf(row, "region_code")),
          place: textOf(row, "area_zh"),
          industry: industry !== null && industries.has(industry) ? idOf("listed", industry) : null,
          identifiers: [{ scheme: "security code", value: code }],
          source: tableSource(table, "security_code", code),
        },
      };
    });
  },
};

/** Industries of the listed companies, with our grouping. */
export const listedFirmIndustriesTable: RegisterTable = {
  role: "listed_firm_industries",
  columns: ["industry_zh", "industry_en", "group_en", "manufacturing"],
  records: (rows, { table }) =>
    rows.map((row) => {
      const name = String(textOf(row, "industry_zh"));
      return {
        type: "industry",
        id: idOf("listed", name),
        fields: {
          labels: { zh: name, en: textOf(row, "industry_en"), ...furtherNames(row, "name") },
          classification: "industries of the listed companies",
          code: name,
          group: textOf(row, "group_en"),
          manufacturing: row.values["manufacturing"] === 1,
          source: tableSource(table, "industry_zh", name),
        },
      };
    }),
};
