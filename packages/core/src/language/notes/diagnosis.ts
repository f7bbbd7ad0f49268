import type { NoteTable } from "./template.ts";

/** Faults of a request for findings, and of the office's own thresholds. */
export const diagnosisNotes = {
  "diagnosis.unknown-threshold": {
    severity: "error",
    message: { en: "The rule {$rule} has no limit '{$name}'.", zh: "规则 {$rule} 没有界限“{$name}”。" },
    fix: { en: "Its limits are: {$known}.", zh: "该规则的界限有：{$known}。" },
  },
  "diagnosis.threshold-kind": {
    severity: "error",
    message: {
      en: "The limit '{$name}' of {$rule} must be a {$expected}, not a {$actual}.",
      zh: "规则 {$rule} 的界限“{$name}”应为 {$expected}，而不是 {$actual}。",
    },
    fix: { en: "Correct quoin.yaml.", zh: "请更正 quoin.yaml。" },
  },
  "diagnosis.unknown-rule": {
    severity: "error",
    message: { en: "There is no rule '{$rule}'.", zh: "没有规则“{$rule}”。" },
    fix: { en: "Rules are: {$known}.", zh: "规则有：{$known}。" },
  },
  "diagnosis.former-threshold": {
    severity: "info",
    message: {
      en: "The limit '{$name}' of rule '{$rule}' is no longer asked for: the rule judges otherwise now.",
      zh: "规则“{$rule}”不再使用界限“{$name}”：判定方法已改变。",
    },
    fix: { en: "Nothing to do; take the line out when convenient.", zh: "无需处理；可择时删去该行。" },
  },
  "diagnosis.unknown-region": {
    severity: "error",
    message: { en: "The workspace knows no region '{$region}'.", zh: "工作区没有地区“{$region}”。" },
    fix: { en: "Use {$root} for the whole territory or the code of one of its places.", zh: "整个区域用 {$root}，其中各地用其代码。" },
  },
  "diagnosis.unknown-item": {
    severity: "error",
    message: { en: "'{$item}' is neither a problem, a sub-item, nor a rule.", zh: "“{$item}”既不是问题、子项，也不是规则。" },
    fix: { en: "Use P1 to P4, a sub-item such as P1.3, or a rule: {$known}.", zh: "请用 P1 至 P4、子项（如 P1.3）或规则代码：{$known}。" },
  },
  "diagnosis.unknown-finding": {
    severity: "error",
    message: { en: "There is no finding '{$id}'.", zh: "没有诊断结论“{$id}”。" },
    fix: { en: "⟦'quoin diagnose DIR --region CODE --json' lists the ids.⟧", zh: "⟦quoin diagnose DIR --region CODE --json 会列出全部编号。⟧" },
  },
} as const satisfies NoteTable;
