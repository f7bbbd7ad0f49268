import { table } from "../../../schema/table.ts";
import { code, number, required, titled, year } from "../../../schema/table-column.ts";

/** Degrees that universities award. */
export const degrees = table({
  role: "degrees",
  meaning: { en: "Degrees awarded by economy and field", zh: "分经济体、分领域学位授予数" },
  key: ["economy", "degree", "field", "field_level", "year"],
  columns: {
    economy: required(code("Economy", "经济体", { example: "E1" })),
    degree: titled(
      "Degree",
      "学位层次",
      required(code("first_university_degree or doctorate", "学位层次：first_university_degree 或 doctorate", { example: "doctorate" })),
    ),
    field: required(code("Field", "领域", { example: "Engineering" })),
    field_level: required(number("Level of the field", "领域层级", "level", { example: 3 })),
    year: required(year()),
    value: titled(
      "Figure",
      "指标值",
      required(number("Figure; empty = not reported, never zero", "指标值；空白为未报告，不等于零", "that of the row", { example: 120 })),
    ),
  },
});
