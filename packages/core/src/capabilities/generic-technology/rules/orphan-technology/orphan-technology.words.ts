import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of generic technologies that nobody carries. */
export const orphanTechnologyWords = sentences("orphan-technology", {
  result: {
    en: "Of {$programmes} programmes of generic technology (by the office's rule, at least {$least} projects each) {$orphans} are known to have neither a body that leads {$performer} of their projects nor support of {$years} years for {$stable} of them{$named}; {$performed} have such a body, {$supported} are known to have such support. In {$unknown} more no body leads so many and their support counts as unknown, since the rule asks for durations of two calls at least and fewer tell them: each of these may have neither. Published funds: {$funded} of {$projects} projects. Whether partners work with the leads is not in the data. {$outcome}",
    zh: "共性技术专项（按主管部门规则认定，每个不少于{$least}个项目）共{$programmes}个。其中有单位牵头{$performer}以上项目的{$performed}个，{$stable}的项目已知支持期达到{$years}年的{$supported}个，已知两者皆无的{$orphans}个{$named}；另有{$unknown}个没有这样的牵头单位，而规则要求至少两个年度指南列有支持期，其不足两个，支持期按不明计，均有可能两者皆无。{$projects}个项目中公布经费的有{$funded}个。参与单位是否与牵头单位协作，数据中没有。{$outcome}",
  },
  named: { en: " ({$programmes})", zh: "（{$programmes}）" },
  programme: {
    en: "“{$programme}”: {$leads} leads of {$projects} projects, the largest {$largest} with {$share}",
    zh: "“{$programme}”：{$projects}个项目{$leads}家牵头，最多的{$largest}占{$share}",
  },
  confirmed: { en: "They are generic and nobody's.", zh: "这些共性技术无人承担。" },
  "not-supported": { en: "None is without both.", zh: "没有两者皆缺的。" },
  "insufficient-data": {
    en: "Too many are unknown to say that none is nobody's, or how many are.",
    zh: "情况不明的专项过多，有没有、有多少专项无人承担，无法判定。",
  },
  "too-few": {
    en: "{$programmes} {$programmes :form one=programme other=programmes} of generic technology with at least {$least} projects; {$minimum} are needed.",
    zh: "项目不少于{$least}个的共性技术专项有{$programmes}个；至少需要{$minimum}个。",
  },
  comparison: { en: "every programme of generic technology with enough projects: a complete count", zh: "项目足够的全部共性技术专项（完整计数）" },
  baseline: { en: "performer from {$performer}, support from {$years} years", zh: "承担主体以{$performer}、稳定支持以{$years}年为界" },
  performer: { en: "performer from {$performer} of the projects", zh: "承担主体以占项目{$performer}为界" },
  years: { en: "support from {$years} years", zh: "稳定支持以{$years}年为界" },
  "without-newest": { en: "without calls of {$year}, the newest", zh: "不含最近的{$year}指南" },
  "one-call": { en: "durations of one call count", zh: "单一年度指南的周期也计入" },
  "category-alone": { en: "generic by category alone", zh: "仅按类别认定共性技术" },
  chart: { en: "Largest lead's share of the projects, by programme", zh: "各专项牵头最多单位所占项目比例" },
});
