import { sentences } from "../language/statement/sentences.ts";

/** Columns, parts and assumptions of lines that name something. */
export const labelWords = sentences("plan-label", {
  past: { en: "Share in the calls of {$year}", zh: "{$year}立项份额" },
  fields: {
    en: "Fields, and what of them hangs on the weights ({$corners} combinations of the lowest and highest)",
    zh: "各领域资金及其对权重的依赖（最低与最高权重的{$corners}种组合）",
  },
  yearly: { en: "Budget a year: {$source}", zh: "年度预算：{$source}" },
  unset: { en: "No budget is set; taken a year: what the projects of {$year} got", zh: "未设预算，每年暂按{$year}项目经费计" },
  weight: { en: "Weight of money in category {$category}", zh: "{$category}类资金的权重" },
  generic: {
    en: "Weight of generic technology ({$categories}), while its subject is confirmed to be missing",
    zh: "共性技术（{$categories}）权重（主体缺位结论成立时）",
  },
  project: { en: "Value of a project of category {$category}, whatever its size", zh: "{$category}类项目的价值（不论规模）" },
  budget: { en: "Budget: {$source}{$year}{$priority}", zh: "预算（{$source}{$year}{$priority}）" },
  "in-year": { en: " in {$year}", zh: "，{$year}" },
  "for-priority": { en: ", for {$priority} alone", zh: "，仅限{$priority}" },
  "budget-share": { en: "{$budget}, as a share of what the candidates ask", zh: "{$budget}占候选项目申请额的比例" },
  floor: { en: "Floor of each {$group}, as a share of its proportional part", zh: "按{$group}各组最低份额（占其按比例应得部分）" },
  cap: { en: "Cap of each {$group}, as a share of its proportional part", zh: "按{$group}各组最高份额（占其按比例应得部分）" },
  rules: { en: "Rules for single projects: {$kind}", zh: "单个项目的规则：{$kind}" },
  type: { en: "Points from which a region counts as {$type}", zh: "{$type}地区的分数下限" },
  "cuts-moved": { en: "Institutes that change position when both cut points move by {$share}", zh: "两个分界点移动{$share}时改变定位的院所" },
  first: { en: "Covered before all other: {$places}. Reason: {$reason}", zh: "优先覆盖：{$places}。理由：{$reason}" },
  least: {
    en: "Least share of each macro-region's unserved personnel that is covered. Reason: {$reason}",
    zh: "各区域板块未服务人员的最低覆盖份额。理由：{$reason}",
  },
  "of-whole": { en: "{$label} (of @whole)", zh: "{$label}（@whole）" },
});
