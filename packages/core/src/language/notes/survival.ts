import type { NoteTable } from "./template.ts";

/** Faults of a table of times until an event. */
export const survivalNotes = {
  "survival.no-moment": {
    severity: "error",
    message: {
      en: "'{$text}' in column '{$column}' is neither a date among dates nor a number among numbers.",
      zh: "“{$column}”列中的“{$text}”与其他单元格的写法（日期或数字）不一致。",
    },
    fix: { en: "Give dates as YYYY-MM-DD or numbers, the same in all columns of times.", zh: "各时间列请统一填写日期（年-月-日）或数字。" },
  },
  "survival.flag-for-moment": {
    severity: "error",
    message: {
      en: "Column '{$column}' looks like a flag (seen or not); event is the moment itself, empty where it was not seen.",
      zh: "“{$column}”列像是标记（是否观察到）；event 应为事件发生的时刻，未观察到时留空。",
    },
    fix: {
      en: "Give the time itself where the flag is 1 and leave it empty where it is 0, with the end of observation in to; where 0 and 1 are times, leave to empty in the rows that have ended.",
      zh: "标记为 1 时填写时刻，为 0 时留空，观察截止时刻填入 to；若 0 和 1 确为时刻，请将已结束各行的 to 留空。",
    },
  },
  "survival.bad-until": {
    severity: "error",
    message: { en: "'{$until}' is not written as the column of beginnings is.", zh: "“{$until}”与起始列的写法不一致。" },
    fix: { en: "Give a date where they are dates, a number where they are numbers.", zh: "起始列为日期时请填日期，为数字时请填数字。" },
  },
  "survival.no-end": {
    severity: "error",
    message: { en: "The row has not ended, and nothing says until when it was watched.", zh: "该行尚未结束，也未注明观察到何时。" },
    fix: { en: "Name the column of the end of observation (to), or give until.", zh: "请指定观察截止列（to），或给出 until。" },
  },
  "survival.ends-before": {
    severity: "error",
    message: { en: "The row ends before it begins.", zh: "该行的结束早于开始。" },
    fix: { en: "Correct the beginning or the end.", zh: "请更正开始或结束。" },
  },
  "survival.begins-late": {
    severity: "error",
    message: { en: "The row begins after the end of observation.", zh: "该行的开始晚于观察截止时间。" },
    fix: { en: "Leave the row out, or put the end of observation later.", zh: "请删去该行，或推迟观察截止时间。" },
  },
  "survival.enters-late": {
    severity: "error",
    message: { en: "The row was first watched when it had ended already.", zh: "该行开始被观察时已经结束。" },
    fix: { en: "Leave the row out: who is watched only afterwards was never at risk.", zh: "请删去该行：事后才被观察的对象从未处于风险之中。" },
  },
  "survival.no-kind": {
    severity: "error",
    message: { en: "The row has ended, and column '{$column}' does not say how.", zh: "该行已结束，但“{$column}”列未注明结束方式。" },
    fix: { en: "Fill in the kind of its end, or leave the column of kinds out.", zh: "请填写结束方式，或不使用该列。" },
  },
  "survival.after-until": {
    severity: "warning",
    message: {
      en: "{$count} rows ended after {$until}: on that day they were still going on, and are counted so.",
      zh: "{$count} 行在 {$until} 之后才结束：截至该日仍在进行，按此计算。",
    },
    fix: { en: "Put the end of observation later where they shall count as ended.", zh: "如应计为已结束，请推迟观察截止时间。" },
  },
  "survival.after-to": {
    severity: "warning",
    message: {
      en: "{$count} rows ended after the end of their observation in column '{$column}': there they were still going on, and are counted so.",
      zh: "{$count} 行在“{$column}”列所注观察截止之后才结束：截止时仍在进行，按此计算。",
    },
    fix: {
      en: "Put the end of observation later, or leave it empty where the end itself was observed.",
      zh: "请推迟观察截止时间；若结束确系观察所得，请将该格留空。",
    },
  },
  "survival.unnamed-group": {
    severity: "warning",
    message: { en: "{$count} rows without '{$column}' form an unnamed group.", zh: "{$count} 行未填“{$column}”，自成一个无名组。" },
    fix: { en: "Fill in the group, or leave these rows out.", zh: "请补填组别，或去掉这些行。" },
  },
  "survival.unnamed-stratum": {
    severity: "warning",
    message: { en: "{$count} rows without '{$column}' form an unnamed stratum.", zh: "{$count} 行未填“{$column}”，自成一个无名层。" },
    fix: { en: "Fill in the stratum, or leave these rows out.", zh: "请补填分层，或去掉这些行。" },
  },
  "survival.marker-as-name": {
    severity: "warning",
    message: {
      en: "{$count} rows hold {$texts} in column '{$column}', which is taken as a name like any other.",
      zh: "“{$column}”列有 {$count} 行为 {$texts}，按普通名称处理。",
    },
    fix: { en: "Leave the cell empty where nothing is known.", zh: "如为未知，请将单元格留空。" },
  },
  "survival.one-group": {
    severity: "warning",
    message: { en: "Column '{$column}' names one group alone: there is nothing to compare.", zh: "“{$column}”列只有一组，无从比较。" },
    fix: { en: "Name a column with two groups or more.", zh: "请指定含两组以上的列。" },
  },
  "survival.left-out": {
    severity: "warning",
    message: {
      en: "{$count} rows without {$columns} are left out of the Cox model; the curves hold them.",
      zh: "{$count} 行未填 {$columns}，未进入 Cox 模型；生存曲线仍包括这些行。",
    },
    fix: { en: "Fill in what is known.", zh: "请补充已知数据。" },
  },
  "survival.no-maximum": {
    severity: "warning",
    message: {
      en: "The Cox model of {$terms} has no maximum: a covariate depends on others, parts those who ended from those who did not, or nothing ended.",
      zh: "{$terms} 的 Cox 模型无最大值：协变量相互依赖、将已结束与未结束者完全分开，或没有任何结束。",
    },
    fix: { en: "Leave out a covariate, or bring groups together.", zh: "请去掉某个协变量或合并分组。" },
  },
  "durations.none": {
    severity: "error",
    message: { en: "No record that you see has begun to wait for this.", zh: "在您可见的记录中，没有已开始等待的事项。" },
    fix: {
      en: "Record closing days of calls, planned ends of awards or milestones with their days, or ask of something else.",
      zh: "请登记申报指南截止日期、立项的计划结束日期或里程碑日期，或改选其他事项。",
    },
  },
  "durations.left-out": {
    severity: "warning",
    message: {
      en: "{$count} calls are left out, since they were decided without an award, cancelled, or awarded before they closed: {$ids}.",
      zh: "{$count} 项申报指南未计入（未立项即结束、已取消，或立项早于截止）：{$ids}。",
    },
    fix: { en: "Correct their days where they are wrong; otherwise nothing is missing.", zh: "日期有误的请更正；否则无需处理。" },
  },
} as const satisfies NoteTable;
