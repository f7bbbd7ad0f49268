import { sentences } from "../../language/statement/sentences.ts";

/** Which candidates of the register are begun, and what the line says of its money. */
export const candidateWords = sentences("candidate-portfolio", {
  invented: {
    en: "Invented candidates: {action}",
    zh: "虚构候选项目：{action}",
  },
  clash: {
    en: "no choice among the {all} candidates of {place} keeps all the rules of the fund: {rules} cannot hold together. Raise the budget, or drop one of them.",
    zh: "{place}的{all}个候选项目没有满足全部资金规则的选择：{rules}不能同时成立。请提高预算，或取消其中一项。",
  },
  "none-fits": {
    en: "begin none of the {all} {all:candidate|candidates} of {place}: none fits the rules of the fund.",
    zh: "{place}的{all}个候选项目均不启动：均不符合资金规则。",
  },
  "others-first": {
    en: "begin none of the {all} {all:candidate|candidates} of {place}: others are worth more for the money of the fund; what would bring one in stands in the table.",
    zh: "{place}的{all}个候选项目均不启动：同样资金用于其他候选项目价值更高，入选条件见表。",
  },
  begin: {
    en: "begin {chosen} of {all} candidates of {place} {when}; together they would raise technologies by {levels} levels of readiness.",
    zh: "{when}启动{place}{all}个候选项目中的{chosen}个，合计提升技术成熟度{levels}级。",
  },
  "in-year": {
    en: "in {year}",
    zh: "{year}",
  },
  between: {
    en: "between {years.from} and {years.to}",
    zh: "{years}间",
  },
  worth: {
    en: "Value is weight of the category × levels of readiness raised.",
    zh: "价值＝类别权重×提升的成熟度级数。",
  },
  "invented-costs": {
    en: "Costs, readiness and order are invented, to show what the plan says once an office has recorded its own; this money is in no sum.",
    zh: "费用、成熟度与先后次序均为虚构，仅用于演示登记候选项目后的方案；其资金不计入任何合计。",
  },
  "left-out": {
    en: "{n} candidates lack a number and are left out.",
    zh: "另有{n}个候选项目缺少数据，未纳入。",
  },
  gone: {
    en: "The office has settled the start of {ids}, which can be begun no more: retired, or without a number that it needs.",
    zh: "本办已确定{ids}的启动年份，但已不能启动：条目已停用，或缺少所需数据。",
  },
  "one-purse": {
    en: "There is one purse for all @regions: the plan of @whole begins the same candidates here.",
    zh: "各@region共用同一预算，@whole规划在本地启动的候选项目与此相同。",
  },
});
