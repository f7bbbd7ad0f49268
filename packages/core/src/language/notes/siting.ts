import type { NoteTable } from "./template.ts";

/** Faults of a siting problem's files and options. */
export const sitingNotes = {
  "siting.option-needed": {
    severity: "error",
    message: { en: "The model {$model} needs {$option}.", zh: "模型 {$model} 需要 {$option}。" },
    fix: { en: "Add {$option} with a number.", zh: "请添加 {$option} 及其数值。" },
  },
  "siting.unknown-client": {
    severity: "error",
    message: { en: "'{$client}' is not in the file of clients.", zh: "客户文件中没有“{$client}”。" },
    fix: { en: "Add the client with its demand, or correct the name.", zh: "请补充该客户及其需求，或更正名称。" },
  },
  "siting.unknown-site": {
    severity: "error",
    message: { en: "'{$site}' is not in the file of sites.", zh: "场址文件中没有“{$site}”。" },
    fix: { en: "Add the site, or correct the name.", zh: "请补充该场址，或更正名称。" },
  },
  "siting.not-a-flag": {
    severity: "error",
    message: { en: "{$value} in column '{$column}' is neither 0 nor 1.", zh: "“{$column}”列中的 {$value} 既不是 0 也不是 1。" },
    fix: { en: "Write 1 for a site that stands already, else 0.", zh: "已有场址填 1，否则填 0。" },
  },
  "siting.first-is-for-covering": {
    severity: "error",
    message: { en: "Sectors can come first in a covering only; the model is {$model}.", zh: "只有最大覆盖模型可以指定优先行业；当前模型为 {$model}。" },
    fix: { en: "⟦Use --model covering, or leave --first out.⟧", zh: "⟦请改用 --model covering，或去掉 --first。⟧" },
  },
  "siting.not-a-year": {
    severity: "error",
    message: { en: "'{$text}' is not a year with its money.", zh: "“{$text}”不是“年份=金额”。" },
    fix: { en: "Write it as 2026=5000000.", zh: "请写成 2026=5000000。" },
  },
  "siting.year-twice": {
    severity: "error",
    message: { en: "The year {$year} has two amounts.", zh: "{$year} 年给出了两个金额。" },
    fix: { en: "Give each year once.", zh: "每年只写一次。" },
  },
  "siting.unknown-hours": {
    severity: "warning",
    message: {
      en: "The effective hours of {$count} existing sites are not known ({$sites}): they hold no new site back.",
      zh: "{$count} 个已有场址的有效机时未知（{$sites}）：不据此限制新建。",
    },
    fix: { en: "Fill in hours, or read the plan as not checked for duplicates there.", zh: "请补充有效机时；否则该处方案未经查重。" },
  },
} as const satisfies NoteTable;
