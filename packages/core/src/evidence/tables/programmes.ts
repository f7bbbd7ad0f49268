import { table } from "../../schema/table.ts";
import { code, count, money, name, required, text, titled } from "../../schema/table-column.ts";

/** Programmes that projects belong to. */
export const programmes = table({
  role: "programmes",
  title: { en: "Programmes", zh: "专项" },
  meaning: { en: "Programmes, their fields and sums", zh: "专项及其领域与合计" },
  key: ["programme"],
  columns: {
    programme: required(code("Programme", "专项", { example: "Advanced manufacturing" })),
    name: name("Name of the programme", "专项名称", "Advanced manufacturing"),
    field: code("Broad field", "领域", { example: "manufacturing" }),
    category: code("Category of its projects", "类别代码", { example: "A" }),
    projects: count("Projects", "项目数", "project"),
    projects_with_funds: count("Projects whose funds are known", "经费已知的项目数", "project"),
    funds: money("Central funds of those projects", "上述项目中央财政经费合计", "10k"),
    call_years: titled("Years of its calls", "指南年度", text("Years of its calls, separated by |", "指南年度，以 | 分隔", "2021|2022")),
  },
});
