import { tableSource } from "../../schema/record-source.ts";
import { exactAmount } from "./exact-amount.ts";
import { idOf, numberOf, type RegisterTable, textOf } from "./table-record.ts";

/** The special fund of the paper, with its own figures. */
export const specialFundTable: RegisterTable = {
  role: "special_fund_2009_2012",
  columns: ["fund", "first_year", "last_year", "central_funds_cny_1bn", "projects", "total_investment_cny_1bn"],
  records: (rows, { table, own, currency }) =>
    rows.map((row) => {
      const name = String(textOf(row, "fund"));
      const [first, last] = [numberOf(row, "first_year"), numberOf(row, "last_year")];
      return {
        type: "fund",
        id: own(idOf("special-fund", String(first ?? ""), String(last ?? ""))),
        fields: {
          labels: { en: name },
          kind: "special-fund",
          level: "central",
          currency,
          first_year: first,
          last_year: last,
          central_funds: exactAmount(numberOf(row, "central_funds_cny_1bn"), 9),
          total_investment: exactAmount(numberOf(row, "total_investment_cny_1bn"), 9),
          projects: numberOf(row, "projects"),
          source: tableSource(table, "fund", name),
        },
      };
    }),
};
