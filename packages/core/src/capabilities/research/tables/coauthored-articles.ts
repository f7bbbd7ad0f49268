import { table } from "../../../schema/table.ts";
import { code, number, required, titled, year } from "../../../schema/table-column.ts";

/** Scientific articles and with whom they were written. */
export const coauthoredArticles = table({
  role: "coauthored_articles",
  meaning: { en: "Articles of economies by kind of co-authorship", zh: "各经济体分合作类型的论文数" },
  key: ["economy", "year", "kind"],
  columns: {
    economy: required(code("Economy", "经济体", { example: "E1" })),
    year: required(year()),
    kind: titled(
      "Kind of co-authorship",
      "合作类型",
      required(code("total, international_institutions and others", "合作类型：total、international_institutions 等", { example: "total" })),
    ),
    articles: required(number("Articles", "论文数", "articles", { min: 0, example: 120 })),
  },
});
