import { table } from "../../../schema/table.ts";
import { code, number, required, titled, year } from "../../../schema/table-column.ts";

/** R&D of multinationals by the economy in which they do it and by industry. */
export const affiliateResearchByIndustry = table({
  role: "affiliate_research_by_industry",
  title: { en: "R&D that firms of another economy do abroad, by industry", zh: "他国企业分行业海外研发" },
  meaning: { en: "R&D that firms of another economy do abroad, by host and industry", zh: "他国企业海外研发（按东道国和行业）" },
  key: ["year", "code", "host"],
  columns: {
    year: required(year()),
    code: titled("Industry", "行业代码", required(code("Industry; levels nest", "行业代码（相互包含）", { example: "334" }))),
    host: titled("Host economy", "东道国", required(code("Host economy; Total for all", "东道国；Total 为合计", { example: "E1" }))),
    value: titled(
      "R&D done there",
      "在该地进行的研发",
      required(number("R&D done there; empty = not reported, never zero", "在该地进行的研发；空白为未报告，不等于零", "million USD", { example: 120 })),
    ),
  },
});
