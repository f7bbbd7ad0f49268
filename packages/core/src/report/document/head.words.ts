import { sentences } from "../../language/statement/sentences.ts";

/** What columns and facts are called in several chapters. */
export const headWords = sentences("head", {
  id: { en: "Id", zh: "编号" },
  code: { en: "Code", zh: "编号" },
  line: { en: "Line", zh: "任务" },
  lines: { en: "Lines", zh: "任务" },
  task: { en: "Task", zh: "任务" },
  finding: { en: "Finding", zh: "判断" },
  findings: { en: "Findings", zh: "判断" },
  rule: { en: "Rule", zh: "规则" },
  subject: { en: "Subject", zh: "对象" },
  place: { en: "Subject", zh: "地区、对象" },
  money: { en: "Money", zh: "资金" },
  from: { en: "From", zh: "起始年份" },
  owner: { en: "Owner", zh: "责任单位" },
  until: { en: "Until", zh: "完成时限" },
  value: { en: "Value", zh: "数值" },
  assumed: { en: "Value", zh: "取值" },
  table: { en: "Table", zh: "数据表" },
  region: { en: "@Region", zh: "地区" },
  regions: { en: "Regions", zh: "地区" },
  unit: { en: "{$units}", zh: "单位：{$units}" },
  "not-approved": { en: ", estimated, not approved", zh: "，测算、未经批复" },
  "no-cost": { en: "cost not yet estimated", zh: "经费待测算" },
});
