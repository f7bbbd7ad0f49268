import { table } from "../../schema/table.ts";
import { code, flag, name, required, text } from "../../schema/table-column.ts";

/** What each code of the indicators means. */
export const indicatorNames = table({
  role: "indicator_names",
  title: { en: "Names and units of the indicators", zh: "指标名称与单位" },
  meaning: { en: "Names, topics and units of the indicators", zh: "指标的名称、类别与单位" },
  key: ["indicator"],
  columns: {
    indicator: required(code("Indicator", "指标", { example: "rd_spend_total" })),
    name: name("Name of the indicator", "指标名称", "R&D spending"),
    topic: code("Topic", "类别", { example: "rd" }),
    unit: text("Unit of its figures", "单位", "EUR 1m"),
    additive: flag("Whether the regions may be added", "各地区可否相加"),
    national_also_holds: text("What the row of the whole holds beside its regions", "全国数除各地区外还包含的内容"),
  },
});
