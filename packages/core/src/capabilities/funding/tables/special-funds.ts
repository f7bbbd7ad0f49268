import { table } from "../../../schema/table.ts";
import { count, money, required, text, titled, year } from "../../../schema/table-column.ts";

/** Funds of the past with what they brought about. */
export const specialFunds = table({
  role: "special_funds",
  title: { en: "Special funds", zh: "专项资金" },
  meaning: { en: "Special funds: years, central money, projects, total investment", zh: "专项资金：年份、中央资金、项目数、总投资" },
  key: ["fund"],
  columns: {
    fund: required(text("Name of the fund", "名称", "Renewal fund")),
    first_year: required(year("First year", "起始年")),
    last_year: required(year("Last year", "截止年")),
    central_funds: required(money("Central funds", "中央资金", "1bn")),
    projects: required(count("Projects", "项目数", "project")),
    total_investment: titled("Total investment", "总投资", required(money("Total investment, public and private", "总投资（含社会投资）", "1bn"))),
  },
});
