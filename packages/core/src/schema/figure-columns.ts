import { code, number, region, required, text, titled, year } from "./table-column.ts";

/**
 * Columns of a table that holds one figure a row: place, year, which figure, the figure and its unit. An empty figure was not reported and is never zero.
 *
 * @param example code of one of the figures, as the description of the table shows it
 */
export function figureColumns(example: string) {
  return {
    region: required(region()),
    year: required(year()),
    indicator: required(code("Indicator", "指标", { example })),
    value: titled(
      "Figure",
      "指标值",
      required(number("Figure; empty = not reported, never zero", "指标值；空白为未报告，不等于零", "that of the row", { example: 120 })),
    ),
    unit: text("Unit of the row", "该行单位", "count"),
  };
}
