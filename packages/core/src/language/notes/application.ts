import type { NoteTable } from "./template.ts";

/** Faults of applications. */
export const applicationNotes = {
  "application.window-closed": {
    severity: "error",
    message: {
      en: "Call '{$call}' ({$status}) takes applications from {$opens} to {$closes} (days of {$zone}); the server's clock says {$now}.",
      zh: "申报指南“{$call}”（状态 {$status}）的受理时间为 {$opens} 至 {$closes}（{$zone} 时间）；服务器时间为 {$now}。",
    },
    fix: { en: "Ask the department to open the call or put off its end; the draft is kept.", zh: "请联系受理部门开放申报或延长期限；草稿已保留。" },
  },
  "application.missing": {
    severity: "error",
    message: { en: "{$field} is missing: application '{$id}' cannot be handed in without it.", zh: "申报书“{$id}”缺少 {$field}，不能提交。" },
    fix: { en: "Fill in {$field}.", zh: "请填写 {$field}。" },
  },
  "application.dates-reversed": {
    severity: "error",
    message: { en: "Application '{$id}' would end ({$end}) before it starts ({$start}).", zh: "申报书“{$id}”的结束日期（{$end}）早于开始日期（{$start}）。" },
    fix: { en: "Correct start or end.", zh: "请更正 start 或 end。" },
  },
  "application.other-currency": {
    severity: "error",
    message: {
      en: "Application '{$id}' asks in {$currency}; call '{$call}' pays in {$expected}.",
      zh: "申报书“{$id}”的币种为 {$currency}，指南“{$call}”的币种为 {$expected}。",
    },
    fix: { en: "Give the amounts in {$expected}.", zh: "请以 {$expected} 填报金额。" },
  },
  "application.sum-differs": {
    severity: "error",
    message: {
      en: "The years of application '{$id}' add up to {$sum}, not to the {$amount} asked for.",
      zh: "申报书“{$id}”分年度预算合计 {$sum}，与申请经费 {$amount} 不符。",
    },
    fix: { en: "Correct budgets or amount_requested.", zh: "请更正分年度预算或申请经费。" },
  },
  "application.above-largest": {
    severity: "error",
    message: {
      en: "Application '{$id}' asks for {$amount}; call '{$call}' awards at most {$largest} at once.",
      zh: "申报书“{$id}”申请 {$amount}，超过指南“{$call}”的单项资助上限 {$largest}。",
    },
    fix: { en: "Ask for {$largest} or less.", zh: "请将申请经费降至 {$largest} 以内。" },
  },
  "application.year-not-funded": {
    severity: "error",
    message: { en: "Call '{$call}' has no budget in {$year}.", zh: "指南“{$call}”在 {$year} 年没有预算。" },
    fix: { en: "Ask only for years that the call funds.", zh: "请只填报指南安排预算的年度。" },
  },
  "application.other-region": {
    severity: "error",
    message: { en: "Call '{$call}' is for {$regions} only.", zh: "指南“{$call}”仅限以下地区：{$regions}。" },
    fix: { en: "Name a region of the call in 'region'.", zh: "请在 region 填写指南范围内的地区。" },
  },
  "application.other-item": {
    severity: "error",
    message: {
      en: "Call '{$call}' is for the card items {$items}; application '{$id}' names none of them.",
      zh: "指南“{$call}”面向清单条目 {$items}，申报书“{$id}”未涉及其中任何一项。",
    },
    fix: { en: "Name the items it works on in 'items'.", zh: "请在 items 填写对应的清单条目。" },
  },
  "application.other-technology": {
    severity: "error",
    message: {
      en: "Call '{$call}' is for the technologies {$technologies}; application '{$id}' names none of them.",
      zh: "指南“{$call}”面向技术 {$technologies}，申报书“{$id}”未涉及其中任何一项。",
    },
    fix: { en: "Name the technologies it works on in 'technologies'.", zh: "请在 technologies 填写对应的技术。" },
  },
  "application.no-document": {
    severity: "error",
    message: { en: "Application '{$id}' lacks the document '{$document}'.", zh: "申报书“{$id}”缺少材料“{$document}”。" },
    fix: { en: "Add it under 'Documents' by this name.", zh: "请在“申报材料”中以该名称补充。" },
  },
  "application.not-draft": {
    severity: "error",
    message: { en: "Application '{$id}' is {$status} and no longer changes.", zh: "申报书“{$id}”的状态为 {$status}，不能再修改。" },
    fix: { en: "Withdraw it and apply anew while the call is open.", zh: "请在受理期内撤回后重新申报。" },
  },
  "application.other-call": {
    severity: "error",
    message: { en: "Application '{$id}' belongs to call '{$other}', not to '{$call}'.", zh: "申报书“{$id}”属于指南“{$other}”，不属于“{$call}”。" },
    fix: { en: "Name its own call, or leave the id out to make another.", zh: "请使用其所属指南，或不填编号以新建。" },
  },
  "application.of-the-office": {
    severity: "error",
    message: { en: "{$field} of an application is written by the office.", zh: "申报书的 {$field} 由受理部门填写。" },
    fix: { en: "Leave {$field} out.", zh: "请删去 {$field}。" },
  },
  "application.paper-reason": {
    severity: "error",
    message: {
      en: "An officer enters what others handed in on paper, and how it came is not said.",
      zh: "受理人员代录纸质申报书时，须说明来件情况。",
    },
    fix: { en: "Say it as reason: when and how the papers came.", zh: "请在理由中写明收件日期和方式。" },
  },
  "application.paper-draft": {
    severity: "error",
    message: {
      en: "What an officer enters from paper was handed in; a draft is its applicant's.",
      zh: "受理人员代录的纸质申报书即为已提交；草稿由申报单位自行填写。",
    },
    fix: { en: "Enter it as handed in⟦ (--submit)⟧.", zh: "请以提交方式录入⟦（--submit）⟧。" },
  },
  "application.not-xlsx": {
    severity: "error",
    message: { en: "'{$to}' is no .xlsx file.", zh: "“{$to}”不是 .xlsx 文件。" },
    fix: { en: "Name a file that ends in .xlsx.", zh: "请使用以 .xlsx 结尾的文件名。" },
  },
} as const satisfies NoteTable;
