import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of the part that public bodies have in research and in testing. */
export const publicBodiesWords = sentences("public-bodies", {
  "question-research": { en: "Does the part of all R&D that public institutes perform fall?", zh: "全部研发中由公共院所执行的比重是否下降？" },
  "question-testing": { en: "Does the part of public institutions among testing bodies fall?", zh: "检验检测机构中事业单位的比重是否下降？" },
  research: { en: "the part of all R&D that public institutes perform", zh: "全部研发中公共院所执行的比重" },
  testing: { en: "the part of public institutions among bodies that inspect and test", zh: "检验检测机构中事业单位的比重" },
  "note-research": { en: "institutes that became companies count as firms from then on", zh: "转制为企业的院所自转制起计入企业" },
  "note-testing": { en: "bodies counted one each, whatever their size", zh: "机构不论规模均计为一个" },
  "no-table": { en: "The workspace does not hold {$table}.", zh: "工作区中没有数据表 {$table}。" },
  "few-years": {
    en: "For {$what} {$known} {$known :form one=year other=years} in a row {$known :form one=is other=are} known; {$needed} are needed.",
    zh: "{$what}连续有数据的年份为{$known}个，至少需要{$needed}个。",
  },
  comparison: {
    en: "walks that take the figure's own yearly steps, each as likely down as up",
    zh: "按该数自身的年际波动、升降机会均等作随机模拟",
  },
  baseline: { en: "means of {$years} years", zh: "取{$years}年平均" },
  pairs: { en: "steps of two following years kept together", zh: "相邻两年的变动绑定" },
  "without-newest": { en: "without the newest year", zh: "不含最新年份" },
  "a-fall": { en: "a fall of {$size}", zh: "下降{$size}" },
  chart: { en: "Part of public bodies", zh: "公共机构的比重" },
  result: {
    en: "From {$first} to {$last} {$what} went from {$before} to {$now}; means of {$years} years changed by {$change}, nine in ten walks of the same yearly steps give {$chance} ({$p}): {$outcome} ({$note}). {$between} {$apart}",
    zh: "{$first}至{$last}，{$what}由{$before}变为{$now}；首末各{$years}年的平均值相比{$change :moved}；按同样的年际波动随机模拟，九成变化在{$chance}之间（{$p}）：{$outcome}（{$note}）。{$between}{$apart}",
  },
  apart: {
    en: "Left out, since the year before or after is not known: {$told}.",
    zh: "因前后年份没有数据，未计入：{$told}。",
  },
  "in-year": { en: "{$year} ({$value})", zh: "{$year}（{$value}）" },
  confirmed: { en: "it falls", zh: "下降" },
  "not-supported": { en: "no fall", zh: "没有下降" },
  "insufficient-data": { en: "whether this is more than steps without direction give cannot be told", zh: "是否超出无方向的年际波动无法判断" },
});
