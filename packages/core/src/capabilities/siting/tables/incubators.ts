import { table } from "../../../schema/table.ts";
import { code, number, region, required, text, titled, year } from "../../../schema/table-column.ts";

/** Incubators and maker spaces, one row a figure. */
export const incubators = table({
  role: "incubators",
  title: { en: "Incubators and maker spaces", zh: "孵化器与众创空间" },
  meaning: {
    en: "Incubators and maker spaces by region and year, one row a figure. Codes that are read: incubators (incubators), maker_spaces (maker spaces)",
    zh: "各地区孵化器与众创空间，一行一值。所用代码：incubators（孵化器）、maker_spaces（众创空间）",
  },
  key: ["region", "year", "indicator"],
  columns: {
    region: required(region()),
    year: required(year()),
    indicator: required(code("Indicator", "指标", { example: "incubators" })),
    value: titled(
      "Figure",
      "指标值",
      required(number("Figure; empty = not reported, never zero", "指标值；空白为未报告，不等于零", "that of the row", { example: 120 })),
    ),
    unit: text("Unit of the row", "该行单位", "count"),
  },
  national: "region",
});
