import { table } from "../../../schema/table.ts";
import { code, date, number, required, text, titled } from "../../../schema/table-column.ts";

/** Shares of technologies in their markets, by year. */
export const technologyShares = table({
  role: "technology_shares",
  title: { en: "Shares of technologies in a market", zh: "各技术市场份额" },
  meaning: { en: "Shares of technologies in a market by year, in percent", zh: "各技术逐年市场份额（%）" },
  key: ["episode", "region", "technology", "year"],
  columns: {
    episode: required(code("The substitution", "替代过程", { example: "displays" })),
    technology: required(code("Technology", "技术", { example: "lcd" })),
    region: titled("Market", "市场", required(text("Market, as the source names it", "市场（来源中的名称）", "World"))),
    year: titled("Year", "年份", required(number("Year; may be a fraction", "年份（可为小数）", "year", { example: 2008 }))),
    value: required(number("Share", "份额", "percent", { min: 0, example: 48 })),
    unit: text("What the share is of", "份额口径", "percent of units"),
    published: titled("Published", "发布日期", date("When this value was published: the vintage of the figure", "该数值的发布日期（数据版本）")),
    quality: code("reported, derived, or forecast before the year closed", "reported 为报告值，derived 为推算值，forecast 为年末前预计", {
      example: "reported",
    }),
  },
});
