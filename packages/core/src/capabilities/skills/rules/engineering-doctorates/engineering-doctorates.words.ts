import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of how many engineers go on to the doctorate. */
export const engineeringDoctoratesWords = sentences("engineering-doctorates", {
  baseline: { en: "engineering, {$year}", zh: "工学，{$year}" },
  factor: { en: "{$factor} of the median", zh: "中位数的{$factor}" },
  without: { en: "without {$economy}", zh: "不含{$economy}" },
  wider: { en: "all of science and engineering", zh: "全部理工领域" },
  earlier: { en: "three years earlier", zh: "三年前" },
  comparison: { en: "{$factor} of the median of {$economies}", zh: "{$economies}中位数的{$factor}" },
  chart: { en: "Doctorates for each hundred first degrees in engineering, {$year}", zh: "每百个工学本科学位对应的工学博士学位，{$year}" },
  found: {
    en: "In {$year} {$country} awarded {$doctors} doctorates and {$first} first degrees in engineering, {$ratio}; {$factor} of the median of {$known} comparators is {$limit}",
    zh: "{$year}{$country}授予工学博士学位{$doctors}个、工学本科学位{$first}个，比例为{$ratio}；{$known}个对照国中位数的{$factor}为{$limit}",
  },
  "part-doctorates": { en: "{$count} doctorates in the field", zh: "该领域博士学位{$count}个" },
  "part-first": { en: "{$count} first degrees in the field", zh: "该领域本科学位{$count}个" },
  missing: {
    en: "Doctorates and first degrees of {$field} are known together for {$year} of {$country} and for {$known} comparators; two are needed.",
    zh: "{$country}{$year}同时具有{$field}的博士与本科学位数，对照国有{$known}个；至少需要两个。",
  },
  "no-year": { en: "no year", zh: "没有任何年份" },
  "of-year": { en: "{$year}", zh: "{$year}" },
  limit: { en: "{$factor} of the median ({$limit})", zh: "中位数的{$factor}（{$limit}）" },
  confirmed: {
    en: "fewer doctorates for each first degree in the same field and year; no cohort is followed, and who takes theirs abroad is not counted",
    zh: "同年每个工学本科学位对应的工学博士学位较少；并非同一批学生的升学率，赴国外攻读者未计入",
  },
  "not-supported": { en: "not below that part of what comparators have", zh: "并不低于对照国的这一比例" },
});
