import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of who pays for research, and of what public institutes do with the money. */
export const researchPayersWords = sentences("research-payers", {
  "question-state": { en: "Does the state pay a part of R&D far below that of comparators?", zh: "研发经费中政府出资比重是否远低于对照方？" },
  "question-abroad": {
    en: "Does money from abroad pay a part of R&D far below that of comparators?",
    zh: "研发经费中境外出资比重是否远低于对照方？",
  },
  "question-firms-state": {
    en: "Do orders and grants of the state pay a part of firms' R&D far below that of comparators?",
    zh: "企业研发经费中政府订单与补助比重是否远低于对照方？",
  },
  "question-institutes-state": {
    en: "Does the state pay a part of the R&D of public institutes far below that of comparators?",
    zh: "公共院所研发经费中政府出资比重是否远低于对照方？",
  },
  "question-institutes-firms": {
    en: "Do firms pay a part of the R&D of public institutes far below that of comparators?",
    zh: "公共院所研发经费中企业出资比重是否远低于对照方？",
  },
  "question-institutes-research": {
    en: "Is the share of research in the R&D of public institutes far below that of comparators?",
    zh: "公共院所研发经费中研究（非试验发展）比重是否远低于对照方？",
  },
  state: { en: "the state paid {$share} of all R&D", zh: "研发经费中政府出资占{$share}" },
  abroad: { en: "money from abroad paid {$share} of all R&D", zh: "研发经费中境外出资占{$share}" },
  "firms-state": { en: "the state paid, by orders and grants, {$share} of the R&D that firms perform", zh: "企业研发经费中政府订单与补助占{$share}" },
  "institutes-state": { en: "the state paid {$share} of the R&D of public institutes", zh: "公共院所研发经费中政府出资占{$share}" },
  "institutes-firms": { en: "firms paid {$share} of the R&D of public institutes", zh: "公共院所研发经费中企业出资占{$share}" },
  "institutes-research": {
    en: "basic and applied research made up {$share} of the R&D of public institutes",
    zh: "公共院所研发经费中基础研究与应用研究占{$share}",
  },
  found: {
    en: "In {$years} {$what}; {$factor} of the median of the comparators is {$limit} (institutes that became companies count as firms)",
    zh: "{$years}{$what}；对照方中位数的{$factor}为{$limit}（转制为企业的院所计入企业）",
  },
  missing: {
    en: "The share is known for {$own} {$own :form one=year other=years} of {$country} and for {$needed} years of {$known} of {$all} comparators; {$needed} years and two comparators are needed.",
    zh: "{$country}有{$own}年的数据，{$all}个对照方中有{$known}个达到{$needed}年；至少需要{$needed}年和两个对照方。",
  },
  "no-table": { en: "The workspace does not hold {$table}.", zh: "工作区中没有数据表 {$table}。" },
  baseline: { en: "mean of {$years} years, {$factor} of the median", zh: "{$years}年平均，中位数的{$factor}" },
  factor: { en: "{$factor} of the median", zh: "中位数的{$factor}" },
  without: { en: "without {$geo}", zh: "不含{$geo}" },
  newest: { en: "newest year alone", zh: "仅最新一年" },
  comparison: { en: "{$factor} of the median of {$geos}", zh: "{$geos}中位数的{$factor}" },
  limit: { en: "{$factor} of the median ({$limit})", zh: "中位数的{$factor}（{$limit}）" },
  confirmed: { en: "less than that part of what comparators do", zh: "低于对照方的这一比例" },
  "not-supported": { en: "not below that part of what comparators do", zh: "并不低于对照方的这一比例" },
});
