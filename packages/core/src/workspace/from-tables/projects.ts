import { tableSource } from "../../schema/record-source.ts";
import { exactAmount } from "./exact-amount.ts";
import { organisationId } from "./organisations.ts";
import { furtherNames, idOf, numberOf, type RegisterTable, textOf } from "./table-record.ts";

/** Projects of the National Key R&D Programme; funds and duration are null where nobody published them. */
export const projectsTable: RegisterTable = {
  role: "nkrdp_projects",
  columns: [
    "project_no",
    "call_year",
    "publicity_date",
    "title_zh",
    "programme_zh",
    "category",
    "lead_institution_zh",
    "central_funds_cny_10k",
    "duration_years",
    "region_code",
  ],
  records: (rows, { table, own, names, region, currency, rows: rowsOf }) => {
    const programmes = new Set(rowsOf("nkrdp_programmes").map((row) => textOf(row, "programme_zh")));
    return rows.map((row) => {
      const number = String(textOf(row, "project_no"));
      const programme = textOf(row, "programme_zh");
      const [lead] = names.read(textOf(row, "lead_institution_zh"), "host");
      return {
        type: "project",
        id: own(idOf(number)),
        fields: {
          labels: { zh: textOf(row, "title_zh") ?? number, ...furtherNames(row, "title") },
          programme: programme !== null && programmes.has(programme) ? idOf(programme) : null,
          category: textOf(row, "category"),
          call_year: numberOf(row, "call_year"),
          lead: lead === undefined ? null : organisationId(lead),
          region: region(textOf(row, "region_code")),
          published: isoDate(textOf(row, "publicity_date")),
          duration_years: numberOf(row, "duration_years"),
          currency,
          central_funds: exactAmount(numberOf(row, "central_funds_cny_10k"), 4),
          source: tableSource(table, "project_no", number),
        },
      };
    });
  },
  mentions: (rows, { table, names, region }) =>
    rows.flatMap((row) =>
      names.read(textOf(row, "lead_institution_zh"), "host").map((name) => ({
        name,
        source: tableSource(table, "lead_institution_zh", name),
        region: region(textOf(row, "region_code")),
      })),
    ),
};

/** `20191015` → `2019-10-15`; null where the text is no such day. */
function isoDate(text: string | null): string | null {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(text ?? "");
  return match === null ? null : `${match[1]}-${match[2]}-${match[3]}`;
}
