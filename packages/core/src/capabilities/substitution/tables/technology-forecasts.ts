import { table } from "../../../schema/table.ts";
import { code, number, required, text, titled, year } from "../../../schema/table-column.ts";

/** What experts had said of the shares. */
export const technologyForecasts = table({
  role: "technology_forecasts",
  meaning: { en: "Published forecasts of shares of technologies", zh: "公开发布的技术份额预测" },
  key: ["made_by", "made_in", "episode", "region", "technology", "target_year"],
  columns: {
    made_by: required(text("Who", "发布机构", "Market Research")),
    made_in: required(year("When", "发布年份")),
    episode: required(code("The substitution", "替代过程", { of: "technology_shares", example: "displays" })),
    region: titled("Market", "市场", required(text("Market, as the source names it", "市场（来源中的名称）", "World"))),
    technology: required(code("Technology", "技术", { example: "lcd" })),
    target_year: required(year("For which year", "目标年份")),
    forecast: required(number("Share", "份额", "percent", { min: 0, example: 48 })),
  },
});
