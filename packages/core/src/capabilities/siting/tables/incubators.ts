import { figureColumns } from "../../../schema/figure-columns.ts";
import { table } from "../../../schema/table.ts";

/** Incubators and maker spaces, one row a figure. */
export const incubators = table({
  role: "incubators",
  title: { en: "Incubators and maker spaces", zh: "孵化器与众创空间" },
  meaning: {
    en: "Incubators and maker spaces by region and year, one row a figure. Codes that are read: incubators (incubators), maker_spaces (maker spaces)",
    zh: "各地区孵化器与众创空间，一行一值。所用代码：incubators（孵化器）、maker_spaces（众创空间）",
  },
  key: ["region", "year", "indicator"],
  columns: figureColumns("incubators"),
  national: "region",
});
