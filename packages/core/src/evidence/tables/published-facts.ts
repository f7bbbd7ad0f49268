import { table } from "../../schema/table.ts";
import { code, number, required, text, titled, year } from "../../schema/table-column.ts";

/** Single figures that a publisher printed, one a row: no series of a statistic, but what can be cited of it. */
export const publishedFacts = table({
  role: "published_facts",
  title: { en: "Published figures", zh: "公开数据" },
  meaning: { en: "Single figures as printed, each with its publisher", zh: "公开发布的单项数据及发布机构" },
  key: ["fact"],
  columns: {
    fact: required(code("Number of the fact", "编号", { example: "F001" })),
    topic: required(code("Topic", "主题", { example: "instrument_sharing" })),
    place: required(code("Place, or a name for a group of places", "地区或地区组合", { example: "E1" })),
    year: titled("Year", "年份", year("Year; empty where the figure is of another period", "年份；非整年数据为空")),
    period: text("Period as printed", "原文所载期间", "2024"),
    figure: required(code("What was counted", "指标", { example: "organisations_evaluated" })),
    value: titled("Figure", "数值", required(number("Figure as printed", "原文数值", "that of the row", { example: 344 }))),
    unit: required(code("Unit of the row", "该行单位", { example: "organisations" })),
    scope: text("Of what it was counted", "统计口径", "all bodies"),
    publisher: required(text("Who published it", "发布机构", "Ministry of Science")),
    page_read: text("Page on which it was read", "所读网页"),
    note: text("Note", "备注"),
  },
  national: "place",
});
