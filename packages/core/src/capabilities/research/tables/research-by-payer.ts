import { table } from "../../../schema/table.ts";
import { code, number, required, titled, year } from "../../../schema/table-column.ts";

/** R&D of economies by who performs it and who pays. */
export const researchByPayer = table({
  role: "research_by_payer",
  meaning: { en: "R&D of economies by who performs and who pays it", zh: "各经济体分执行部门、分资金来源的研发经费" },
  key: ["geo", "year", "performed_by", "funded_by", "unit"],
  columns: {
    geo: required(code("Economy", "经济体", { example: "E1" })),
    year: required(year()),
    performed_by: required(code("Sector that performs the R&D", "执行部门", { example: "higher_education" })),
    funded_by: required(code("Who pays", "资金来源", { example: "business" })),
    value: titled(
      "Figure",
      "指标值",
      required(number("Figure; empty = not reported, never zero", "指标值；空白为未报告，不等于零", "that of the row", { example: 120 })),
    ),
    unit: required(code("Unit of the row", "该行单位", { example: "million EUR current" })),
  },
  national: "geo",
});
