import type { NoteTable } from "./template.ts";

/** What can be wrong with results that are passed on. */
export const passingOnNotes = {
  "passing-on.before-offer": {
    severity: "warning",
    message: {
      en: "The result {$id} was transferred before the day on which it was offered; it is not counted.",
      zh: "成果 {$id} 的转移早于公开日期，未计入。",
    },
    fix: { en: "Correct the day of the offer or that of the transfer.", zh: "请更正公开日期或转移日期。" },
  },
  "instruments.relief-above-ceiling": {
    severity: "warning",
    message: {
      en: "Firms that got relief above the ceiling of {$ceiling} of the policy {$policy} in a year: {$count} (each year counted).",
      zh: "政策 {$policy} 下有 {$count} 个企业年度的减免超过其上限 {$ceiling}。",
    },
    fix: {
      en: "Correct the ceiling or the relief, or have the department look at what was granted; relief_above names each.",
      zh: "请更正上限或减免额，或由主管部门复核；relief_above 逐项列出。",
    },
  },
  "qualification.replaced-in-a-ring": {
    severity: "warning",
    message: {
      en: "Standards that replace each other in a ring: {$standards}. Which of them holds cannot be told; none of them counts.",
      zh: "下列标准相互循环代替：{$standards}。无法判断何者有效，均不计入。",
    },
    fix: { en: "Leave `replaced_by` of the one that holds empty.", zh: "请清空现行标准的 replaced_by。" },
  },
  "match.as-decided": {
    severity: "error",
    message: { en: "The match {$id} stands so already for this side.", zh: "匹配 {$id} 在该方已是此状态。" },
    fix: { en: "Decide for the other side, or otherwise.", zh: "请由另一方处理，或作出不同决定。" },
  },
  "coding.no-choice": {
    severity: "error",
    message: { en: "'{$text}' names no record and code.", zh: "“{$text}”没有写明记录和代码。" },
    fix: { en: "Write the id of the record, =, and the code, such as p01=battery.", zh: "请写成“记录编号=代码”，例如 p01=battery。" },
  },
  "coding.no-such-code": {
    severity: "error",
    message: { en: "The register holds no {$of} {$codes}.", zh: "登记册中没有 {$of}：{$codes}。" },
    fix: { en: "Take an id of the register, or enter it there first.", zh: "请使用登记册中的编号，或先登记。" },
  },
} as const satisfies NoteTable;
