import type { NoteTable } from "./template.ts";

/** Faults of asking for a report. */
export const reportNotes = {
  "report.unknown-ending": {
    severity: "error",
    message: { en: "A report cannot be written as '{$ending}'.", zh: "报告不能写成“{$ending}”格式。" },
    fix: { en: "End the file's name with one of: {$known}.", zh: "请将文件名结尾改为：{$known}。" },
  },
  "report.other-language": {
    severity: "error",
    message: { en: "This workspace does not print the language of the template '{$template}'.", zh: "本工作区不以模板“{$template}”所用语言输出。" },
    fix: {
      en: "Take a template of a language that quoin.yaml lists under languages: {$read}.",
      zh: "请选用 quoin.yaml 的 languages 所列语言（{$read}）的模板。",
    },
  },
} as const satisfies NoteTable;
