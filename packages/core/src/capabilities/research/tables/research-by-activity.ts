import { table } from "../../../schema/table.ts";
import { code, number, required, titled, year } from "../../../schema/table-column.ts";

/** R&D of economies by who performs it and of what kind it is. */
export const researchByActivity = table({
  role: "research_by_activity",
  meaning: { en: "R&D of economies by sector and kind of activity", zh: "各经济体分执行部门、分活动类型的研发经费" },
  key: ["geo", "year", "performed_by", "activity"],
  columns: {
    geo: required(code("Economy", "经济体", { example: "E1" })),
    year: required(year()),
    performed_by: required(code("Sector that performs the R&D", "执行部门", { example: "business" })),
    activity: titled(
      "Kind of activity",
      "活动类型",
      required(code("Kind of activity: total, experimental_development and others", "活动类型：total、experimental_development 等", { example: "total" })),
    ),
    value: titled(
      "Figure",
      "指标值",
      required(number("Figure; empty = not reported, never zero", "指标值；空白为未报告，不等于零", "that of the row", { example: 120 })),
    ),
  },
});
