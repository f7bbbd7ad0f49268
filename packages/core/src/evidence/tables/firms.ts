import { table } from "../../schema/table.ts";
import { code, date, money, name, number, persons, region, required, text } from "../../schema/table-column.ts";

/** Firms one by one. */
export const firms = table({
  role: "firms",
  title: { en: "Firms", zh: "企业" },
  meaning: { en: "Firms with region, industry and size", zh: "企业及其地区、行业与规模" },
  key: ["firm"],
  columns: {
    firm: required(code("Code of the firm", "企业代码", { example: "F-0001" })),
    name: name("Name of the firm", "企业名称", "Northern Machines"),
    region: region(),
    area: text("Place", "所在地"),
    industry: code("Industry", "行业", { of: "industries", example: "machinery" }),
    listed: date("Day of listing", "上市日期"),
    total_assets: money("Total assets", "总资产", "10k"),
    revenue_growth: number("Growth of revenue", "营业收入增长率", "percent"),
    profit_growth: number("Growth of profit", "利润增长率", "percent"),
    shareholders: persons("Shareholders", "股东户数"),
  },
  caveats: [{ en: "Delisted firms are absent.", zh: "已退市企业不在其中。" }],
});
