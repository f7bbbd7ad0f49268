import { table } from "../../../schema/table.ts";
import { code, count, region, required, year } from "../../../schema/table-column.ts";

/** Firms by region, industry and year. */
export const firmCounts = table({
  role: "firm_counts",
  title: { en: "Number of firms by region, industry and year", zh: "分地区、行业、年份的企业数" },
  meaning: { en: "Number of firms by region, industry and year; a combination that is absent has none", zh: "分地区、行业、年份的企业数；未列出的组合为零" },
  key: ["region", "year", "industry"],
  columns: {
    region: required(region()),
    year: required(year("Year end", "年末")),
    industry: required(code("Industry", "行业", { of: "industries", example: "machinery" })),
    firms: required(count("Firms", "企业数", "company")),
  },
  national: "region",
  absentIsNone: true,
  caveats: [
    {
      en: "Where the counts come from a list of today, what has gone since is absent: every count of the past is of survivors.",
      zh: "若计数取自现有名录，已退出者不在内，历史计数存在幸存者偏差。",
    },
  ],
});
