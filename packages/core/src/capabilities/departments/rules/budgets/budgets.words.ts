import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of the budgets of departments together. */
export const budgetWords = sentences("budgets", {
  few: {
    en: "Budgets by department and year are given for {$departments} {$departments :form one=department other=departments}; at least {$minimum} are needed.",
    zh: "有分年度预算数据的部门为{$departments}个，至少需要{$minimum}个。",
  },
  uncoded: {
    en: "{$share} of the budgeted money says for which technology or card item it is; at least {$minimum} must, else what is not named is unknown and not absent.",
    zh: "预算资金中注明所用技术或清单条目的占{$share}，至少需达到{$minimum}，否则未注明不等于没有。",
  },
  "overlap-result": {
    en: "Of {$cells} cells of technology and year with a budget, {$shared} are paid by several departments in comparable parts: {$names}. The money beside the largest department's is {$amount}, {$share} of what is budgeted for a named technology.",
    zh: "在有预算的{$cells}个“技术—年份”单元中，{$shared}个由多个部门以相当份额同时出资：{$names}。除最大一方之外的资金为{$amount}，占已注明技术预算的{$share}。",
  },
  "overlap-none": {
    en: "None of the {$cells} cells of technology and year with a budget is paid by several departments in comparable parts.",
    zh: "有预算的{$cells}个“技术—年份”单元中，没有由多个部门以相当份额同时出资的。",
  },
  "overlap-few": {
    en: "{$cells} cells of technology and year have a budget; at least {$minimum} are needed.",
    zh: "有预算的“技术—年份”单元为{$cells}个，至少需要{$minimum}个。",
  },
  "overlap-cell": { en: "{$technology}, {$year}", zh: "{$technology}（{$year}）" },
  "overlap-comparison": { en: "1 − Σ share² of departments in a cell, at least {$limit}", zh: "同一单元中各部门份额的 1 − Σ份额²，不低于{$limit}" },
  "overlap-limit": { en: "limit {$limit}", zh: "界限{$limit}" },
  "overlap-years": { en: "whatever the year", zh: "不论年份" },
  "gap-result": {
    en: "Of {$needed} needed card items and generic technologies, {$open} have no budget of any of the {$departments} departments in {$years :from} to {$years :to}: {$names}.",
    zh: "在{$needed}项需要的清单条目与共性技术中，{$departments}个部门{$years}的预算均未覆盖的有{$open}项：{$names}。",
  },
  "gap-none": {
    en: "Each of {$needed} needed card items and generic technologies has a budget of one of {$departments} departments in {$years :from} to {$years :to}.",
    zh: "{$needed}项需要的清单条目与共性技术，在{$departments}个部门{$years}的预算中均有安排。",
  },
  "gap-few": {
    en: "{$needed} things are marked as needed; at least {$minimum} are asked for.",
    zh: "标为需要的事项为{$needed}项，至少需要{$minimum}项。",
  },
  "gap-comparison": { en: "{$needed} needed things, each with a budget of some department in some year", zh: "{$needed}项需要事项均在某年有某部门预算" },
  "gap-from": { en: "from {$count} things on", zh: "从{$count}项起" },
  "gap-latest": { en: "budget in the newest year only", zh: "仅计最近一年预算" },
});
