import { sentences } from "../../../../language/statement/sentences.ts";

/** What can be said of departments that act on the same thing, and of things on which none acts. */
export const coordinationWords = sentences("coordination", {
  shared: {
    en: "Of {$things} technologies and card items on which departments act, {$shared} ({$share}) are shared by several in comparable parts: {$names}.",
    zh: "在有部门支持的{$things}项技术与清单条目中，{$shared}项（{$share}）存在多部门重复支持（各部门份额相当）：{$names}。",
  },
  "not-shared": {
    en: "None of the {$things} technologies and card items on which departments act is shared by several in comparable parts.",
    zh: "有部门支持的{$things}项技术与清单条目中，不存在多部门重复支持（各部门份额相当）的情形。",
  },
  "few-things": {
    en: "The register says for {$things} technologies and card items which department acts on them ({$departments} {$departments :form one=department other=departments}); budgets by department are not in it. At least {$minimum} things and two departments are needed.",
    zh: "登记册中注明主管部门的技术与清单条目有{$things}项，涉及{$departments}个部门，不足判断所需的{$minimum}项和两个部门；也没有分部门预算。",
  },
  "overlap-comparison": {
    en: "1 − Σ share² of departments in a cell, at least {$limit}",
    zh: "同一事项中各部门份额的 1 − Σ份额²，不低于{$limit}",
  },
  open: {
    en: "Of {$needed} needed card items and generic technologies, {$open} ({$share}) are named by no @call, project or programme of the register: {$names}. What stands outside the register is not known.",
    zh: "在{$needed}项需要的清单条目与共性技术中，{$open}项（{$share}）未见于登记册中的任何@call、项目或计划：{$names}。登记册之外的情况未知。",
  },
  "none-open": {
    en: "Each of the {$needed} needed card items and generic technologies is named by a @call, a project or a programme.",
    zh: "{$needed}项需要的清单条目与共性技术均见于@call、项目或计划。",
  },
  "few-needed": {
    en: "The register names {$needed} card items and generic technologies as needed; at least {$minimum} must be.",
    zh: "登记册中标为需要的清单条目与共性技术共{$needed}项；至少需要{$minimum}项。",
  },
  "from-things": { en: "from {$count} {$count :form one=thing other=things} on", zh: "达到{$count}项" },
  "limit-of": { en: "limit {$limit}", zh: "界限{$limit}" },
  "coded-records": { en: "@calls, programmes and projects", zh: "@call、计划和项目" },
  "coded-things": { en: "a technology or card item", zh: "技术或清单条目" },
  "gap-comparison": { en: "what the register says is needed: {$needed}", zh: "登记册所列需要事项：{$needed}项" },
});
