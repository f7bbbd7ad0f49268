import { table } from "../../../schema/table.ts";
import { code, number, required, titled, year } from "../../../schema/table-column.ts";

/** R&D of multinationals by the economy in which they do it. */
export const affiliateResearch = table({
  role: "affiliate_research",
  title: { en: "R&D that firms of another economy do abroad", zh: "他国企业海外研发" },
  meaning: { en: "R&D that firms of another economy do abroad, by host", zh: "他国企业海外研发（按东道国）" },
  key: ["year", "region", "host", "level", "indicator"],
  columns: {
    year: required(year()),
    region: required(code("Region of the world", "世界地区", { example: "Asia" })),
    host: titled("Host economy", "东道国", required(code("Host economy; Total for all", "东道国；Total 为合计", { example: "E1" }))),
    level: titled("Level", "层级", required(code("Level: levels nest", "层级（相互包含）", { example: "country" }))),
    indicator: titled("Indicator", "指标", required(code("Indicator: rd_performed_abroad", "指标：rd_performed_abroad", { example: "rd_performed_abroad" }))),
    value: titled(
      "Figure",
      "指标值",
      required(number("Figure; empty = not reported, never zero", "指标值；空白为未报告，不等于零", "that of the row", { example: 120 })),
    ),
  },
});
