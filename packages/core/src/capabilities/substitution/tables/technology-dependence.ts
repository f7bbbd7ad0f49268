import { table } from "../../../schema/table.ts";
import { code, name, number, required, text, titled, year } from "../../../schema/table-column.ts";

/** What an office knows of how its own units hang on a technology. */
export const technologyDependence = table({
  role: "technology_dependence",
  meaning: { en: "Units and the part of them that depends on a technology", zh: "各单位及其依赖某项技术的部分" },
  key: ["kind", "id", "episode", "technology", "measure", "year"],
  columns: {
    kind: required(code("Kind of unit", "单位类别", { example: "firm" })),
    id: required(code("Unit", "单位", { example: "F-0001" })),
    name: name("Name of the unit", "单位名称", "Northern Displays"),
    episode: required(code("The substitution", "替代过程", { of: "technology_shares", example: "displays" })),
    technology: required(code("Technology", "技术", { example: "crt" })),
    measure: titled("What is counted", "口径", required(code("What is counted: revenue, employees, output", "口径：收入、职工、产出", { example: "revenue" }))),
    unit: text("Unit of the figures", "单位", "EUR 1m"),
    year: required(year()),
    value: required(number("Total of the unit", "单位总量", "that of the row", { min: 0, example: 120 })),
    dependence: required(number("Part that depends on the technology", "依赖该技术的部分", "that of the row", { min: 0, example: 80 })),
  },
});
