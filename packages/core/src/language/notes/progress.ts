import type { NoteTable } from "./template.ts";

/** What can be wrong with an office's report on its plan. */
export const progressNotes = {
  "progress.one-report": {
    severity: "error",
    message: { en: "A bundle holds one report; this one holds {$count}.", zh: "一个进展包应含一份报告，该包含有 {$count} 份。" },
    fix: { en: "Ask the office for its report again.", zh: "请向该单位重新索取进展包。" },
  },
  "progress.bad-day": {
    severity: "error",
    message: { en: "'{$day}' is no day up to {$today} on which a report could stand.", zh: "“{$day}”不是{$today}（含）之前的日期。" },
    fix: { en: "Report as of a day that has come (YYYY-MM-DD).", zh: "请按年-月-日填写已到的截至日期。" },
  },
  "progress.repeated": {
    severity: "error",
    message: { en: "Table {$table} says '{$what}' twice.", zh: "表 {$table} 中“{$what}”出现两次。" },
    fix: { en: "Ask the office which of the two holds.", zh: "请与该单位核实以哪一条为准。" },
  },
  "progress.unknown-plan": {
    severity: "error",
    message: { en: "The plan '{$plan}' of {$office} is not here.", zh: "尚未接收 {$office} 的规划“{$plan}”。" },
    fix: { en: "Take in the plan first⟦ (`quoin plan take`)⟧.", zh: "请先接收该规划。" },
  },
  "progress.later-is-held": {
    severity: "warning",
    message: {
      en: "A report as of {$day} is here already; this one, as of {$given}, is kept as history.",
      zh: "已有截至{$day}的报告，截至{$given}的这一份作为历史留存。",
    },
    fix: { en: "Nothing, where the order is meant.", zh: "如确属补报，无需处理。" },
  },
} as const satisfies NoteTable;
