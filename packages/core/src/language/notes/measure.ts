import type { NoteTable } from "./template.ts";

/** What should be known about figures of any family. */
export const measureNotes = {
  "method.unknown": {
    severity: "error",
    message: { en: "There is no page on the method '{$name}'; near to it: {$near}.", zh: "没有名为“{$name}”的方法页面，相近的有：{$near}。" },
    fix: { en: "Take a name that `method` lists without one.", zh: "不带名称的 method 会列出全部名称，请从中选取。" },
  },
  "measure.incomplete": {
    severity: "warning",
    message: { en: "Left out, since a number is missing: {$names}.", zh: "因缺少数值已略去：{$names}。" },
    fix: { en: "Complete the file to keep them.", zh: "补全文件即可保留。" },
  },
  "measure.not-whole": {
    severity: "warning",
    message: {
      en: "Column '{$column}' holds numbers that are not whole; the draws take each 1 for one unit.",
      zh: "“{$column}”列有非整数；抽样以每 1 为一个单位。",
    },
    fix: { en: "Give counts, so that a unit is one independent decision.", zh: "请提供计数，使每个单位对应一次独立决定。" },
  },
  "measure.not-whole-counts": {
    severity: "error",
    message: {
      en: "Column '{$column}' holds numbers that are not whole; only units can be dealt out.",
      zh: "“{$column}”列有非整数；只有整数单位才能随机分配。",
    },
    fix: { en: "Give counts.", zh: "请提供计数。" },
  },
  "measure.empty-key": {
    severity: "warning",
    message: { en: "{$count} rows without '{$column}' were left out.", zh: "已略去 {$count} 行“{$column}”为空的数据。" },
    fix: { en: "Fill the cells to keep them.", zh: "填写这些单元格即可保留。" },
  },
  "measure.repeated-key": {
    severity: "error",
    message: { en: "{$key} stands in row {$first} already; so do {$count} rows in all.", zh: "{$key} 已出现在第 {$first} 行；共有 {$count} 行重复。" },
    fix: { en: "Keep one row of each, or ask for their sum.", zh: "请各保留一行，或要求求和。" },
  },
  "duplicates.few-texts": {
    severity: "warning",
    message: {
      en: "{$count} texts are too few for a calibration: recall and false alarms of the threshold are uncertain below {$enough}.",
      zh: "仅有 {$count} 段文本，不足以校准：少于 {$enough} 段时，界限的查全率与误报率不确定。",
    },
    fix: { en: "⟦Add texts, or set --threshold and read every pair.⟧", zh: "请补充文本；⟦或设定 --threshold 并逐对核读。⟧" },
  },
} as const satisfies NoteTable;
