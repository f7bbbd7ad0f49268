import { sentences } from "../../language/statement/sentences.ts";

/** What the value of a scorecard's item rests on. */
export const evaluationWords = sentences("evaluation", {
  milestones: { en: "milestone: {$done} of {$due}", zh: "里程碑：{$due}项中{$done}项按期" },
  paid: { en: "transaction: {$flows}, commitment: {$promised}", zh: "资金流水{$flows}笔，立项{$promised}笔" },
  "paid-currencies": { en: "transaction: {$flows}, commitment: {$promised}, several currencies", zh: "资金流水{$flows}笔，立项{$promised}笔，币种不一" },
  payments: { en: "transaction: {$flows} {$flows :form one=payment other=payments}", zh: "资金流水：拨付{$flows}笔" },
  placed: { en: "transaction: {$placed} with a region", zh: "资金流水：{$placed}笔注明地区" },
  reinvested: { en: "transaction: {$own} of {$placed} in the fund's own region", zh: "资金流水：{$placed}笔中{$own}笔在本地区" },
  above: { en: "transaction: {$above} of {$flows} above the commitment", zh: "资金流水：{$flows}笔中{$above}笔超出立项金额" },
  joint: { en: "project: {$joint} of {$led} led together with others", zh: "项目：牵头{$led}项，其中{$joint}项与其他单位联合承担" },
  hours: { en: "facility: {$known}", zh: "平台：{$known}个" },
  sharing: { en: "facility: external over effective hours of {$known}", zh: "平台：{$known}个的对外机时／有效机时" },
  transferred: { en: "transfer: {$signed} signed, of {$own} results", zh: "成果转化：{$own}项成果中签约{$signed}项" },
  passed: { en: "evaluated product: {$passed} passed, of {$all} tested there", zh: "检测产品：{$all}个中通过{$passed}个" },
  trained: { en: "cohort: {$ended} ended, of {$own} trainings", zh: "培养：{$own}个项目已结束{$ended}批" },
  drafted: { en: "standard: {$drafted} of the year, of {$all} drafted", zh: "标准：参与起草{$all}项，其中本年{$drafted}项" },
  market: { en: "year of the institute: contracts and services of {$parts} parts of its money", zh: "院所年度：{$parts}项收入中的合同与服务收入" },
  mean: { en: "mean of {$years}", zh: "{$years}平均" },
  beside: { en: "{$given}; register: {$value} ({$evidence})", zh: "{$given}；登记册：{$value}（{$evidence}）" },
});
