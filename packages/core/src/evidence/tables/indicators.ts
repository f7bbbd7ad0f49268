import { table } from "../../schema/table.ts";
import { code, number, region, required, text, titled, year } from "../../schema/table-column.ts";
import { indicatorCodes } from "./indicator-codes.ts";
import { indicatorsWords } from "./indicators.words.ts";

const listed = Object.entries(indicatorCodes);

/** Figures of regions by year, one row a figure; what a figure is stands in `indicator`, its unit in the row. */
export const indicators = table({
  role: "indicators",
  title: { en: "Indicators of the regions by year", zh: "各地区分年指标" },
  meaning: indicatorsWords.text("meaning", {
    codes: {
      en: listed.map(([id, { meaning }]) => `${id} (${meaning.en})`).join(", "),
      zh: listed.map(([id, { meaning }]) => `${id}（${meaning.zh}）`).join("、"),
    },
  }),
  key: ["region", "year", "indicator"],
  columns: {
    region: required(region()),
    year: required(year()),
    indicator: required(code("Indicator", "指标", { of: "indicator_names", example: "rd_spend_total" })),
    value: titled(
      "Figure",
      "指标值",
      required(number("Figure; empty = not reported, never zero", "指标值；空白为未报告，不等于零", "that of the row", { example: 1250 })),
    ),
    unit: text("Unit of the row", "该行单位", "EUR 1m"),
  },
  national: "region",
  parts: [{ value: "value", part: "region", total: null, within: ["indicator", "year"] }],
});
