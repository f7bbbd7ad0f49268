import { table } from "../../../schema/table.ts";
import { code, name, region, required, year } from "../../../schema/table-column.ts";

/** Leading enterprises of a public list. */
export const leadingEnterprises = table({
  role: "leading_enterprises",
  meaning: { en: "Leading enterprises by list and region", zh: "龙头企业名单" },
  key: [],
  columns: {
    year: year("Year of the list", "名单年份"),
    batch: code("Batch", "批次", { example: "1" }),
    enterprise: required(name("Name of the enterprise", "企业名称", "Northern Foods")),
    region: region(),
  },
});
