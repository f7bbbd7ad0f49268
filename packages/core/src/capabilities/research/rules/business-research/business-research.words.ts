import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of how much research firms do. */
export const businessResearchWords = sentences("business-research", {
  baseline: { en: "mean of {$years} years, {$factor} of the median", zh: "{$years}年平均，中位数的{$factor}" },
  factor: { en: "{$factor} of the median", zh: "中位数的{$factor}" },
  without: { en: "without {$geo}", zh: "不含{$geo}" },
  newest: { en: "newest year alone", zh: "仅最新一年" },
  yearbook: { en: "industrial firms of the yearbook, {$years}", zh: "年鉴口径工业企业，{$years}" },
  "no-yearbook": { en: "industrial firms of the yearbook, no years", zh: "年鉴口径工业企业，无年份" },
  comparison: { en: "{$factor} of the median of {$geos}", zh: "{$geos}中位数的{$factor}" },
  found: {
    en: "Basic and applied research made up {$share} of business R&D in {$years}; {$factor} of the median of the comparators is {$limit} (the classing differs by country{$domestic})",
    zh: "{$years}企业研发经费中基础与应用研究占{$share}；对照国中位数的{$factor}为{$limit}（分类按各国惯例{$domestic}）",
  },
  domestic: { en: "; for comparison, industrial firms report {$share} for {$year}", zh: "；另，{$year}工业企业为{$share}" },
  "part-research": { en: "R&D of {$year} less what is experimental development", zh: "{$year}内部研发经费减去试验发展经费" },
  "part-all": { en: "All R&D of {$year}", zh: "{$year}全部内部研发经费" },
  missing: {
    en: "Business R&D by kind of activity is known for {$own} years of {$country} and for {$known} of {$all} comparators with {$needed} years; {$needed} years and two comparators are needed.",
    zh: "{$country}有{$own}年的分类企业研发经费，{$all}个对照国中有{$known}个达到{$needed}年；至少需要{$needed}年和两个对照国。",
  },
  limit: { en: "{$factor} of the median ({$limit})", zh: "中位数的{$factor}（{$limit}）" },
  confirmed: { en: "firms class far less of their R&D as research", zh: "企业研发中归为研究的比重远低于对照国" },
  "not-supported": { en: "not below that part of what comparators do", zh: "并不低于对照国的这一比例" },
});
