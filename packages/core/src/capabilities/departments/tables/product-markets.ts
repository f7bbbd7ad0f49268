import { table } from "../../../schema/table.ts";
import { code, number, required, share, text, titled, year } from "../../../schema/table-column.ts";

/** How much of a product the market will take, with its interval; what stands already. */
export const productMarkets = table({
  role: "product_markets",
  title: { en: "Market of a product by year", zh: "产品逐年市场量" },
  meaning: {
    en: "Market of a product by year with its 80% interval, share of the technology in it, capacity that stands",
    zh: "产品逐年市场量及其80%区间、所用技术在其中的份额、现有产能",
  },
  key: ["product", "year"],
  columns: {
    product: titled("Product", "产品", required(code("Product, as plans name it", "产品（与规划用词一致）", { example: "bearings" }))),
    year: required(year()),
    volume: required(number("Middle of the forecast", "预测中值", "as given", { min: 0, example: 4000 })),
    low: required(number("One chance in ten that it is less", "十分位下限", "as given", { min: 0, example: 3200 })),
    high: required(number("One chance in ten that it is more", "十分位上限", "as given", { min: 0, example: 5000 })),
    unit: titled("Unit of the volume", "数量单位", required(text("Unit of the volume, as plans name it", "数量单位（与规划用词一致）", "t"))),
    share: titled(
      "Share of the technology",
      "所用技术的份额",
      share("Share of the technology, middle; empty = all of the market", "所用技术的份额中值；空白为全部市场"),
    ),
    share_low: share("One chance in ten that it is less", "份额十分位下限"),
    share_high: share("One chance in ten that it is more", "份额十分位上限"),
    existing: titled(
      "Capacity that stands already",
      "现有产能",
      number("Capacity that stands already; empty = unknown", "现有产能；空白为未知", "as given", { min: 0, example: 1500 }),
    ),
  },
});
