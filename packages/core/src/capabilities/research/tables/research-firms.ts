import { table } from "../../../schema/table.ts";
import { code, number, required, text, year } from "../../../schema/table-column.ts";

/** The firms that spend most on R&D. */
export const researchFirms = table({
  role: "research_firms",
  title: { en: "Firms that lead in R&D", zh: "研发领先企业" },
  meaning: { en: "Firms that lead in R&D, by headquarters", zh: "研发领先企业（按总部）" },
  key: ["company", "hq"],
  columns: {
    financial_year: required(year()),
    company: required(text("Firm", "企业", "Northtown Motors")),
    hq: required(code("Where the headquarters are", "总部所在地", { example: "E1" })),
    rd: required(number("R&D", "研发投入", "billion EUR", { min: 0, example: 1.2 })),
  },
});
