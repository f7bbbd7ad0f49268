import { sentences } from "../../../language/statement/sentences.ts";

/** What can be said of support that does not last: government's share of R&D spending, and how long projects run. */
export const unstableSupportWords = sentences("unstable-support", {
  "share-question": { en: "Does government carry a falling share of R&D?", zh: "政府承担的研发经费比重是否下降？" },
  "share-question-of": { en: "Does government carry a falling share of R&D in {place}?", zh: "{place}政府承担的研发经费比重是否下降？" },
  nation: { en: "the nation", zh: "全国" },
  fell: {
    en: "Government paid {last} of R&D spending in {place} in {last_years} and {first} in {first_years} (means of years): {change}, a fall of {minimum} or more. The yearly amount went from {before} to {now} (nominal). {rest}",
    zh: "{place}研发经费中政府资金所占比重由{first_years}平均{first}降至{last_years}平均{last}，变化{change}，降幅达到{minimum}。年均金额由{before}变为{now}（当年价）。{rest}",
  },
  "fell-little": {
    en: "Government paid {last} of R&D spending in {place} in {last_years} and {first} in {first_years} (means of years): {change}, not a fall of {minimum} or more. The yearly amount went from {before} to {now} (nominal). {rest}",
    zh: "{place}研发经费中政府资金所占比重由{first_years}平均{first}降至{last_years}平均{last}，变化{change}，降幅未达到{minimum}。年均金额由{before}变为{now}（当年价）。{rest}",
  },
  "did-not-fall": {
    en: "Government paid {last} of R&D spending in {place} in {last_years} and {first} in {first_years} (means of years): {change}, no fall. The yearly amount went from {before} to {now} (nominal). {rest}",
    zh: "{place}研发经费中政府资金所占比重由{first_years}平均{first}升至{last_years}平均{last}，提高{change}，未出现下降。年均金额由{before}变为{now}（当年价）。{rest}",
  },
  "nation-as-a-whole": { en: "The nation as a whole: {change}.", zh: "全国变化{change}。" },
  "few-years": {
    en: "Total R&D spending and what government paid of it are both known for {years} {years:year|years} of {place}; {needed} are needed.",
    zh: "{place}研发经费总额与政府资金均有数据的年份为{years}个，需要{needed}个。",
  },
  "mean-share": { en: "the mean share of {years}", zh: "{years}的平均比重" },
  "share-chart": { en: "Share of R&D spending that government pays", zh: "研发经费中政府资金的比重" },
  government: { en: "government", zh: "政府资金" },
  "length-question": { en: "Are projects too short for generic technology?", zh: "项目周期是否过短，难以支撑共性技术研究？" },
  length: {
    en: "Of {known} national projects called in {years} with a published length, {share} run {long} years or more; 95% interval {interval}, {outcome} {limit}. {generic} {unknown} {unknown:project has|projects have} no length in the data.",
    zh: "{years}立项且公布周期的{known}个国家项目中，{share}的周期达到{long}年；95%区间为{interval}，{outcome}{limit}。{generic}另有{unknown}个项目未公布周期。",
  },
  below: { en: "wholly below", zh: "整体低于" },
  "not-below": { en: "not wholly below", zh: "并非整体低于" },
  generic: {
    en: "Of {known} in category {category} (industrial and common technology) {share} do.",
    zh: "其中类别{category}（产业与共性技术）的{known}个项目为{share}。",
  },
  "few-lengths": {
    en: "The length is known of {known} of {projects} projects in the call years that publish it; at least {minimum} projects and {share} are needed.",
    zh: "在公布周期的年份中，{projects}个项目有{known}个周期可知；至少需要{minimum}个且占{share}。",
  },
  "long-share": { en: "{share} of projects running {years} years or more", zh: "{share}的项目周期达到{years}年" },
  "called-in": { en: "called in {year}", zh: "{year}立项" },
  category: { en: "category {category}", zh: "类别{category}" },
  "length-chart": { en: "Projects by length in years", zh: "按周期（年）划分的项目数" },
  "length-of": { en: "{from} to under {to}", zh: "{from}至不足{to}" },
});
